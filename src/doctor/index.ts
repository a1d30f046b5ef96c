import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { hostLimits, type SiteSize } from './hosts.ts';

export type { SiteSize } from './hosts.ts';

/** What there is to know of a project and its machine. */
export interface Facts {
  /** `24.21.0` */
  readonly node: string;
  /** Bytes that are free where the project lies. */
  readonly free: number;
  readonly seeds: number;
  readonly papers: number;
  /** Of the seeds and the curation. */
  readonly errors: number;
  /** Generated files that differ from what the seeds give, or are missing or too many. */
  readonly stale: readonly string[];
  /** Paths that git has not committed, of seeds, content and configuration; absent outside a repository. */
  readonly uncommitted?: readonly string[];
  /** Absent where nothing is built. */
  readonly site?: SiteSize;
}

/** The first version that runs everything. */
const OLDEST_NODE = [22, 18] as const;

/** A build of ten thousand papers writes about as much. */
const LEAST_FREE = 1e9;

/** What is in order, in lines for people, and what is not, with what to do. */
export function examine(facts: Facts): Outcome<string[]> {
  const findings = [
    nodeVersion(facts),
    disk(facts),
    seeds(facts),
    content(facts),
    repository(facts),
    site(facts)
  ];
  return {
    value: findings.flatMap(finding => (typeof finding === 'string' ? [finding] : [])),
    diagnostics: findings.flatMap(finding => (typeof finding === 'string' ? [] : finding))
  };
}

type Finding = string | Diagnostic[];

const warning = (code: string, message: string, hint: string): Diagnostic[] => [
  { code: `doctor/${code}`, severity: 'warning', message, hint }
];

function nodeVersion({ node }: Facts): Finding {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [oldest, its] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= its)) return `Node ${node}.`;
  return warning(
    'old-node',
    `Node ${node} is too old.`,
    `Install ${OLDEST_NODE.join('.')} or newer: https://nodejs.org`
  );
}

function disk({ free }: Facts): Finding {
  const left = `${(free / 1e9).toFixed(1)} GB`;
  if (free >= LEAST_FREE) return `${left} free on the disk.`;
  return warning(
    'disk-full',
    `Only ${left} are free on the disk.`,
    'Make room: a large site needs about 1 GB while it is built.'
  );
}

function seeds({ seeds: count, papers, errors }: Facts): Finding {
  if (papers === 0)
    return [
      {
        code: 'doctor/no-paper',
        severity: 'error',
        message: count === 0 ? 'There are no seeds.' : `No paper could be read from the ${count} seeds.`,
        hint:
          count === 0 ? 'Add papers: paperweave add FILE' : 'paperweave check says what is wrong with each.'
      }
    ];
  if (errors === 0)
    return `${papers} papers in ${count === 1 ? 'one seed' : `${count} seeds`}, and nothing wrong with them.`;
  return warning(
    'bad-entries',
    `${papers} papers can be read; ${errors === 1 ? 'one error' : `${errors} errors`} in seeds, curation or notes ${errors === 1 ? 'costs' : 'cost'} the rest.`,
    'paperweave check says which, and what to type instead.'
  );
}

function content({ stale, papers }: Facts): Finding {
  if (papers === 0) return [];
  if (stale.length === 0) return 'content/ is what the seeds give.';
  const [first] = stale;
  return warning(
    'stale-content',
    `${stale.length === 1 ? `"${first}" is` : `${stale.length} files of content/, "${first}" first, are`} not what the seeds give.`,
    'Write them anew: paperweave content'
  );
}

function repository({ uncommitted }: Facts): Finding {
  if (!uncommitted)
    return warning(
      'no-repository',
      'The project lies in no git repository, so what a build changes cannot be looked at or taken back.',
      'git init, then git add . and git commit'
    );
  if (uncommitted.length === 0) return 'Seeds, content and configuration are committed.';
  return [
    {
      code: 'doctor/uncommitted',
      severity: 'info',
      message: `${uncommitted.length === 1 ? 'One file is' : `${uncommitted.length} files are`} not committed, "${uncommitted[0]}" first.`,
      hint: 'Look at them (git diff) and commit them, so that addresses, places and colours stay.'
    }
  ];
}

function site({ site: size }: Facts): Finding {
  if (!size) return 'No site is built yet.';
  const near = hostLimits(size);
  const figures = `${size.files} files, ${(size.bytes / 1e6).toFixed(1)} MB`;
  return near.length > 0
    ? near
    : `The site has ${figures}: room enough on GitHub Pages, Cloudflare Pages and Netlify.`;
}
