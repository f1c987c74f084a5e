import type { Item, World } from "../../../engine/index.ts";
import type { Flip, PackageChange, PackageResult, ToldPackage } from "../../../explorer/index.ts";
import type { Voice } from "../voice.ts";

/** The cheapest package of one measure, in words. */
export interface FlipPackage {
  readonly measure: string;
  readonly title: string;
  readonly least: PackageLine;
  /** Nothing where there is no least either. */
  readonly next?: PackageLine;
  readonly proof: string;
}

export interface PackageLine {
  readonly cost: string;
  /** What is changed; where there is no package, why. */
  readonly changes: readonly string[];
}

/** Packages of positions and weights first, as one measure; then each by itself, then payments. */
export function presentPackages(
  world: World,
  item: Item,
  found: Flip,
  voice: Voice,
): FlipPackage[] {
  const order = ["stance", "payment", "position", "salience"];
  return [...found.packages]
    .sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
    .map((one) => presentPackage(world, item, one, voice));
}

function presentPackage(world: World, item: Item, one: PackageResult, voice: Voice): FlipPackage {
  const { say } = voice;
  const { measure, best, runnerUp, exhausted } = one;
  const sponsor = nameOf(world, item.sponsor, voice);
  const { everything, ...counts } = exhausted;
  return {
    measure,
    title: say(`explore.flip.measure.${measure}`, { sponsor }),
    least:
      best === null
        ? { cost: "", changes: [noneOf(one, sponsor, voice)] }
        : lineOf(world, measure, best, voice),
    ...(best === null
      ? {}
      : {
          next:
            runnerUp === null
              ? { cost: "", changes: [say("explore.flip.next.none")] }
              : lineOf(world, measure, runnerUp, voice),
        }),
    proof: say("explore.flip.proof", { everything: everything ? "yes" : "no", ...counts }),
  };
}

const nameOf = (world: World, id: string, { language }: Voice): string =>
  world.members.find((member) => member.id === id)?.name[language] ?? id;

const noneOf = ({ gain }: PackageResult, sponsor: string, { say }: Voice): string =>
  gain === undefined
    ? say("explore.flip.none")
    : say("explore.flip.none.payment", { sponsor, gain });

function lineOf(world: World, measure: string, one: ToldPackage, voice: Voice): PackageLine {
  const unit = measure === "payment" ? "units" : "points";
  return {
    cost: voice.say(`explore.flip.${unit}`, { n: one.cost }),
    changes: one.changes.map((change) => partOf(world, change, voice)),
  };
}

function partOf(world: World, change: PackageChange, voice: Voice): string {
  const { actor, lever, from, to, arrives = 0 } = change;
  const name = nameOf(world, actor, voice);
  if (lever === "payment") return voice.say("explore.flip.part.payment", { name, to, arrives });
  const what = voice.say(`explore.flip.lever.${lever}`, { name });
  return voice.say("explore.flip.part", { lever: what, from, to });
}
