import { agentStep, applyRow, type Entry, type LogRow, nextWake, timeStep } from "../room/index.ts";
import { type Inside, sceneOf, timeOf } from "./inside.ts";
import { show } from "./showing.ts";

/** How a class goes on: what was decided goes to the disk, then what is due, then what agents do. */

/** Makes entries so, and queues them for the disk; settles when they are there. */
export function append(
  inside: Inside,
  entries: readonly Entry[],
  command: string,
  reply: LogRow["reply"],
): Promise<void> {
  const row: LogRow = { at: timeOf(inside), command, entries, reply };
  inside.ahead = applyRow(inside.ahead, row, inside.around.library);
  return new Promise((resolve, reject) => {
    const settled = (error?: unknown) => (error === undefined ? resolve() : reject(error));
    inside.queue.push({ row, settled });
    schedule(inside);
  });
}

/** What comes within one turn of the loop goes to the disk in one transaction. */
export function schedule(inside: Inside): void {
  if (inside.scheduled || inside.closed) return;
  inside.scheduled = true;
  inside.around.soon(() => {
    inside.scheduled = false;
    if (!inside.closed) turn(inside);
  });
}

function turn(inside: Inside): void {
  // Replies go out first, in a turn of their own: what is shown takes longer to make.
  const flushed = flush(inside);
  if (flushed === "written") return schedule(inside);
  if (flushed === "refused") return wakeAfter(inside, AFTER_REFUSAL);
  const due = timeStep(sceneOf(inside));
  const agent = due.length > 0 ? undefined : agentStep(inside.ahead);
  if (due.length > 0) settle(append(inside, due, "", {}));
  else if (agent !== undefined) settle(append(inside, [agent], "", {}));
  else {
    show(inside);
    setAlarm(inside);
  }
}

/** Nobody waits for what nobody asked for; that it failed is seen when the log is next written. */
export const settle = (promise: Promise<void>): void => void promise.catch(() => undefined);

/** Takes to the disk what waits for it. */
export function flush(inside: Inside): "nothing" | "written" | "refused" {
  const batch = inside.queue.splice(0);
  if (batch.length === 0) return "nothing";
  try {
    inside.store.append(batch.map(({ row }) => row));
  } catch (error) {
    forget(inside);
    for (const { settled } of batch) settled(error);
    return "refused";
  }
  inside.shown = inside.ahead;
  for (const { settled } of batch) settled();
  return "written";
}

/** The disk refused: what it does not hold has not happened. */
function forget(inside: Inside): void {
  inside.ahead = inside.shown;
}

function setAlarm(inside: Inside): void {
  inside.sleep();
  const at = nextWake(inside.ahead);
  if (at === undefined) return;
  wakeAfter(inside, Math.min(Math.max(at - timeOf(inside), 0) + 1, LONGEST_WAIT));
}

function wakeAfter(inside: Inside, ms: number): void {
  inside.sleep();
  inside.sleep = inside.around.after(ms, () => schedule(inside));
}

/** ms; a full disk is asked again, but not without end at once. */
const AFTER_REFUSAL = 1000;

/** ms; longer waits overflow the timer. */
const LONGEST_WAIT = 3_600_000;
