import { jsonReader } from '../json/reader.ts';
import { dailyPaper } from './meaning.ts';

/** Hugging Face Daily Papers as its API gives them. */
export const huggingFaceJson = jsonReader({
  id: 'hugging-face-json',
  describes: 'the JSON of https://huggingface.co/api/daily_papers',
  opens: /\{\s*"paper":\s*\{/u,
  recognises: text => /^\s*(?:\[\s*)?\{\s*"paper":\s*\{/u.test(text),
  ...dailyPaper
});
