import type { CifrasError, Fault } from '../errors.ts';
import { followed } from './shown-path.ts';

/** The fault with its file as people who stand here can follow it: what is published calls it by its project. */
export function faultHere<F extends Fault>(fault: F): F {
  const file = fault.place?.file;
  return file === undefined ? fault : { ...fault, place: { ...fault.place, file: followed(file) } };
}

/** The same errors, their places as people who stand here can follow them. */
export function errorsHere(errors: readonly CifrasError[]): CifrasError[] {
  return errors.map((error) => new (error.constructor as new (faults: readonly Fault[]) => CifrasError)(error.faults.map(faultHere)));
}
