import { bucketOf, BUCKETS, wordsOf, type WordsFile } from '../../../islands/search/vocabulary.ts';
import { compareText } from '../../../model/text.ts';

/** The words of some texts by bucket, each with the number of texts that have it. */
export function wordsFiles(texts: readonly string[]): Map<string, WordsFile> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([a], [b]) => compareText(a, b));
  const buckets = Map.groupBy(sorted, ([word]) => bucketOf(word));
  return new Map(
    BUCKETS.map(bucket => {
      const entries = buckets.get(bucket) ?? [];
      return [
        bucket,
        { version: 1, words: entries.map(([word]) => word), pages: entries.map(([, pages]) => pages) }
      ];
    })
  );
}
