import type { Opening, RoomRefusal } from "../room/index.ts";
import type { KeptClass, Language, OpenedClass } from "../view/present/index.ts";
import { type Answering, ask, type Bindings } from "./platform.ts";

/** What the worker asks the object of a class, beside the lines that it opens to it. */
export type ClassQuestion =
  /** Begin, as a class of this id. */
  | {
      readonly ask: "begin";
      readonly id: string;
      readonly opening: Opening;
      readonly rooms: number;
    }
  /** Whether a token is the instructor's. */
  | { readonly ask: "instructor"; readonly token: string }
  /** What the host's list says of it. */
  | { readonly ask: "kept"; readonly language: Language }
  /** A fresh instructor's token in the place of one that is lost. */
  | { readonly ask: "renew" }
  | { readonly ask: "delete"; readonly code: string };

export type Begun =
  | { readonly ok: true; readonly opened: OpenedClass }
  | { readonly ok: false; readonly refusal: RoomRefusal };

/** The object of a class; one of this id is made when it is first spoken to. */
export const classOf = ({ CLASSES }: Bindings, id: string): Answering =>
  CLASSES.get(CLASSES.idFromName(id));

export const askBegin = (
  bindings: Bindings,
  id: string,
  question: Pick<Extract<ClassQuestion, { ask: "begin" }>, "opening" | "rooms">,
): Promise<Begun> => ask(classOf(bindings, id), { ask: "begin", id, ...question });

/** Absent where there is no class any more, or one that this version of the program cannot read. */
export const askKept = async (bindings: Bindings, id: string, language: Language) => {
  const question = { ask: "kept", language } as const;
  return (await ask<{ readonly kept?: KeptClass }>(classOf(bindings, id), question)).kept;
};

export const askRenew = async (bindings: Bindings, id: string) =>
  (await ask<{ readonly token?: string }>(classOf(bindings, id), { ask: "renew" })).token;

export const askDelete = async (bindings: Bindings, id: string, code: string) =>
  (await ask<{ readonly is: boolean }>(classOf(bindings, id), { ask: "delete", code })).is;

export const askInstructor = async (bindings: Bindings, id: string, token: string) => {
  const answer = await ask<{ readonly is: boolean }>(classOf(bindings, id), {
    ...{ ask: "instructor", token },
  });
  return answer.is;
};
