import type { ConceptType } from '../model/concept.ts';
import { readable } from '../model/segments.ts';
import type { BuildEntry, Why } from '../schema/build.ts';
import { changes as t, words } from '../texts/index.ts';
import { themeName } from './words.ts';

/** One thing that changed, as a row. */
export interface ChangeRow {
  readonly name: string;
  /** Path of its page, relative to the home page; absent for what is gone. */
  readonly page?: string;
  readonly type?: ConceptType;
  /** What happened and why; empty where the name says all. */
  readonly note: string;
}

/** Rows of one kind. */
export interface ChangeGroup {
  /** A heading that can stand alone: `New papers`. */
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

/** Says why; in a build with one reason for everything, which its first line gives, says nothing. */
type Because = (why: Why) => string;

/** All that a build changed, what matters most first; groups without rows are left out. */
export function changeGroups(build: BuildEntry): ChangeGroup[] {
  const reasons = [build.papers, build.concepts].flatMap(part =>
    Object.values<readonly { why: Why }[]>(part).flatMap(rows => rows.map(({ why }) => why))
  );
  const because: Because = why => (new Set(reasons).size > 1 ? t.why[why] : '');
  const groups = [
    ...paperGroups(build.papers, because),
    ...themeGroups(build.themes),
    ...conceptGroups(build.concepts, because)
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const paperPage = (slug: string) => `papers/${slug}/`;
const conceptPage = (slug: string) => `concepts/${slug}/`;
const themePage = (id: string) => `themes/${id}/`;

function paperGroups(
  { came, went, renamed, changed }: BuildEntry['papers'],
  because: Because
): ChangeGroup[] {
  return [
    {
      title: t.groups.papersCame,
      rows: came.map(({ slug, title, why }) => ({
        name: readable(title),
        page: paperPage(slug),
        note: because(why)
      }))
    },
    {
      title: t.groups.papersWent,
      rows: went.map(({ title, why, to }) => ({
        name: readable(title),
        ...(to !== undefined && { page: paperPage(to) }),
        note: to === undefined ? because(why) : t.partOfPaper
      }))
    },
    {
      title: t.groups.papersMoved,
      rows: renamed.map(({ to, title, why }) => ({
        name: readable(title),
        page: paperPage(to),
        note: because(why)
      }))
    },
    {
      title: t.groups.papersChanged,
      rows: rowsOf(
        changed.filter(({ what }) => !isThemeOnly(what)),
        because
      )
    },
    {
      title: t.groups.papersTheme,
      rows: rowsOf(
        changed.filter(({ what }) => isThemeOnly(what)),
        because
      )
    }
  ];
}

type Changed = BuildEntry['papers']['changed'][number];

const isThemeOnly = (what: Changed['what']) => what.join() === 'theme';

function rowsOf(changed: readonly Changed[], because: Because): ChangeRow[] {
  return changed.map(({ slug, title, what, why }) => ({
    name: readable(title),
    page: paperPage(slug),
    note: noted(isThemeOnly(what) ? '' : words.list(what.map(part => t.what[part])), because(why))
  }));
}

/** What is to be said, in a row. */
const noted = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(', ');

function conceptGroups(
  { came, went, renamed, changed }: BuildEntry['concepts'],
  because: Because
): ChangeGroup[] {
  return [
    {
      title: t.groups.conceptsCame,
      rows: came.map(({ slug, label, type, papers, why }) => ({
        ...{ name: readable(label), page: conceptPage(slug), type },
        note: noted(words.papers(papers), because(why))
      }))
    },
    {
      title: t.groups.conceptsWent,
      rows: went.map(({ label, type, why, to }) => ({
        ...{ name: readable(label), type, ...(to !== undefined && { page: conceptPage(to) }) },
        note: noted(to === undefined ? '' : t.partOfConcept, because(why))
      }))
    },
    {
      title: t.groups.conceptsRenamed,
      rows: renamed.map(({ to, before, label, type, why }) => ({
        ...{ name: readable(label), page: conceptPage(to), type },
        note: noted(before === label ? t.newAddress : t.before(readable(before)), because(why))
      }))
    },
    {
      title: t.groups.conceptsChanged,
      rows: changed.map(({ slug, label, type, papers, before, why }) => ({
        ...{ name: readable(label), page: conceptPage(slug), type },
        note: noted(
          papers ? t.papersFromTo(...papers) : '',
          before ? t.typeBefore(words.type[before]) : '',
          because(why)
        )
      }))
    }
  ];
}

function themeGroups({ came, went, renamed, changed }: BuildEntry['themes']): ChangeGroup[] {
  return [
    {
      title: t.groups.themesCame,
      rows: came.map(({ id, label, papers }) => ({
        ...{ name: themeName(label), page: themePage(id) },
        note: words.papers(papers)
      }))
    },
    {
      title: t.groups.themesWent,
      rows: went.map(({ label, papers }) => ({ name: themeName(label), note: words.papers(papers) }))
    },
    {
      title: t.groups.themesRenamed,
      rows: renamed.map(({ id, before, label }) => ({
        ...{ name: themeName(label), page: themePage(id) },
        note: t.before(themeName(before))
      }))
    },
    {
      title: t.groups.themesChanged,
      rows: changed.map(({ id, label, papers: [from, to] }) => ({
        ...{ name: themeName(label), page: themePage(id) },
        note: t.papersFromTo(from, to)
      }))
    }
  ];
}
