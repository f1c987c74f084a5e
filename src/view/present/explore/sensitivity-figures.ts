import { abs, type World } from "../../../engine/index.ts";
import type { Input, Sensitivity, Swing } from "../../../explorer/index.ts";
import type { Figure } from "../figure.ts";
import { toneOfOutcomeName } from "../tones.ts";
import type { Voice } from "../voice.ts";
import { originOf } from "./origin.ts";
import { labelOf } from "./sensitivity.ts";
import { percentText } from "./shares.ts";

/** Over the whole range of each delegation's position (or weight), the outcome it leads to. */
export function presentSteps(
  world: World,
  found: Sensitivity,
  lever: "position" | "salience",
  voice: Voice,
): Figure {
  const { say } = voice;
  const inputs = found.inputs.filter((input) => input.lever === lever);
  const kind = lever === "position" ? "steps" : "weights";
  const outcome = (input: Input, at: number): string =>
    say(`outcome.${input.stretches[at]?.outcome ?? "pending"}`);
  return {
    kind: "steps",
    name: `${found.scenario}-${found.item}-${lever}`,
    title: say(`explore.sensitivity.${lever}`),
    note: say(`explore.sensitivity.${kind}.note`),
    axis: say("explore.sensitivity.axis"),
    domain: [0, 100],
    rows: inputs.map((input) => ({
      label: nameOf(world, input.actor, voice),
      now: input.now,
      stretches: input.stretches.map((one, at) => ({
        from: one.from,
        to: one.to < 100 ? one.to + 1 : one.to,
        tone: toneOfOutcomeName(one.outcome),
        label: outcome(input, at),
      })),
    })),
    table: {
      head: [
        say("explore.delegation"),
        say("explore.sensitivity.now"),
        say("explore.sensitivity.holds"),
        say("explore.sensitivity.then"),
      ],
      rows: inputs.flatMap((input) =>
        input.stretches.map((one, at) => [
          nameOf(world, input.actor, voice),
          input.now,
          say("explore.sensitivity.range", { from: one.from, to: one.to }),
          outcome(input, at),
        ]),
      ),
    },
    origin: originOf(world, { item: found.item }),
  };
}

const nameOf = (world: World, id: string | undefined, { language }: Voice): string =>
  world.members.find((member) => member.id === id)?.name[language] ?? "";

/** What each number, a little lower and higher, does to what a seat gets; absent where none does anything. */
export function presentSwings(
  world: World,
  found: Sensitivity,
  seat: number,
  voice: Voice,
): Figure | undefined {
  const { say, language } = voice;
  const { noise } = found.noise;
  const base = found.now.payoffs[seat] ?? 0;
  const ends = (one: Swing) => [one.low.payoffs[seat] ?? 0, one.high.payoffs[seat] ?? 0] as const;
  const width = (one: Swing): number => {
    const [low, high] = ends(one);
    return abs(low - base) + abs(high - base);
  };
  const swings = found.swings.filter((one) => width(one) > 0).sort((a, b) => width(b) - width(a));
  if (swings.length === 0) return undefined;
  const name = world.members[seat]?.name[language] ?? "";
  return {
    kind: "tornado",
    name: `${found.scenario}-${found.item}-swing-${world.members[seat]?.id ?? ""}`,
    title: say("explore.sensitivity.swing", { name }),
    note: say("explore.sensitivity.swing.note", { noise }),
    axis: say("explore.sensitivity.swing.axis"),
    base,
    rows: swings.map((one) => ({
      label: labelOf(world, one, voice),
      low: ends(one)[0],
      high: ends(one)[1],
      lowText: String(one.low.at),
      highText: String(one.high.at),
    })),
    table: {
      head: [
        say("explore.sensitivity.what"),
        say("explore.sensitivity.low"),
        say("explore.sensitivity.high"),
      ],
      rows: swings.map((one) => [labelOf(world, one, voice), ...ends(one)]),
    },
    origin: originOf(world, { item: found.item, noise }),
  };
}

/** How often each outcome came where every stance was off a little. */
export function presentNoise(world: World, found: Sensitivity, voice: Voice): Figure {
  const { say, language } = voice;
  const { noise, runs, seed, outcomes } = found.noise;
  const title = world.items.find(({ id }) => id === found.item)?.title[language] ?? found.item;
  const parts = outcomes.map((one) => ({
    share: one.share,
    low: one.low,
    high: one.high,
    tone: toneOfOutcomeName(one.outcome),
    label: say(`outcome.${one.outcome}`),
  }));
  return {
    kind: "shares",
    name: `${found.scenario}-${found.item}-noise`,
    title: say("explore.sensitivity.shares"),
    note: say("explore.sensitivity.shares.note", { runs, noise }),
    rows: [{ label: title, parts }],
    table: {
      head: [say("explore.sensitivity.then"), "%"],
      rows: parts.map(({ label, share }) => [label, percentText(share, voice)]),
    },
    origin: originOf(world, { seed, item: found.item, noise, runs }),
  };
}
