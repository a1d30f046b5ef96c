import type { Curation } from '../../model/curation.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { Paper } from '../../model/paper.ts';
import { fixPapers } from './fixes.ts';

/** Papers with the fields that the curator overrules. */
export function curatePapers(papers: readonly Paper[], { fix }: Curation): Outcome<readonly Paper[]> {
  if (fix.length === 0) return { value: papers, diagnostics: [] };
  const { papers: value, diagnostics } = fixPapers(papers, fix);
  return { value, diagnostics };
}
