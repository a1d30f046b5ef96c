import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'virtual:paperweave/site';
import { atlas } from '../../components/atlas.ts';
import { library } from '../../components/library.ts';
import { cardFacts, cardSvg, paletteOf, type Card } from '../../components/share-card.ts';
import { themeName } from '../../components/words.ts';
import { frame, words } from '../../texts/index.ts';
import tokens from '../../styles/tokens.css?raw';

/** Cards for links to the site: one for all of it, one a theme. Only whole addresses lead to them, so without `site` there are none. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const collection = await library();
  const { papers, concepts, themes } = collection;
  const shared = {
    site: site.title,
    map: atlas(collection),
    colours: new Map([...themes].map(([id, { colour }]) => [id, colour]))
  };
  const whole: Card = {
    ...shared,
    heading: site.sentence,
    concepts: [],
    facts: cardFacts({ papers: papers.size, concepts: concepts.size, themes: themes.size })
  };
  const cards = [...themes.values()].map((theme): [string, Card] => [
    theme.id,
    {
      ...shared,
      eyebrow: frame.theme,
      heading: themeName(theme.label),
      concepts: theme.concepts.flatMap(slug => concepts.get(slug)?.data ?? []),
      facts: [words.papers(theme.papers.length)],
      theme: theme.id
    }
  ]);
  return [['home_page', whole] as const, ...cards].map(([name, card]) => ({
    params: { name },
    props: { card }
  }));
}) satisfies GetStaticPaths;

/** Drawn as SVG here; `src/integrations/share-cards` makes pixels of it. */
export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) =>
  new Response(cardSvg(card, paletteOf(tokens)), { headers: { 'Content-Type': 'image/svg+xml' } });
