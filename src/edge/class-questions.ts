import type { Opening, RoomRefusal } from "../room/index.ts";
import type { OpenedClass } from "../view/present/index.ts";
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
  | { readonly ask: "instructor"; readonly token: string };

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

export const askInstructor = async (bindings: Bindings, id: string, token: string) => {
  const answer = await ask<{ readonly is: boolean }>(classOf(bindings, id), {
    ...{ ask: "instructor", token },
  });
  return answer.is;
};
