import { ask, type Bindings } from "./platform.ts";

/** What the directory is asked: which classes there are, and by which codes. */
export type Question =
  /** The class of a code, or whether there is one of this id; slowed down where wrong ones are tried. */
  | { readonly ask: "code"; readonly code: string; readonly address: string }
  | { readonly ask: "class"; readonly id: string; readonly address: string }
  /** Somebody has brought a key, the right one or a wrong one. */
  | { readonly ask: "key"; readonly right: boolean; readonly address: string }
  /** Who was let through to a class brought something wrong all the same: a pass, a token. */
  | { readonly ask: "wrong" }
  /** A class has this code now, and plays or does not. */
  | { readonly ask: "note"; readonly note: Note }
  /** A class is deleted. */
  | { readonly ask: "forget"; readonly id: string }
  | { readonly ask: "playing" }
  /** The classes that have last begun, changed their code or ended. */
  | { readonly ask: "latest" };

export interface Note {
  readonly id: string;
  readonly code: string;
  readonly playing: boolean;
}

/** "tooFast": too many wait already; "unknown": there is none, whatever was wrong. */
export type Found = { readonly id: string } | { readonly no: "unknown" | "tooFast" };

/** "taken": the code is another class's; "full": there are as many classes as there may be. */
export type Noted = { readonly noted: "yes" | "taken" | "full" };

type AnswerTo<Asked extends Question["ask"]> = Asked extends "note"
  ? Noted
  : Asked extends "code" | "class" | "key"
    ? Found
    : Asked extends "playing"
      ? { readonly playing: boolean }
      : Asked extends "latest"
        ? { readonly ids: readonly string[] }
        : object;

/** Asks the directory, of which there is one for all classes. Throws where it cannot be reached. */
export const askDirectory = <Asked extends Question>(
  { DIRECTORY }: Bindings,
  question: Asked,
): Promise<AnswerTo<Asked["ask"]>> =>
  ask(DIRECTORY.get(DIRECTORY.idFromName("directory")), question);
