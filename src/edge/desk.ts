import type { RoomRefusal } from "../room/index.ts";
import type { ClientMessage, KeptClass, Language, Reply } from "../view/present/index.ts";
import { askDelete, askKept, askRenew } from "./class-questions.ts";
import { askDirectory } from "./directory.ts";
import type { Bindings } from "./platform.ts";

/** The host's desk where every class is an object of its own: each is asked for what is told of it. */

type Asked<Name extends ClientMessage["t"]> = Extract<ClientMessage, { t: Name }>;
export type AtDesk = Asked<"open" | "look" | "classes" | "renew" | "delete">;

type Answered = Exclude<AtDesk, Asked<"open" | "look">>;

/** What the host is told, or why not. */
export async function answerAtDesk(
  bindings: Bindings,
  message: Answered,
  language: Language,
): Promise<Reply | RoomRefusal["reason"]> {
  switch (message.t) {
    case "classes":
      return {
        kept: { days: Number(bindings.KEEP_DAYS ?? 0), classes: await list(bindings, language) },
      };
    case "renew": {
      if (message.of !== "instructor" || !(await isKnown(bindings, message.class)))
        return "notThere";
      const token = await askRenew(bindings, message.class ?? "");
      return token === undefined ? "notThere" : { token };
    }
    case "delete": {
      const { class: name = "", code } = message;
      const is = (await isKnown(bindings, name)) && (await askDelete(bindings, name, code));
      return is ? {} : "notAllowed";
    }
  }
}

async function list(bindings: Bindings, language: Language): Promise<KeptClass[]> {
  const { ids } = await askDirectory(bindings, { ask: "latest" });
  const lines = await Promise.all(ids.map((id) => askKept(bindings, id, language)));
  return lines
    .flatMap((line) => (line === undefined ? [] : [line]))
    .sort((one, other) => other.changed - one.changed);
}

/** An object is made when it is first spoken to: only classes that there are are spoken to. */
async function isKnown(bindings: Bindings, id = ""): Promise<boolean> {
  const found = await askDirectory(bindings, { ask: "class", id, address: "" });
  return "id" in found;
}
