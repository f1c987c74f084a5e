import type { World } from "../../../engine/index.ts";
import type { PairedRuns } from "../../../explorer/index.ts";
import type { Figure, FigureOrigin } from "../figure.ts";
import { read, type Voice } from "../voice.ts";
import { percentOf, percentText } from "./shares.ts";
import type { DeskModel } from "./what-if.ts";

/** How often each outcome differs, the most often first; absent where none ever does. */
export function presentRuns(
  { scenario }: World,
  { items, runs }: PairedRuns,
  origin: FigureOrigin,
  voice: Voice,
): Figure | undefined {
  const { say } = voice;
  const rows = items
    .filter(({ changed }) => changed.share > 0)
    .sort((a, b) => b.changed.share - a.changed.share)
    .map(({ id, changed }) => {
      const title = scenario.items.find((one) => one.id === id)?.title;
      return {
        label: title === undefined ? id : read(title, voice),
        value: percentOf(changed.share),
        low: percentOf(changed.low),
        high: percentOf(changed.high),
        text: percentText(changed.share, voice),
      };
    });
  if (rows.length === 0) return undefined;
  return {
    kind: "bars",
    name: `${scenario.id}-what-if-runs`,
    title: say("whatIf.runs.title"),
    note: say("whatIf.runs.note", { runs }),
    axis: say("whatIf.runs.axis"),
    domain: [0, 100],
    rows,
    table: {
      head: [
        say("explore.item"),
        say("whatIf.runs.axis"),
        say("whatIf.runs.low"),
        say("whatIf.runs.high"),
      ],
      rows: rows.map(({ label, value, low, high }) => [label, value, low, high]),
    },
    origin,
  };
}

/** The outcomes before and after as a table for a file. */
export const deskTable = (model: DeskModel, { say }: Voice) => ({
  head: [say("explore.item"), say("whatIf.before"), say("whatIf.after"), say("whatIf.why")],
  rows: model.changed.map(({ title, before, after, why }) => [
    title,
    before.word,
    after.word,
    why.join(" "),
  ]),
});
