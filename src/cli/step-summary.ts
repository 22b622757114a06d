import { appendFileSync } from 'node:fs';

/** Under GitHub Actions, puts what moved into the summary of the job, as a table. Nothing elsewhere, or where nothing moved. */
export function summarised(moved: readonly { readonly number: string; readonly said: string }[], file = process.env['GITHUB_STEP_SUMMARY'] ?? ''): void {
  if (file === '' || moved.length === 0) return;
  const rows = moved.map(({ number, said }) => `| \`${cell(number)}\` | ${cell(said)} |`);
  appendFileSync(file, `\n| number | what moved |\n|---|---|\n${rows.join('\n')}\n`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
