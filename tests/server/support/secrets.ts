import { readFileSync } from "node:fs";
import { readScenario } from "../../../src/scenario/index.ts";

/** What each delegation keeps from the others, as it would stand in a message. */
export function secretsOf(id: string): ReadonlyMap<string, readonly string[]> {
  const read = readScenario(readFileSync(`scenarios/${id}.json`, "utf8"));
  if (!read.ok) throw new Error(id);
  const written = (text: string): string => JSON.stringify(text).slice(1, -1);
  return new Map(
    read.value.actors
      .filter(({ kind }) => kind === "member")
      .map((actor) => {
        const secret = actor.aims.filter((aim) => aim.secret).map(({ text }) => text);
        const texts = [actor.brief, ...secret].flatMap(({ en, ru }) => [en, ru]);
        return [actor.id, texts.filter((text) => text.length > 20).map(written)] as const;
      }),
  );
}
