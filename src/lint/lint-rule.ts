import type { Fault } from '../errors.ts';
import type { Subject } from './subject.ts';

/** What a rule of the desk lint found in a finished chart: an error is never written; what is `desk` may stand in a draft and is not sent to a graphics desk; a warning is told. The sentence names the text or the mark. */
export interface LintFinding extends Fault {
  readonly rule: string;
  readonly severity: 'error' | 'desk' | 'warn';
}

/** A rule that every finished chart is held to. It finds and never throws. */
export interface LintRule {
  readonly name: string;
  find(subject: Subject): Iterable<Omit<LintFinding, 'rule'>>;
}
