import type { BuildInputs } from '../model/build.ts';
import { compareText } from '../model/text.ts';
import type { BuildEntry, Why } from '../schema/build.ts';

/** Which inputs differ. */
export type Causes = NonNullable<BuildEntry['causes']>;

/** Compares what two builds were made from. */
export function causesOf(before: BuildInputs, now: BuildInputs): Causes {
  const paths = (from: BuildInputs) => Object.keys(from.seeds).sort(compareText);
  return {
    seeds: {
      came: paths(now).filter(path => !(path in before.seeds)),
      went: paths(before).filter(path => !(path in now.seeds)),
      changed: paths(now).filter(path => path in before.seeds && before.seeds[path] !== now.seeds[path])
    },
    curation: before.curation !== now.curation,
    vocabulary: before.vocabulary !== now.vocabulary,
    configuration: before.related !== now.related,
    ...(before.generator !== now.generator && { generator: { from: before.generator, to: now.generator } })
  };
}

/** What is to blame for something that no seed touches. */
export function causeOfRest({ curation, vocabulary, generator, configuration }: Causes): Why {
  if (curation) return 'curation';
  if (vocabulary) return 'vocabulary';
  if (generator) return 'generator';
  return configuration ? 'configuration' : 'rest';
}

/** True for a listing (`seed:line`) of a seed that differs. */
export function isTouched(source: string, { seeds: { came, went, changed } }: Causes): boolean {
  const seed = source.slice(0, source.lastIndexOf(':'));
  return [came, went, changed].some(paths => paths.includes(seed));
}
