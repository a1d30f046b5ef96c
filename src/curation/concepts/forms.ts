import type { Concept } from '../../model/concept.ts';
import { compareText, mentionAt, type Mention, type Texts } from '../../model/text.ts';

/** A name to be found in texts, and whose it is. */
export interface Sought {
  readonly id: string;
  readonly pattern: RegExp;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/gu;

/**
 * A pattern for a name that a curator gives: whole words, spaces and hyphens alike, and a plural. Capitals count in what is
 * written like a short form, as `NAS` is.
 */
export function patternOf(name: string): RegExp {
  const words = name.trim().split(/[\s\-‐‑–]+/u);
  const source = words.map(word => word.replace(SPECIAL, '\\$&')).join('[\\s\\-‐‑–~]+');
  const plural = /\p{L}$/u.test(name) ? '(?:e?s)?' : '';
  const isShortForm = words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(name);
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}${plural}(?![\\p{L}\\p{N}])`, isShortForm ? 'gu' : 'giu');
}

/** The places of a name in a paper, title first. */
export function findForms(texts: Texts, pattern: RegExp): Mention[] {
  return (['title', 'abstract'] as const).flatMap(field =>
    [...texts[field].matchAll(pattern)].map(match =>
      mentionAt(texts, field, match.index, match.index + match[0].length)
    )
  );
}

/** The forms of a concept in its papers' mentions: those of most papers first, then by text. */
export function formsIn(mentions: readonly (readonly Mention[])[]): string[] {
  const uses = new Map<string, number>();
  for (const own of mentions)
    for (const form of new Set(own.map(({ text }) => text.replace(/[\s~]+/gu, ' '))))
      uses.set(form, (uses.get(form) ?? 0) + 1);
  return [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || compareText(a, b));
}

/** Label and aliases: the label that was decided, else the extracted one where papers still write it, else the commonest form. */
export function nameForms(
  forms: readonly string[],
  label: string | undefined,
  extracted: Concept | undefined,
  added: readonly string[]
): Pick<Concept, 'label' | 'aliases'> {
  const kept = extracted && forms.includes(extracted.label) ? extracted.label : undefined;
  const shown = label ?? kept ?? forms[0] ?? extracted!.label;
  const old = extracted && label !== undefined && forms.includes(extracted.label) ? [extracted.label] : [];
  return { label: shown, aliases: [...new Set([...old, ...forms, ...added])].filter(form => form !== shown) };
}
