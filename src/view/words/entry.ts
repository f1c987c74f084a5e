/** A text in both languages; ICU message syntax. */
export interface Entry {
  readonly en: string;
  readonly ru: string;
}

export type Dictionary = Readonly<Record<string, Entry>>;
