import type { MoveName, Setting } from "../../engine/index.ts";
import { entriesOf, type Session } from "../../session/index.ts";
import { type Act, actsOf, isSameAct, type PlacedAct } from "./acts.ts";
import { isSameEnding, type RoomEnding } from "./endings.ts";
import type { RoomGame } from "./game.ts";

/** An item about which rooms that had come to the same so far came to different ends. Plain data. */
export interface Parting {
  readonly item: string;
  readonly ways: readonly Way[];
  /** What the scenario had been changed in by then, where that is not the same in all of these rooms. */
  readonly changed: readonly { readonly room: string; readonly settings: readonly Setting[] }[];
}

export interface Way extends Pick<RoomEnding, "outcome" | "option"> {
  readonly rooms: readonly string[];
  /**
   * What was done here and not there, at the first moment at which it matters: "there" is the way that
   * most rooms took, and for that one the next. Absent where nothing more was done about the item.
   */
  readonly act: Act | undefined;
  /** The item that was on the floor then; mostly the same one. */
  readonly about: string;
  /** The step that it was, in the first of the rooms; absent without an act. */
  readonly step: number | undefined;
}

/** The rooms by how the item ended in them, the way of the first room first. */
export function waysOf(endings: readonly RoomEnding[]): RoomEnding[][] {
  const ways: RoomEnding[][] = [];
  for (const ending of endings) {
    const known = ways.find(([first]) => first !== undefined && isSameEnding(first, ending));
    if (known === undefined) ways.push([ending]);
    else known.push(ending);
  }
  return ways;
}

/** How rooms part at an item; `endings` are of that item, at least two of them different. */
export function partingAt(
  item: string,
  endings: readonly RoomEnding[],
  games: readonly RoomGame[],
): Parting {
  const ways = waysOf(endings);
  const sessionOf = (way: readonly RoomEnding[]): Session =>
    games.find(({ room }) => room === way[0]?.room)?.session as Session;
  const most = ways.reduce((one, other) => (other.length > one.length ? other : one));
  const next = ways.filter((way) => way !== most)[0] as RoomEnding[];
  return {
    item,
    ways: ways.map((way) => {
      const there = way === most ? next : most;
      const rooms = way.map(({ room }) => room);
      const { outcome, option } = way[0] as RoomEnding;
      return { rooms, outcome, option, ...firstApart(item, sessionOf(way), sessionOf(there)) };
    }),
    changed: changedBefore(endings, games),
  };
}

type Apart = Pick<Way, "act" | "about" | "step">;

/** What the first game does otherwise than the second about an item, or, failing that, at all. */
function firstApart(item: string, here: Session, there: Session): Apart {
  const [mine, theirs] = [actsOf(here), actsOf(there)];
  const isAbout = (one: PlacedAct) => one.item === item;
  const found =
    differing(mine, theirs, (one) => isAbout(one) && isOfMatter(one)) ??
    differing(mine, theirs, isAbout) ??
    differing(mine, theirs, isOfMatter) ??
    differing(mine, theirs, () => true);
  if (found?.here === undefined) return { act: undefined, about: item, step: undefined };
  const { act, step, item: on } = found.here;
  return { act: narrowed(act, found.there?.act), about: on, step };
}

/** What orders a sitting and settles nothing: told only where nothing else differs. */
const OF_ORDER: readonly MoveName[] = ["doors", "reorder", "divide", "classify"];

const isOfMatter = ({ act }: PlacedAct): boolean =>
  act.kind === "counted" || !OF_ORDER.includes(act.kind === "move" ? act.move : act.motion);

/** The first act that one has and the other has not, of those that count. */
function differing(
  all: readonly PlacedAct[],
  others: readonly PlacedAct[],
  counts: (one: PlacedAct) => boolean,
) {
  const [mine, theirs] = [all.filter(counts), others.filter(counts)];
  const length = mine.length > theirs.length ? mine.length : theirs.length;
  for (let at = 0; at < length; at++) {
    const [here, there] = [mine[at], theirs[at]];
    const same = here !== undefined && there !== undefined && isSameAct(here.act, there.act);
    if (!same) return { here, there };
  }
  return undefined;
}

/** Of a count whose verdict was another there: the answers that made it so. */
function narrowed(act: Act, there: Act | undefined): Act {
  if (act.kind === "counted" && there?.kind === "counted") {
    const other = (actor: string) => there.answers.find((one) => one.actor === actor)?.response;
    const differ = act.answers.filter(({ actor, response }) => other(actor) !== response);
    const isNo = (response: string | undefined): boolean => response === "object";
    const noes = differ.filter(({ actor, response }) => isNo(other(actor)) !== isNo(response));
    return { ...act, answers: noes.length > 0 ? noes : differ };
  }
  if (act.kind === "decided" && there?.kind === "decided") {
    const other = (actor: string) => there.ballots.find((one) => one.actor === actor)?.yes;
    return { ...act, ballots: act.ballots.filter(({ actor, yes }) => other(actor) !== yes) };
  }
  return act;
}

/** The settings made in each room before the item was decided; nothing where all made the same. */
function changedBefore(
  endings: readonly RoomEnding[],
  games: readonly RoomGame[],
): Parting["changed"] {
  const all = endings.map(({ room, step }) => {
    const session = games.find((one) => one.room === room)?.session as Session;
    const settings = entriesOf(session).flatMap((entry) =>
      "settings" in entry && entry.at < (step ?? session.moves.length + 1) ? entry.settings : [],
    );
    return { room, settings };
  });
  const first = JSON.stringify(all[0]?.settings);
  return all.every(({ settings }) => JSON.stringify(settings) === first) ? [] : all;
}
