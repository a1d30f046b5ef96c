import { COMMON } from './arguments.ts';
import type { Command, OptionSpec } from './command.ts';

/** The list of all commands. */
export function helpOnAll(commands: readonly Command[]): string {
  return `paperweave turns a folder of papers into a site to read, search and explore.

Usage: paperweave COMMAND [--help]      (npx paperweave …; in a checkout: npm run paperweave -- …)

${table(commands.map(({ name, summary }) => [name, summary]))}

Every command takes
${options(COMMON)}

Exit codes: 0 done; 1 a problem in your files that nothing could be made of (check: any error);
2 the command line was not understood; 3 a fault of Paperweave.

paperweave COMMAND --help shows its options, with examples.
`;
}

/** All that there is to say about one command. */
export function helpOnOne({ name, usage, summary, about, options: own, examples }: Command): string {
  const parts = [
    `${summary}`,
    `Usage: paperweave ${name} ${usage}`.trim(),
    about,
    `Options\n${options({ ...own, ...COMMON })}`,
    `Examples\n${examples.map(([command, says]) => `  ${command}\n      ${says}`).join('\n')}`
  ];
  return `${parts.filter(part => part !== undefined).join('\n\n')}\n`;
}

function options(specs: Readonly<Record<string, OptionSpec>>): string {
  return table(
    Object.entries(specs).map(([name, { short, value, says }]) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
      says
    ])
  );
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
