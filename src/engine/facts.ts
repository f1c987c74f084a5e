/** What every statement of a scenario is made of: texts, sources, evidence. */

/** A text a person reads, once in each language. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}

/** How well a fact is known. `estimate` is always shown with that word. */
export type EvidenceGrade = "documented" | "inferred" | "estimate";

export interface Evidence {
  readonly grade: EvidenceGrade;
  /** A key of `Scenario.sources`. */
  readonly source?: string;
  readonly note?: Text;
}

export interface Source {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  /** How certain the fact is, or how far the source was read. */
  readonly note?: Text;
}

/** A line of a delegation's dossier: a label, a value, where it comes from. */
export interface Fact {
  readonly label: Text;
  readonly value: Text;
  readonly evidence: Evidence;
}

export interface Place {
  readonly name: Text;
  readonly lon: number;
  readonly lat: number;
}

/** What the rungs of a ladder stand for, where they stand for a quantity: even steps between two ends. */
export interface Measure {
  readonly unit: Text;
  /** The quantity at rung 0 and at rung 100. */
  readonly at0: number;
  readonly at100: number;
}
