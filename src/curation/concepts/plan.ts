import { isShared, type Concept, type ConceptType } from '../../model/concept.ts';
import { Names } from '../../model/names.ts';
import type { SourceRef } from '../../model/paper.ts';
import { nameKey } from '../../model/slug.ts';
import type { Decision } from '../../model/curation.ts';
import { contradiction, notFound, type Complaint } from '../../model/complaint.ts';

/** Something decided, and where. */
export interface Ruling<T> {
  readonly value: T;
  readonly at: SourceRef;
}

/** Mentions of one concept that become another's. */
export interface Part {
  readonly from: string;
  readonly into: string;
  /** Compared as names are; undefined: whatever the form. */
  readonly forms?: ReadonlySet<string>;
  /** Ids; undefined: in whatever paper. */
  readonly papers?: ReadonlySet<string>;
}

/** All that is decided on concepts, by their ids, free of contradictions: what `applyPlan` carries out. */
export class ConceptPlan {
  readonly labels = new Map<string, Ruling<string>>();
  readonly types = new Map<string, Ruling<ConceptType>>();
  readonly aliases = new Map<string, Ruling<readonly string[]>[]>();
  readonly hidden = new Map<string, SourceRef>();
  readonly parts: Part[] = [];
  /** Labels of concepts that splitting made, by id. */
  readonly made = new Map<string, string>();
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #names: Names;
  readonly #homes = new Map<string, Ruling<string>>();

  constructor(concepts: readonly Concept[]) {
    this.#concepts = new Map(concepts.map(concept => [concept.id, concept]));
    this.#names = new Names(
      concepts.map(({ id, slug, label, aliases }) => ({ id, exact: [slug, id], label, aliases }))
    );
  }

  /** The concept as it was extracted; undefined for one that splitting made. */
  extracted(id: string): Concept | undefined {
    return this.#concepts.get(id);
  }

  /** What a concept is called, for messages. */
  labelOf(id: string): string {
    return this.labels.get(id)?.value ?? this.made.get(id) ?? this.#concepts.get(id)!.label;
  }

  /** What the concept has become part of, or the concept itself. */
  homeOf = (id: string): string => {
    let home = id;
    for (let next = this.#homes.get(home); next; next = this.#homes.get(home)) home = next.value;
    return home;
  };

  /** Where it was decided that a concept becomes part of another one. */
  movedAt(id: string): SourceRef | undefined {
    return this.#homes.get(id)?.at;
  }

  move(id: string, into: string, at: SourceRef): void {
    this.#homes.set(id, { value: into, at });
  }

  /** The concept of a name; where that was merged, what it is part of now. */
  find(kind: string, name: string): string | Complaint {
    const meaning = this.#names.find(name, this.homeOf);
    return meaning.kind === 'one' ? meaning.id : notFound(kind, 'concept', name, meaning);
  }

  /** The concept of a name as it stands on its own: one that was merged before is none. */
  findOwn(kind: string, name: string): string | Complaint {
    const ids = this.#names.all(name);
    const home = this.find(kind, name);
    const moved = ids.map(id => this.movedAt(id)).find(at => at !== undefined);
    if (typeof home !== 'string' || !moved || ids.includes(home)) return home;
    return contradiction(
      `"${name}" has become part of "${this.labelOf(home)}"`,
      moved,
      `Remove one of the two, or name "${this.labelOf(home)}" here if you mean all of it.`
    );
  }

  /** Other concepts that a name stands for already. */
  othersOf(name: string, id: string): string[] {
    return [...new Set(this.#names.all(name).map(this.homeOf))].filter(other => other !== id);
  }

  /**
   * Makes names free for a concept. What no page shows becomes part of it; a concept that people see must be merged in so many
   * words, and is complained of.
   */
  absorb(names: readonly string[], id: string, { at }: Decision, consequence: string): Complaint | undefined {
    const others = names.flatMap(name => this.othersOf(name, id).map(other => ({ name, other })));
    const seen = others.find(({ other }) => this.made.has(other) || isShared(this.#concepts.get(other)!));
    if (!seen) {
      for (const { other } of others) this.move(other, id, at);
      return undefined;
    }
    const label = this.labelOf(seen.other);
    const own = nameKey(label) === nameKey(seen.name);
    return {
      code: 'curation/contradiction',
      message: `"${seen.name}" is ${own ? 'a concept of its own' : `a form of the concept "${label}"`}, so ${consequence}.`,
      hint: `If the two are one, write it under "merge": { concepts: [${label}], into: ${this.labelOf(id)} }.`
    };
  }

  /** Makes a name known, so that later entries may use it. */
  addName(id: string, label: string): void {
    this.#names.add({ id, exact: this.made.has(id) ? [id] : [], label });
  }

  /** What a mention of a concept belongs to; undefined where that is hidden. */
  ownerOf(id: string, paper: string, text: string): string | undefined {
    const part = this.parts.find(
      ({ from, forms, papers }) =>
        from === id && (forms?.has(nameKey(text)) ?? true) && (papers?.has(paper) ?? true)
    );
    const home = this.homeOf(part?.into ?? id);
    return this.hidden.has(home) ? undefined : home;
  }

  /** Ids of the concepts that are not as they were extracted. */
  touched(): Set<string> {
    const homes = [...this.#homes].flatMap(([id]) => [id, this.homeOf(id)]);
    const parts = this.parts.flatMap(({ from, into }) => [from, into, this.homeOf(from), this.homeOf(into)]);
    return new Set([
      ...homes,
      ...parts,
      ...this.labels.keys(),
      ...this.types.keys(),
      ...this.aliases.keys(),
      ...this.hidden.keys()
    ]);
  }

  /** Ids of the concepts that became part of this one, in order. */
  formerly(id: string): string[] {
    return [...this.#homes.keys()].filter(former => this.homeOf(former) === id).sort();
  }
}
