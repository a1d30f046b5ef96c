import { add } from './add.ts';
import { analyze } from './analyze.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { content } from './content.ts';
import { dev } from './dev.ts';
import { doctor } from './doctor.ts';
import { init } from './init.ts';
import { pack } from './pack.ts';
import { preview } from './preview.ts';
import { start } from './start.ts';
import { worklist } from './worklist.ts';

/** Every command, in the order in which help lists them. A new one is a row here and a file beside this one. */
export const COMMANDS: readonly Command[] = [
  init,
  add,
  start,
  build,
  content,
  dev,
  check,
  preview,
  worklist,
  analyze,
  pack,
  doctor
];
