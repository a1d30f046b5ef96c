import type { ConceptType } from '../model/concept.ts';

const HEADS: Readonly<Record<Exclude<ConceptType, 'method'>, string>> = {
  task: `task problem prediction classification detection segmentation generation recognition estimation forecasting retrieval translation
    summarization search planning optimization inference training serving deployment synthesis reconstruction editing tracking answering
    understanding completion captioning reasoning exploration recommendation design navigation control diagnosis verification localization
    restoration compression acceleration denoising enhancement matching analysis identification partitioning placement scheduling assignment allocation modeling parsing clustering`,
  dataset: `dataset corpus benchmark bench database imagenet suite testbed collection benchmarks treebank`,
  metric: `accuracy precision recall score latency throughput speed cost error rate loss ratio memory footprint efficiency consumption time
    perplexity f1 auc bandwidth utilization complexity flop mac overhead speedup similarity distance index norm fidelity robustness stability quality diversity performance satisfaction sparsity`,
  hardware: `gpu cpu tpu npu fpga asic device accelerator chip processor hardware server cluster machine core microcontroller phone smartphone
    nic interconnect memory dram sram cache camera sensor robot supercomputer edge node platform multiprocessor switch`,
  domain: `domain field science vision medicine healthcare biology physics chemistry finance education security network system industry
    environment web internet community telecommunication imaging advertising driving agriculture economy`
};

const TYPE_OF_HEAD = new Map<string, ConceptType>(
  Object.entries(HEADS).flatMap(([type, heads]) =>
    heads
      .trim()
      .split(/\s+/u)
      .map(head => [head, type as ConceptType] as const)
  )
);

/** The type of a concept by the head of its key. */
export function typeOf(key: string): ConceptType {
  const head = key.slice(key.lastIndexOf(' ') + 1);
  return TYPE_OF_HEAD.get(head) ?? 'method';
}
