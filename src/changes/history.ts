import type { Outcome } from '../model/diagnostic.ts';
import { buildSchema, type BuildData } from '../schema/build.ts';

/** What the last build wrote down. A file that this version did not write is reported, and the history starts anew. */
export function readHistory(text: string | undefined, path: string): Outcome<BuildData | undefined> {
  if (text === undefined) return { value: undefined, diagnostics: [] };
  const build = buildSchema.safeParse(parsed(text));
  if (build.success && build.data.log.length > 0) return { value: build.data, diagnostics: [] };
  return {
    value: undefined,
    diagnostics: [
      {
        code: 'changes/unreadable',
        severity: 'warning',
        message: `"${path}" is not what this version writes, so the history of changes starts anew`,
        file: path,
        line: 1,
        hint: `Restore it (git checkout ${path}), or delete it to begin with this build.`
      }
    ]
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
