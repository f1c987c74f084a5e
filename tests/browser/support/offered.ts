import { compileWorld } from "../../../src/engine/index.ts";
import { current, moveOf, play, type Session, startSession } from "../../../src/session/index.ts";
import { createApp } from "../../../src/store/index.ts";
import { worldFrom } from "../../support/worlds.ts";

/** Moscow 2005 as Kazakhstan has it once Russia has made it an offer and everybody else has gone in. */
export async function offeredLink(): Promise<string> {
  const world = compileWorld(worldFrom("moscow-2005").scenario, { bargaining: true });
  const seat = (id: string): number => world.members.findIndex((member) => member.id === id);
  let session: Session = startSession(world, { seed: 1, noise: 0, persons: [seat("KAZ")] });
  const make = (id: string, line: string): void => {
    const move = moveOf(current(session), seat(id), line);
    const played = move && play(session, move);
    if (!played?.ok) throw new Error(`${id} may not ${line}`);
    session = played.value;
  };
  make("RUS", "offer KAZ");
  make("RUS", "give pay arms-terms 2000");
  make("RUS", "get consent arrears 100");
  make("RUS", "when arrears");
  make("RUS", "send");
  for (const { id } of world.members) if (id !== "KAZ") make(id, "leave");
  return linkOf(session);
}

/** Moscow 2005 before its first corridor, among agents that make no offers of their own. */
export function quietLink(...seats: readonly string[]): Promise<string> {
  const world = compileWorld(worldFrom("moscow-2005").scenario, { bargaining: true });
  const persons = seats.map((id) => world.members.findIndex((member) => member.id === id));
  return linkOf(startSession(world, { seed: 1, noise: 0, persons, agents: "sincere" }));
}

/** The fragment that opens a session, as the page itself makes it. */
function linkOf(session: Session): Promise<string> {
  const { store, actions } = createApp({
    world: session.world,
    scenarios: [],
    loadWorld: async () => undefined,
    language: "en",
    reducedMotion: true,
    keep: { load: () => undefined, save: () => true, forget: () => {} },
  });
  store.setState({ session });
  return actions.link();
}
