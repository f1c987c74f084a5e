import { type ClassLog, classLog } from "./class-log.ts";

/** Whoever opens the file in a spreadsheet must find a name in this, and no formula. */
export const HOSTILE_NAME = '=Иванов; "cmd", x';

/**
 * Three rooms, of which the third is a fork: people who sit, change and come late, a step back, events,
 * messages, hand-overs, a deadline and a pause; in the first the game is played to its end.
 */
export function eventfulClass(): ClassLog {
  const log = classLog({}, 2);
  const [kaz, rus, late, other] = [log.join("A"), log.join("A"), log.join("A"), log.join("B")];
  log.person(kaz, { do: "sit", seat: "KAZ", post: "head" });
  log.person(rus, { do: "sit", seat: "RUS", post: "head" });
  log.person(rus, { do: "name", name: HOSTILE_NAME });
  log.person(other, { do: "sit", seat: "ARM", post: "head" });
  log.person(other, { do: "stand" });
  log.order({ do: "lock", locked: true }, "B");
  log.order({ do: "lock", locked: false }, "B");
  log.order({ do: "start" });
  // Written aside, begun anew, sent and agreed to.
  log.move(rus, "offer ARM");
  log.move(rus, "discard");
  for (const line of ["offer KAZ", "give pay spares 100", "get consent joint-command 40", "send"]) {
    log.move(rus, line);
  }
  log.move(kaz, "agree 1");
  log.play("A", 14);
  log.order({ do: "undo" });
  const settings = [{ path: "items.arms-price.stances.KAZ.position", value: 90 }];
  log.order({ do: "inject", text: "A new contract is signed", settings });
  log.order({ do: "undo" });
  log.play("A", 2);
  log.order({ do: "seat", person: late, seat: "KAZ", post: "head" });
  log.order({ do: "hand", seat: "RUS", to: "agent" });
  log.order({ do: "hand", seat: "RUS", to: "people" });
  log.order({ do: "tell", to: "KAZ", text: "Five minutes" });
  log.order({ do: "tell", to: "", text: 'Half time, "as they say"' });
  log.order({ do: "deadline", seconds: 60 });
  log.order({ do: "deadline", seconds: 0 });
  log.order({ do: "extend", minutes: 5 });
  log.order({ do: "pause" });
  log.order({ do: "resume" });
  log.happen([{ e: "paused", room: "A" }]);
  log.happen([{ e: "away", room: "A", by: 5000 }]);
  log.order({ do: "resume" });
  log.order({ do: "fork", step: 6 });
  log.order({ do: "transfer", person: other, to: "C" }, "B");
  log.order({ do: "remove", person: other }, "C");
  log.order({ do: "newCode" });
  log.play("A");
  return log;
}
