import type { Fault } from '../../errors.ts';
import { listed, suggest } from '../../table/suggest.ts';
import type { Session } from './session.ts';

/** The columns that are declared and not there, and those that are there and not declared, in each file. */
export function columnFaults({ raw }: Session, wanted: readonly string[], others: 'refuse' | 'drop'): Fault[] {
  return raw.headers.flatMap(({ file, names }) => {
    const place = { file: file ?? raw.label, ...(file === null ? {} : { line: 1 }) };
    const lacking = wanted.filter((name) => !names.includes(name)).map((name) => {
      const meant = suggest(name, names.filter((each) => !wanted.includes(each)));
      return { code: 'NO_SUCH_COLUMN', what: `no column "${name}"`, fix: meant === null ? sourceHas(names) : `is "${meant}" meant?`, place };
    });
    const unknown = others === 'drop' ? [] : names.filter((name) => !wanted.includes(name)).map((name) => {
      const meant = suggest(name, wanted.filter((each) => !names.includes(each)));
      return { code: 'UNKNOWN_COLUMN', what: `column "${name}" is not declared`, fix: meant === null ? "declare it, or say others: 'drop'" : `did you mean "${meant}"?`, place };
    });
    return [...lacking, ...unknown];
  });
}

function sourceHas(names: readonly string[]): string {
  return `the source has: ${listed(names, 24)}`;
}
