import type { Setting, World } from "../../../engine/index.ts";
import type { Health } from "../../../explorer/index.ts";
import type { BarsFigure, Figure, FigureFrame } from "../figure.ts";
import type { Voice } from "../voice.ts";
import { nameOf, percent } from "./health-names.ts";
import { namedChanges, originOf } from "./origin.ts";

/** Pictures of the balance between seats. */
export function healthFigures(
  world: World,
  health: Health,
  changes: readonly Setting[],
  voice: Voice,
): Figure[] {
  const scored = world.members.some(({ aims }) => aims.some(({ weight }) => weight > 0));
  const { version, settings } = health;
  const origin = {
    ...originOf(world, { ...settings, ...namedChanges(changes) }),
    version,
  };
  return [
    { ...betterFigure(world, health, voice), origin },
    ...(scored ? [{ ...pointsFigure(world, health, voice), origin }] : []),
  ];
}

type Drawn = Omit<BarsFigure & FigureFrame, "origin">;

function betterFigure(world: World, health: Health, { say, language }: Voice): Drawn {
  const { balance, settings } = health;
  const { against } = balance;
  const seats = balance.seats.map((one) => ({ ...one, name: nameOf(world, one.seat, language) }));
  return {
    kind: "bars",
    name: `${health.scenario}-balance`,
    title: say(against === "history" ? "health.figure.balance" : "health.figure.balance.none"),
    note: say("health.figure.balance.note"),
    axis: "%",
    domain: [0, 100],
    rows: seats.map(({ name, better }) => {
      const value = percent(better, settings.runs);
      return { label: name, value, text: `${value} %` };
    }),
    table: {
      head: [
        say("health.head.seat"),
        say("health.better"),
        say("health.same"),
        say("health.worse"),
      ],
      rows: seats.map(({ name, better, same, worse }) => [name, better, same, worse]),
    },
  };
}

function pointsFigure(world: World, health: Health, { say, language }: Voice): Drawn {
  const seats = health.balance.seats.map((one) => ({
    ...one,
    name: nameOf(world, one.seat, language),
  }));
  return {
    kind: "bars",
    name: `${health.scenario}-mandates`,
    title: say("health.figure.mandates"),
    note: say("health.figure.mandates.note"),
    axis: say("health.figure.mandates.axis"),
    domain: [0, 100],
    rows: seats.map(({ name, points }) => ({
      label: name,
      value: Math.round(points.mean),
      low: points.low,
      high: points.high,
    })),
    table: {
      head: [
        say("health.head.seat"),
        say("health.head.points"),
        say("health.head.spread"),
        say("health.head.history"),
        say("health.head.none"),
      ],
      rows: seats.map(({ name, points, historyPoints, nonePoints }) => [
        name,
        Math.round(points.mean),
        `${points.low}–${points.high}`,
        Math.round(historyPoints),
        nonePoints,
      ]),
    },
  };
}
