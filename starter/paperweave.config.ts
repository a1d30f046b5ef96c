import { defineConfig } from 'paperweave';

export default defineConfig({
  title: 'My papers',
  sentence: 'Papers that I read, woven together by the concepts they share.',
  language: 'en'
});
