import type { TextLink } from '../model/paper.ts';

/** An address that a paper's abstract names. */
export interface StatedLink {
  readonly url: string;
  /** What is to be found there. */
  readonly kind: 'code' | 'model' | 'data' | 'demo' | 'project' | 'video' | 'link';
  /** Host and path as people say them: `github.com/naver-ai/PfLayer`. */
  readonly name: string;
}

type Rule = readonly [host: RegExp, path: RegExp, kind: StatedLink['kind']];

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  [/^(?:github|gitlab|bitbucket|codeberg|gitee)\.(?:com|org)$/u, /^\/[^/]/u, 'code'],
  [/^huggingface\.co$/u, /^\/datasets\//u, 'data'],
  [/^huggingface\.co$/u, /^\/spaces\//u, 'demo'],
  [/^huggingface\.co$/u, /^\/(?!papers\/|docs\/|blog\/)[^/]+\/[^/]+/u, 'model'],
  [/^(?:zenodo\.org|figshare\.com|kaggle\.com)$/u, /^\/./u, 'data'],
  [/^(?:youtube\.com|youtu\.be|vimeo\.com)$/u, /^\/./u, 'video'],
  [/(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app)$/u, /^/u, 'project'],
  [/^sites\.google\.com$/u, /^\/./u, 'project']
];

/** The addresses of an abstract, each once, with what its host says that it is. What is no web address is left out. */
export function statedLinks(links: readonly Pick<TextLink, 'url'>[]): StatedLink[] {
  const found = new Map<string, StatedLink>();
  for (const { url } of links) {
    const parsed = URL.parse(url);
    if (!parsed || !/^https?:$/u.test(parsed.protocol)) continue;
    const host = parsed.host.replace(/^www\./u, '');
    const name = host + parsed.pathname.replace(/(?:\.git)?\/?$/u, '');
    const kind =
      RULES.find(([hosts, paths]) => hosts.test(host) && paths.test(parsed.pathname))?.[2] ?? 'link';
    if (!found.has(name)) found.set(name, { url, kind, name });
  }
  return [...found.values()];
}
