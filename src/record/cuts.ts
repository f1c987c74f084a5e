import type { Line } from "./line-schema.ts";

/** Lines that the game of a room is made of now. */
type Standing = Extract<Line, { what: "move" | "change" }>;

/**
 * Marks in a growing list of lines what is taken back. Nothing is taken out of the list: the record shows
 * what was done, and that it was undone.
 */
export function createCuts(): (line: Line) => void {
  const standing = new Map<string, Standing[]>();
  return (line) => {
    if (line.what === "move" || line.what === "change") {
      const lines = standing.get(line.room) ?? [];
      lines.push(line);
      standing.set(line.room, lines);
    }
    if (line.what !== "cut") return;
    const before = standing.get(line.room) ?? [];
    const gone = before.filter((one) => isGone(one, line, before));
    for (const one of gone) one.cut = true;
    standing.set(
      line.room,
      before.filter((one) => !gone.includes(one)),
    );
  };
}

type Cut = Extract<Line, { what: "cut" }>;

/** What came behind the step, and where that is asked for the change that was made there. */
function isGone(one: Standing, { step, change }: Cut, all: readonly Standing[]): boolean {
  if (one.step > step) return true;
  if (!change || one.what !== "change") return false;
  const changes = all.filter((other) => other.what === "change" && other.step <= step);
  return one.step === changes.at(-1)?.step;
}
