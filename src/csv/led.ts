import { CifrasError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Path } from '../source.ts';
import { placeOf } from './shown-path.ts';

/** Makes faults in this file carry the way to it. */
export function ledTo(path: Path): <F extends Fault>(fault: F) => F {
  const way = placeOf(path);
  const isHere = (file = ''): boolean => file === way.file || file.startsWith(`${way.file}[`);
  return (fault) => (isHere(fault.place?.file) ? { ...fault, place: { ...way, ...fault.place } } : fault);
}

/** What a reader of this file gives; the faults that it throws carry the way to it. */
export function leading<T>(path: Path, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof CifrasError ? error.retold(ledTo(path)) : error;
  }
}
