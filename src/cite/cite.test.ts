import { describe, expect, it } from 'vitest';
import { FULL, PLAIN, SILENT } from '../../tests/fixtures/cited-papers.ts';
import { cite } from './index.ts';

describe('cite', () => {
  it.each(['bibtex', 'ris', 'csl', 'plain'] as const)('writes %s as it did before', format => {
    expect(cite([FULL, SILENT, PLAIN], format)).toMatchSnapshot();
  });

  it('makes up no author', () => {
    expect(cite([SILENT], 'bibtex')).not.toContain('author =');
    expect(cite([SILENT], 'ris')).not.toContain('AU  -');
    expect(JSON.parse(cite([SILENT], 'csl'))[0]).not.toHaveProperty('author');
    expect(cite([SILENT], 'plain')).toBe('Nobody Is Named. (ca. 2025, October). Apple.\n');
  });

  it('names many papers by different keys, which other papers do not change', () => {
    const slugs = Array.from({ length: 3000 }, (_, at) => `a-very-long-title-that-many-papers-share-${at}`);
    const keys = slugs.map(slug => JSON.parse(cite([{ slug, title: 'T' }], 'csl'))[0].id);
    expect(new Set(keys).size).toBe(slugs.length);
    expect(keys.every(key => key.length <= 38)).toBe(true);
  });
});
