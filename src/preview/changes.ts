/** A page: its slug, and the label or title. */
export interface Page {
  readonly slug: string;
  readonly name: string;
}

/** A link, by the names of its ends. */
export interface Link {
  readonly from: Page;
  readonly to: Page;
}

/** What a build would change, everything by name. What was merged is not counted as lost, nor its links. */
export interface Changes {
  readonly concepts: {
    readonly gained: readonly Page[];
    readonly lost: readonly Page[];
    readonly renamed: readonly { readonly slug: string; readonly from: string; readonly to: string }[];
    readonly retyped: readonly {
      readonly slug: string;
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }[];
    readonly merged: readonly Link[];
    /** Other forms of the name that come and go, of concepts that are neither renamed nor merged into. */
    readonly named: readonly {
      readonly slug: string;
      readonly name: string;
      readonly gained: readonly string[];
      readonly lost: readonly string[];
    }[];
  };
  readonly papers: {
    readonly gained: readonly Page[];
    readonly lost: readonly Page[];
    readonly renamed: readonly { readonly slug: string; readonly from: string; readonly to: string }[];
    readonly merged: readonly Link[];
    readonly split: readonly Link[];
    /** Fields beside the title that say something else, of papers that are neither merged into nor parted. */
    readonly mended: readonly {
      readonly slug: string;
      readonly name: string;
      readonly fields: readonly string[];
    }[];
  };
  /** A paper that mentions a concept. */
  readonly mentions: { readonly gained: readonly Link[]; readonly lost: readonly Link[] };
  /** Two papers, one of which lists the other. */
  readonly related: { readonly gained: readonly Link[]; readonly lost: readonly Link[] };
}
