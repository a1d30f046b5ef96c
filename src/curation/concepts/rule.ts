import type { Decision } from '../../model/curation.ts';
import type { Names } from '../../model/names.ts';
import type { Complaint } from '../../model/complaint.ts';
import type { Kind } from '../kinds/kind.ts';
import type { ConceptPlan } from './plan.ts';

/** A kind of entry on concepts. */
export interface ConceptKind<E extends Decision> extends Kind<E> {
  /** Adds what an entry decides to the plan, or says why it cannot. Nothing is added then. */
  readonly rule: (entry: E, plan: ConceptPlan, papers: Names) => Complaint | undefined;
}
