import type { Reply } from "../../present/index.ts";
import type { DeviceState } from "../../text/index.ts";
import type { Say } from "../../words/index.ts";

type Everywhere = NonNullable<Reply["everywhere"]>;

/** Where an order to all rooms is done, and why not elsewhere, for the instructor to read. */
export function everywhereNotice(
  { done, not }: Everywhere,
  say: Say,
): NonNullable<DeviceState["notice"]> {
  const rooms = done.join(", ");
  if (not.length === 0) return { kind: "info", key: "teach.everywhere.all", values: { rooms } };
  const rest = not.map(({ room, why }) => say(whyWord(why), { room })).join("; ");
  return { kind: "error", key: "teach.everywhere.some", values: { rooms, rest } };
}

const whyWord = (why: Everywhere["not"][number]["why"]) => {
  switch (why) {
    case "over":
    case "notBegun":
    case "paused":
    case "nobody":
      return `teach.everywhere.${why}` as const;
    default:
      return "teach.everywhere.cannot";
  }
};
