import { alias } from './alias.ts';
import { block } from './block.ts';
import { different } from './different.ts';
import { fix } from './fix.ts';
import { hide } from './hide.ts';
import { merge } from './merge.ts';
import { pin } from './pin.ts';
import { rename } from './rename.ts';
import { retype } from './retype.ts';
import { same } from './same.ts';
import { split } from './split.ts';

/** All kinds of entries that stand in lists, by the key of their list. */
export const KINDS = { rename, merge, split, hide, retype, alias, fix, same, different, pin, block } as const;

/** The key of a list. */
export type KindName = keyof typeof KINDS;
