import { relative, resolve } from 'node:path';
import type { Lang } from '../chart/words/glue.ts';
import type { CifrasError } from '../errors.ts';
import { saidIn } from '../said/said.ts';

/**
 * The faults as GitHub's workflow commands, one a line, so that the faulty cell is marked in the diff of the pull request, in the language of the run. Paths are told from `workspace`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(errors: readonly CifrasError[], { workspace, lang }: { readonly workspace: string; readonly lang: Lang }): string {
  const lines = errors.flatMap(({ faults }) => faults).map((fault) => saidIn(lang, fault).fault).map(({ code, what, fix, place = {} }) => {
    const file = place.file === undefined ? undefined : relative(resolve(workspace), resolve(place.file)).replaceAll('\\', '/');
    const spot = Object.entries({ file, line: place.line, col: place.column, title: code }).filter(([, value]) => value !== undefined);
    const told = spot.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
    return `::error ${told}::${data(`${what}${fix === undefined ? '' : `; ${fix}`}`)}\n`;
  });
  return [...new Set(lines)].join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
