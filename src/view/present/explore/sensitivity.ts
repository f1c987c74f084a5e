import type { World } from "../../../engine/index.ts";
import type { Input, Sensitivity, Switch } from "../../../explorer/index.ts";
import type { Tone } from "../canvas-model.ts";
import { toneOfOutcomeName } from "../tones.ts";
import type { Voice } from "../voice.ts";
import { sizeOf } from "./flip.ts";
import { percentText } from "./shares.ts";

/** On what an item's outcome hangs, in words; the pictures are in `sensitivity-figures.ts`. */
export interface SensitivityModel {
  readonly answer: string;
  readonly sure: string;
  readonly thresholds: readonly ThresholdModel[];
  readonly others: string;
  readonly switches: readonly SwitchModel[];
  /** What would change nothing. */
  readonly same: readonly { readonly key: string; readonly label: string }[];
}

export interface ThresholdModel {
  readonly key: string;
  readonly label: string;
  readonly now: string;
  readonly holds: string;
  readonly at: string;
  readonly size: string;
  readonly outcome: string;
  readonly tone: Tone;
  readonly grade: string;
  readonly gradeWord: string;
  /** Share of draws that cross it; nothing for what is not drawn. */
  readonly crossed: string;
}

export interface SwitchModel {
  readonly key: string;
  readonly label: string;
  readonly outcome: string;
  readonly tone: Tone;
}

/** The thresholds, nearest first, and what if something were otherwise. */
export function presentSensitivity(
  world: World,
  found: Sensitivity,
  voice: Voice,
): SensitivityModel {
  const { say } = voice;
  const moving = found.inputs.filter(({ nearest }) => nearest !== undefined);
  const changing = found.switches.filter(({ changes }) => changes);
  const rest = found.switches.filter(({ changes }) => !changes);
  return {
    answer: answerOf(world, found, voice),
    sure: say("explore.sensitivity.sure", {
      noise: found.noise.noise,
      runs: found.noise.runs,
      share: percentText(shareOf(found), voice),
    }),
    thresholds: moving.map((input) => presentThreshold(world, found, input, voice)),
    others: say("explore.sensitivity.others", { n: found.inputs.length - moving.length }),
    switches: changing.map((one) => ({
      key: keyOf(one),
      label: switchLabel(world, one, voice),
      outcome: say(`outcome.${one.outcome}`),
      tone: toneOfOutcomeName(one.outcome),
    })),
    same: rest.map((one) => ({ key: keyOf(one), label: switchLabel(world, one, voice) })),
  };
}

/** How often the outcome stays as it is under noise. */
function shareOf({ noise, now }: Sensitivity): number {
  const runs = noise.outcomes.find(({ outcome }) => outcome === now.outcome)?.runs ?? 0;
  return runs / noise.runs;
}

function answerOf(world: World, { inputs, now }: Sensitivity, voice: Voice): string {
  const outcome = voice.say(`outcome.${now.outcome}`);
  const first = inputs.find(({ nearest }) => nearest !== undefined);
  if (first?.nearest === undefined) return voice.say("explore.sensitivity.firm", { outcome });
  const { to, change, outcome: other } = first.nearest;
  return voice.say("explore.sensitivity.answer", {
    outcome,
    lever: labelOf(world, first, voice),
    change: sizeOf({ unit: first.unit, change }, voice),
    to,
    other: voice.say(`outcome.${other}`),
  });
}

/** What a number is called. */
export function labelOf(
  world: World,
  { actor, lever }: Pick<Input, "actor" | "lever">,
  voice: Voice,
) {
  return voice.say(`explore.flip.lever.${lever}`, { name: nameOf(world, actor ?? "", voice) });
}

const nameOf = (world: World, id: string, { language }: Voice): string =>
  world.members.find((member) => member.id === id)?.name[language] ?? id;

/** Ends of what a file may hold: beyond them a range has no end worth naming. */
const FAR = 1_000_000;

function presentThreshold(
  world: World,
  { noise }: Sensitivity,
  input: Input,
  voice: Voice,
): ThresholdModel {
  const { say } = voice;
  const [from, to] = input.holds;
  const nearest = input.nearest as NonNullable<Input["nearest"]>;
  const crossing = noise.crossings.find(
    (one) => one.actor === input.actor && one.lever === input.lever,
  );
  const holds =
    from <= -FAR
      ? say("explore.sensitivity.upTo", { to })
      : to >= FAR
        ? say("explore.sensitivity.from", { from })
        : say("explore.sensitivity.range", { from, to });
  return {
    key: `${input.lever} ${input.actor ?? ""}`,
    label: labelOf(world, input, voice),
    now: say("explore.flip.number", { n: input.now }),
    holds,
    at: say("explore.flip.number", { n: nearest.to }),
    size: sizeOf({ unit: input.unit, change: nearest.change }, voice),
    outcome: say(`outcome.${nearest.outcome}`),
    tone: toneOfOutcomeName(nearest.outcome),
    grade: input.grade,
    gradeWord: say(`evidence.${input.grade}`),
    crossed: crossing === undefined ? "" : percentText(crossing.alone, voice),
  };
}

const keyOf = ({ kind, value }: Switch): string => `${kind} ${value}`;

function switchLabel(world: World, { kind, value }: Switch, voice: Voice): string {
  const rule = kind === "rule" ? voice.say(`rule.${value}` as "rule.consensus") : "";
  const name = nameOf(world, value, voice);
  return voice.say(`explore.sensitivity.switch.${kind}`, { rule, name, value });
}
