// Abstracts per CPU second and peak memory of a whole analysis: npm run bench -- analyze [PAPERS] [RELATED]
//
// The papers are real abstracts recombined sentence by sentence, so that their number is free and their words are
// those of the captures. The peer in the same run is what any extractor has to do at least: split into words, count
// the n-grams of up to three words and rank them by TF-IDF, without tags, forms, links or evidence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceRanges } from '../../src/model/sentence.ts';
import { weave } from '../../src/pipeline.ts';
import { ROOT } from '../lib/project.ts';

const [, , papers = '10000', related = '0'] = process.argv;
const entries = recombined(Number(papers));
const bytes = new TextEncoder().encode(entries.map(entry => JSON.stringify(entry)).join('\n'));

const ours = cpuSeconds(() => weave({ seeds: [{ path: 'bench.jsonl', bytes }], related: Number(related) }));
// Read before the peer runs, so that it is ours.
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const peer = cpuSeconds(() => tfIdf(entries.map(({ title, abstract }) => `${title}. ${abstract}`)));
const perSecond = (seconds: number) => Math.round(entries.length / seconds);
console.log(`${entries.length} abstracts, ${related} related papers each`);
console.log(`analyze        ${perSecond(ours)} a CPU second`);
console.log(
  `TF-IDF n-grams ${perSecond(peer)} a CPU second; analyze takes ${(ours / peer).toFixed(1)} times as long`
);
console.log(`peak memory    ${peak} MB`);

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function recombined(count: number): { id: string; title: string; abstract: string }[] {
  const lines = readdirSync(join(ROOT, 'seeds'))
    .filter(name => name.endsWith('.txt'))
    .flatMap(name => readFileSync(join(ROOT, 'seeds', name), 'utf8').split('\n'));
  const abstracts = [...new Set(lines.filter(line => line.length > 300))];
  const titles = [...new Set(lines.filter((_, at) => (lines[at + 2] ?? '').length > 300))];
  const sentences = abstracts.flatMap(text =>
    sentenceRanges(text).map(([start, end]) => text.slice(start, end))
  );
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    title: `${titles[at % titles.length]} ${at}`,
    abstract: Array.from({ length: 8 }, (_, k) => sentences[(at * 8191 + k * 127) % sentences.length]).join(
      ' '
    )
  }));
}

function tfIdf(texts: readonly string[]): string[][] {
  const documents = texts.map(text => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const counts = new Map<string, number>();
    for (let from = 0; from < words.length; from += 1)
      for (let size = 1; size <= 3 && from + size <= words.length; size += 1) {
        const gram = words.slice(from, from + size).join(' ');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of documents)
    for (const gram of counts.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  return documents.map(counts =>
    [...counts]
      .map(([gram, count]) => ({ gram, score: count * Math.log(texts.length / spread.get(gram)!) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 10)
      .map(({ gram }) => gram)
  );
}
