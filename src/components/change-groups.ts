import type { ConceptType } from '../model/concept.ts';
import { readable } from '../model/segments.ts';
import type { BuildEntry } from '../schema/build.ts';
import { WHY } from './changes.ts';
import { TYPE_NAME, counted, listed, themeName } from './words.ts';

/** One thing that changed, as a row. */
export interface ChangeRow {
  readonly name: string;
  /** Path of its page, relative to the home page; absent for what is gone. */
  readonly page?: string;
  readonly type?: ConceptType;
  /** What happened and why. */
  readonly note: string;
}

/** Rows of one kind. */
export interface ChangeGroup {
  /** A heading that can stand alone: `New papers`. */
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

const WHAT = {
  title: 'title',
  abstract: 'abstract',
  facts: 'facts',
  sources: 'sources',
  theme: 'theme'
} as const;

/** All that a build changed, what matters most first; groups without rows are left out. */
export function changeGroups(build: BuildEntry): ChangeGroup[] {
  const groups = [
    ...paperGroups(build.papers),
    ...themeGroups(build.themes),
    ...conceptGroups(build.concepts)
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const paperPage = (slug: string) => `papers/${slug}/`;
const conceptPage = (slug: string) => `concepts/${slug}/`;
const themePage = (id: string) => `themes/${id}/`;

function paperGroups({ came, went, renamed, changed }: BuildEntry['papers']): ChangeGroup[] {
  return [
    {
      title: 'New papers',
      rows: came.map(({ slug, title, why }) => ({
        name: readable(title),
        page: paperPage(slug),
        note: WHY[why]
      }))
    },
    {
      title: 'Papers that went',
      rows: went.map(({ title, why, to }) => ({
        name: readable(title),
        ...(to !== undefined && { page: paperPage(to) }),
        note: to === undefined ? WHY[why] : 'now part of another paper'
      }))
    },
    {
      title: 'Papers at a new address',
      rows: renamed.map(({ to, title, why }) => ({
        name: readable(title),
        page: paperPage(to),
        note: WHY[why]
      }))
    },
    { title: 'Papers that changed', rows: rowsOf(changed.filter(({ what }) => !isThemeOnly(what))) },
    { title: 'Papers in another theme', rows: rowsOf(changed.filter(({ what }) => isThemeOnly(what))) }
  ];
}

type Changed = BuildEntry['papers']['changed'][number];

const isThemeOnly = (what: Changed['what']) => what.join() === 'theme';

function rowsOf(changed: readonly Changed[]): ChangeRow[] {
  return changed.map(({ slug, title, what, why }) => ({
    name: readable(title),
    page: paperPage(slug),
    note: isThemeOnly(what) ? WHY[why] : `${listed(what.map(part => WHAT[part]))}, ${WHY[why]}`
  }));
}

function conceptGroups({ came, went, renamed, changed }: BuildEntry['concepts']): ChangeGroup[] {
  return [
    {
      title: 'New concepts',
      rows: came.map(({ slug, label, type, papers, why }) => ({
        ...{ name: readable(label), page: conceptPage(slug), type },
        note: `${counted(papers, 'paper')}, ${WHY[why]}`
      }))
    },
    {
      title: 'Concepts that went',
      rows: went.map(({ label, type, why, to }) => ({
        ...{ name: readable(label), type, ...(to !== undefined && { page: conceptPage(to) }) },
        note: to === undefined ? WHY[why] : `now part of another concept, ${WHY[why]}`
      }))
    },
    {
      title: 'Concepts with another name',
      rows: renamed.map(({ to, before, label, type, why }) => ({
        ...{ name: readable(label), page: conceptPage(to), type },
        note: before === label ? `at a new address, ${WHY[why]}` : `before: ${readable(before)}, ${WHY[why]}`
      }))
    },
    {
      title: 'Concepts that changed',
      rows: changed.map(({ slug, label, type, papers, before, why }) => ({
        ...{ name: readable(label), page: conceptPage(slug), type },
        note: [
          ...(papers ? [`${papers[0]} → ${counted(papers[1], 'paper')}`] : []),
          ...(before ? [`before: ${TYPE_NAME[before]}`] : []),
          WHY[why]
        ].join(', ')
      }))
    }
  ];
}

function themeGroups({ came, went, renamed, changed }: BuildEntry['themes']): ChangeGroup[] {
  return [
    {
      title: 'New themes',
      rows: came.map(({ id, label, papers }) => ({
        ...{ name: themeName(label), page: themePage(id) },
        note: counted(papers, 'paper')
      }))
    },
    {
      title: 'Themes that went',
      rows: went.map(({ label, papers }) => ({ name: themeName(label), note: counted(papers, 'paper') }))
    },
    {
      title: 'Themes with another name',
      rows: renamed.map(({ id, before, label }) => ({
        ...{ name: themeName(label), page: themePage(id) },
        note: `before: ${themeName(before)}`
      }))
    },
    {
      title: 'Themes of another size',
      rows: changed.map(({ id, label, papers: [from, to] }) => ({
        ...{ name: themeName(label), page: themePage(id) },
        note: `${from} → ${counted(to, 'paper')}`
      }))
    }
  ];
}
