import { jsonReader } from '../json/reader.ts';
import { dailyPaper } from './meaning.ts';

/** Hugging Face Daily Papers as its API gives them. */
export const huggingFaceJson = jsonReader({
  id: 'hugging-face-json',
  describes: 'Hugging Face Daily Papers as JSON',
  opens: /\{\s*"paper":\s*\{/u,
  recognises: text => /^\s*(?:\[\s*)?\{\s*"paper":\s*\{/u.test(text),
  ...dailyPaper
});
