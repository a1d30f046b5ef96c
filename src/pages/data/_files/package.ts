import { slugify } from '../../../model/slug.ts';
import type { Licence } from '../../../model/config.ts';
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
  const { licence } = collection;
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugify(collection.title).text || 'papers',
    title: collection.title,
    description: `${collection.sentence} Titles and abstracts belong to their authors.`,
    version: '1',
    ...(licence && { licenses: [licenceOf(licence)] }),
    resources
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** A licence in the words of a data package: a name that tools know it by where it has one, else its title and address. */
function licenceOf({ name, url }: Licence): object {
  const spdx = name.replaceAll(' ', '-');
  return {
    ...(/^[A-Za-z0-9.-]+$/u.test(spdx) && { name: spdx }),
    ...(url !== undefined && { path: url }),
    title: name
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
