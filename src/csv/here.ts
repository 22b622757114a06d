import type { CifrasError, Fault } from '../errors.ts';
import { followed } from './shown-path.ts';

/** The fault with its file as people who stand here can follow it: what is published calls it by its project. */
export function faultHere<F extends Fault>(fault: F): F {
  const { place } = fault;
  return place?.file === undefined ? fault : { ...fault, place: { ...place, file: followed(place) } };
}

/** The same errors, their places as people who stand here can follow them. */
export function errorsHere(errors: readonly CifrasError[]): CifrasError[] {
  return errors.map((error) => error.retold(faultHere));
}
