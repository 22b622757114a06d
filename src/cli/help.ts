import type { Lang } from '../chart/words/glue.ts';
import { HELP_WORDS } from './help-words.ts';
import type { Verb } from './verb.ts';

/** The help of the command: every verb on a line of its own, and two examples; it fits a terminal of 24 lines of 80. */
export function overview(verbs: readonly Verb[], { files, lang }: { files: 'named' | 'given'; lang: Lang }): string {
  const said = HELP_WORDS[lang];
  const how = files === 'named' ? `cifras <${said.verb}> [${said.files}...] ${said.given}` : `npx tsx FILE [${said.verb}] ${said.given}`;
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  const example = files === 'named' ? "cifras trace 'homicides-by-year[year=2023].rate'" : 'npx tsx pipelines/arrests.ts check';
  return [`${said.usage} ${how}`, '', ...verbs.map(({ name, about }) => `  ${name.padEnd(width)}${about[lang]}`), '', said.more, `${said.example} ${example}`, ''].join('\n');
}

/** What stands under the options in the help of one verb. */
export function examplesOf({ examples }: Verb, lang: Lang): string {
  return `\n${HELP_WORDS[lang].examples}\n${examples.map((example) => `  ${example}`).join('\n')}`;
}
