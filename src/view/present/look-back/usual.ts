import type { Sweep } from "../../../explorer/index.ts";
import { current, type Session } from "../../../session/index.ts";
import type { Tone } from "../canvas-model.ts";
import { outcomeName, toneOfOutcome } from "../tones.ts";
import { read, type Voice } from "../voice.ts";

/** How usual it is that an item ends as it did here. */
export interface UsualLine {
  readonly item: string;
  readonly title: string;
  readonly outcome: string;
  readonly tone: Tone;
  /** Of a hundred games of agents, how many ended it so; absent where it was not decided here. */
  readonly of100?: number;
}

/** Item by item, in how many of the playouts it ended as in the game. */
export function presentUsualItems(session: Session, sweep: Sweep, voice: Voice): UsualLine[] {
  const state = current(session);
  return session.world.items.map((item, index): UsualLine => {
    const code = state.outcome[index] as number;
    const name = outcomeName(code);
    const shares = sweep.items.find(({ id }) => id === item.id)?.shares ?? [];
    const share = shares.find(({ outcome }) => outcome === name)?.share ?? 0;
    return {
      item: item.id,
      title: read(item.title, voice),
      outcome: voice.say(`outcome.${name}`),
      tone: toneOfOutcome(code),
      ...(name === "pending" ? {} : { of100: Math.round(share * 100) }),
    };
  });
}
