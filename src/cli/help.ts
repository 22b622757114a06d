import type { Verb } from './verb.ts';

/** The help of the command: every verb on a line of its own, and two examples; it fits a terminal of 24 lines of 80. */
export function overview(verbs: readonly Verb[], { files }: { files: 'named' | 'given' }): string {
  const how = files === 'named' ? 'cifras <verb> [files...] [options]' : 'npx tsx FILE [verb] [options]';
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  const examples = files === 'named' ? ["cifras trace 'homicides-by-year[year=2023].rate'"] : ['npx tsx pipelines/arrests.ts check'];
  return [
    `Usage: ${how}`,
    '',
    ...verbs.map(({ name, about }) => `  ${name.padEnd(width)}${about}`),
    '',
    `Options and examples of a verb: cifras <verb> --help`,
    ...examples.map((example) => `Example: ${example}`),
    '',
  ].join('\n');
}

/** What stands under the options in the help of one verb. */
export function examplesOf({ examples }: Verb): string {
  return `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`;
}
