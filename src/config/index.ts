import type { ConfigSpec, OwnLink, Section, SiteConfig } from '../model/config.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { findTrouble } from './trouble.ts';
import { placeOf } from './place.ts';

/** Where a configuration is written, so that messages can name the line. */
export interface ConfigSource {
  readonly file: string;
  readonly text: string;
}

const NAVIGATION: readonly Section[] = ['papers', 'concepts', 'themes', 'graph', 'about'];

/**
 * What a configuration file exports → the configuration, with defaults for all that is left out. Where anything is wrong
 * there are errors, with file, line and what to type instead; the option at fault has its default then.
 */
export function readConfig(spec: unknown, source: ConfigSource): Outcome<SiteConfig> {
  const trouble = findTrouble(spec);
  const diagnostics = trouble.map(({ path, code, message, hint }): Diagnostic => ({
    code: `config/${code}`,
    severity: 'error',
    file: source.file,
    ...placeOf(source.text, path),
    message,
    hint
  }));
  const bad = new Set(trouble.map(({ path }) => path[0]));
  const given = typeof spec === 'object' && spec !== null ? spec : {};
  const good = Object.fromEntries(Object.entries(given).filter(([key]) => !bad.has(key)));
  return { value: withDefaults(good), diagnostics };
}

function withDefaults(spec: Partial<ConfigSpec>): SiteConfig {
  const {
    title = 'Papers',
    sentence = '',
    language = 'en',
    base = '/',
    seeds = 'seeds',
    related = 12
  } = spec;
  const accent = spec.colours?.accent;
  return {
    title: title.trim(),
    sentence: sentence.trim(),
    language,
    base,
    seeds,
    related,
    navigation: (spec.navigation ?? NAVIGATION).map(linkOf),
    ...(spec.site !== undefined && { site: spec.site }),
    ...(spec.licence && { licence: spec.licence }),
    ...(accent && { accent })
  };
}

function linkOf(item: Section | OwnLink): Section | OwnLink {
  if (typeof item === 'string') return item;
  return { label: item.label, href: item.href.replace(/^\//u, '') };
}
