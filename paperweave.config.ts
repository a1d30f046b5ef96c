import { defineConfig } from './src/model/config.ts';

export default defineConfig({
  title: 'Paperweave',
  sentence:
    'Papers on neural networks that route, search and compress themselves, and on the networks that carry them, woven together by the concepts they share.',
  language: 'en',
  related: 12
});
