import { compareText } from '../model/text.ts';
import { isName } from './lexicon.ts';

/** How often a form is written: papers, and places in running text, where capitals mean something. */
export interface FormUse {
  readonly text: string;
  papers: number;
  running: number;
  last: number;
}

/** Written out, a concept is shown so if at least this share of its uses is; else by its short form: `GPU`. */
const WRITTEN_OUT = 0.2;
/** A spelling is usual if at least this share of the uses of the same letters is so. */
const USUAL = 0.25;

/** The forms of a concept: first the one to show, as most papers write it, then the rest by use, then by text. */
export function orderForms(key: string, forms: readonly FormUse[]): string[] {
  if (forms.length === 1) return [forms[0]!.text];
  const ordered = [...forms].sort(
    (a, b) => b.papers - a.papers || b.running - a.running || compareText(a.text, b.text)
  );
  const words = Math.min(key.split(' ').length, 2);
  const writtenOut = ordered.filter(({ text }) => text.split(/[\s-]+/u).length >= words);
  const shown = uses(writtenOut) >= WRITTEN_OUT * uses(ordered) ? writtenOut : ordered;
  const byLetters = Map.groupBy(shown, ({ text }) => text.toLowerCase());
  const worth = (letters: string) => uses(byLetters.get(letters)!) * (isSingular(letters, key) ? 2 : 1);
  const [letters] = [...byLetters.keys()].sort((a, b) => worth(b) - worth(a) || compareText(a, b));
  const group = byLetters.get(letters!)!;
  const label = spellingOf(group, letters!);
  return [label.text, ...ordered.filter(form => form !== label).map(({ text }) => text)];
}

/** Of the same letters: as a name where they hold one, else in small letters, where either is usual; else as most papers do. */
function spellingOf(group: readonly FormUse[], letters: string): FormUse {
  const running = group.reduce((sum, form) => sum + form.running, 0);
  // Headings and definitions of short forms write any term in capitals.
  const isUsual = (form: FormUse) =>
    running > 0 ? form.running >= USUAL * running : form.papers >= USUAL * uses(group);
  return (
    group.find(form => holdsName(form.text) && isUsual(form)) ??
    group.find(form => form.text === letters && isUsual(form)) ??
    group[0]!
  );
}

function uses(forms: readonly FormUse[]): number {
  return forms.reduce((sum, { papers }) => sum + papers, 0);
}

function isSingular(letters: string, key: string): boolean {
  return letters.replace(/[\s-]+/gu, '') === key.replaceAll(' ', '');
}

/** True for `multi-GPU training`; false for a heading in capitals. */
function holdsName(text: string): boolean {
  return text.split(/[\s-]+/u).some(isName) && (text !== text.toUpperCase() || !/\s/u.test(text));
}
