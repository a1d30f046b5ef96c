import { fileURLToPath } from 'node:url';

/** The folder of Paperweave itself, with a trailing slash: a checkout, or where npm installed it. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
