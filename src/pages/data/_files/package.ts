import { slugify } from '../../../model/slug.ts';
import type { Collection } from './collection.ts';
import { dataFiles } from './files.ts';

/** `datapackage.json`: all files, each with its bytes and hash (Frictionless Data Package 2.0). */
export async function packageText(collection: Collection): Promise<string> {
  const resources = await Promise.all(
    dataFiles(collection).map(async ({ path, about, mediaType, schema, text }) => {
      const bytes = new TextEncoder().encode(text());
      return {
        name: path.replace(/[^a-z0-9._/-]/gu, '-'),
        path,
        description: about,
        format: path.slice(path.lastIndexOf('.') + 1),
        mediatype: mediaType,
        encoding: 'utf-8',
        bytes: bytes.byteLength,
        hash: `sha256:${await sha256(bytes)}`,
        ...(schema && { jsonSchema: `${schema}.schema.json` })
      };
    })
  );
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugify(collection.title).text || 'papers',
    title: collection.title,
    description: `${collection.sentence} Titles and abstracts belong to their authors.`,
    version: '1',
    resources
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
