import { filesEndingWith } from './_files/route.ts';

export { GET } from './_files/route.ts';

export const getStaticPaths = filesEndingWith('jsonld');
