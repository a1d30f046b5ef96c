import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../index.ts';

const names = (title: string, abstract: string) =>
  extractConcepts([{ id: 'a', title, abstract }]).value.papers[0]!.introduces.map(({ name }) => name);

describe('introduced names', () => {
  it.each([
    ['NetMamba: Efficient Traffic Classification', 'Traffic matters.', ['NetMamba']],
    ['LeYOLO, New Scalable Architecture', 'Detection is hard.', ['LeYOLO']],
    ['Search', 'In this paper, we propose PoolFormer, a simple model.', ['PoolFormer']],
    ['Search', 'We present a framework called Pipette for clusters.', ['Pipette']],
    [
      'Search',
      'We propose Adaptive Prompt-Tailored Pruning (APTP) for images.',
      ['Adaptive Prompt-Tailored Pruning', 'APTP']
    ],
    ['Search', 'We employ a Global Motion Guidance mechanism.', ['Global Motion Guidance']],
    ['Search', 'We compare with DARTS and use a simple network.', []],
    ['Dr.LLM: Dynamic Routing', 'We introduce Dr.LLM, a router.', ['Dr.LLM']],
    ['Search', 'We propose Global and Local Router (GLR) for experts.', ['Global and Local Router', 'GLR']],
    ['Search', 'We develop a precoding scheme using the conjugate gradient (CG) method.', []],
    ['Search', 'This paper proposes a generative adversarial network (GAN) based model.', []],
    ['Search', 'We measure latency on an NVIDIA Jetson Nano board.', []],
    ['Search', 'We propose a GPU-oriented and FLOP-to-accuracy aware scheme.', []],
    ['Towards better networks: a study', 'Networks are studied.', []]
  ])('%s / %s', (title, abstract, expected) => {
    expect(names(title, abstract)).toEqual(expected);
  });
});
