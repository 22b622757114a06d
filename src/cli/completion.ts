import { UsageError } from '../errors.ts';
import { suggest } from '../table/suggest.ts';
import type { Lang } from '../chart/words/glue.ts';
import { OPTIONS } from './options.ts';
import type { OptionName } from './options.ts';
import type { Act, Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

const SHELLS: Readonly<Record<string, (verbs: readonly Verb[], lang: Lang) => string>> = { bash, zsh, fish };

/** `cifras completion bash`: a script with which a shell completes verbs, their options and files: `source <(cifras completion bash)`. */
export const completion: Act = ({ words: [shell = ''], lang, voice }) => {
  const names = Object.keys(SHELLS);
  const made = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  const meant = suggest(shell, names);
  if (made === undefined) throw new UsageError({ code: 'BAD_OPTION', what: `no shell "${shell}"`, fix: meant === null ? `there are: ${names.join(', ')}` : `did you mean "${meant}"?` });
  const script = made(VERBS, lang);
  voice.answer({ event: 'completion', shell, script }, script);
  return 0;
};

/** An option as shells know it. */
interface Flag {
  readonly long: string;
  readonly short: string | null;
  readonly takes: 'a value' | 'nothing';
  readonly about: string;
}

function flagOf(name: OptionName, lang: Lang): Flag {
  const [form, { [lang]: about }] = OPTIONS[name];
  return { long: /--[\w-]+/u.exec(form)?.[0] ?? '', short: /^-\w/u.exec(form)?.[0] ?? null, takes: form.includes('<') ? 'a value' : 'nothing', about };
}

const flagsOf = (verb: Verb, lang: Lang): Flag[] => verb.options.map((name) => flagOf(name, lang));

/** Text between single quotes, as all three shells read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
function bash(verbs: readonly Verb[], lang: Lang): string {
  const cases = verbs.map((verb) => `    ${verb.name}) flags='${flagsOf(verb, lang).map(({ long }) => long).join(' ')}' ;;`);
  return `_cifras() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" flags=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W '${verbs.map(({ name }) => name).join(' ')}' -- "$cur")); return; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$cur" in -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;; esac
}
complete -o default -F _cifras cifras
`;
}

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
function zsh(verbs: readonly Verb[], lang: Lang): string {
  const told = (text: string): string => text.replace(/[[\]:]/gu, '\\$&');
  const cases = verbs.map((verb) => `    ${verb.name}) _arguments ${[...flagsOf(verb, lang).map(({ long, takes, about }) => quoted(`${long}[${told(about)}]${takes === 'nothing' ? '' : ':value:_files'}`)), "'*:file:_files'"].join(' ')} ;;`);
  return `#compdef cifras
_cifras() {
  local -a verbs=(${verbs.map(({ name, about }) => quoted(`${name}:${told(about[lang])}`)).join(' ')})
  if (( CURRENT == 2 )); then _describe verb verbs; return; fi
  case $words[2] in
${cases.join('\n')}
  esac
}
compdef _cifras cifras
`;
}

/** https://fishshell.com/docs/current/cmds/complete.html */
function fish(verbs: readonly Verb[], lang: Lang): string {
  const escaped = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;
  return verbs.flatMap((verb) => [
    `complete -c cifras -n __fish_use_subcommand -f -a ${verb.name} -d ${escaped(verb.about[lang])}`,
    ...flagsOf(verb, lang).map(({ long, short, takes, about }) => `complete -c cifras -n '__fish_seen_subcommand_from ${verb.name}' -l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}${takes === 'nothing' ? '' : ' -r'} -d ${escaped(about)}`),
  ]).map((line) => `${line}\n`).join('');
}
