/** What models of all screens are made of. */

export type Language = "en" | "ru";

/** A sum opened into its terms; the amounts add up to `total` exactly. Value units. */
export interface Account {
  readonly total: number;
  readonly terms: readonly { readonly label: string; readonly amount: number }[];
}

/** How well something is known, in words: "documented · Eurasia Daily Monitor", "estimate". */
export interface EvidenceModel {
  readonly grade: "documented" | "inferred" | "estimate";
  readonly gradeWord: string;
  readonly source?: SourceModel;
  readonly note?: string;
}

export interface SourceModel {
  readonly key: string;
  readonly title: string;
  /** Author and publisher in one line. */
  readonly by: string;
  /** As the file has it: 2005-06-24, or a year. */
  readonly date?: string;
  readonly url?: string;
  readonly note?: string;
}
