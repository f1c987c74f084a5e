import type { World } from "../../../engine/index.ts";
import { type FitItem, type FitReport, METHODS, type Method } from "../../../explorer/index.ts";
import type { Figure } from "../figure.ts";
import { read, type Voice } from "../voice.ts";
import { originOf } from "./origin.ts";
import { percentText } from "./shares.ts";

const originFor = (world: World, { seed, runs, noise }: FitReport) =>
  originOf(world, { seed, runs, noise });

const titleOf = ({ items }: World, id: string, voice: Voice): string => {
  const item = items.find((one) => one.id === id);
  return item === undefined ? id : read(item.title, voice);
};

const methodName = (method: Method, { say }: Voice): string => say(`explore.fit.method.${method}`);

/** Items ended as reported, by the model and by what needs no model. */
export function presentMethods(world: World, report: FitReport, voice: Voice): Figure {
  const { say } = voice;
  const rows = METHODS.map((method) => {
    const { right } = report.methods[method];
    const text = method === "blurred" ? say("explore.fit.value", { value: right }) : `${right}`;
    return { label: methodName(method, voice), value: right, text };
  });
  return {
    kind: "bars",
    name: `${world.scenario.id}-fit`,
    title: say("explore.fit.methods"),
    note: say("explore.fit.methods.note", { all: report.items.length }),
    axis: say("explore.fit.methods.axis"),
    domain: [0, report.items.length],
    rows,
    table: {
      head: [say("explore.fit.method"), say("explore.fit.right")],
      rows: rows.map(({ label, text }) => [label, text]),
    },
    origin: originFor(world, report),
  };
}

/** Mean distance from the reported rung; absent where no rung is known. */
export function presentErrors(world: World, report: FitReport, voice: Voice): Figure | undefined {
  const { say } = voice;
  const { measured } = report.methods.model;
  if (measured === 0) return undefined;
  const rows = METHODS.map((method) => {
    const value = report.methods[method].error ?? 0;
    return {
      label: methodName(method, voice),
      value,
      text: say("explore.fit.value", { value }),
    };
  });
  return {
    kind: "bars",
    name: `${world.scenario.id}-distance`,
    title: say("explore.fit.error"),
    note: say("explore.fit.error.note", { measured }),
    axis: say("explore.fit.error.axis"),
    rows,
    table: {
      head: [say("explore.fit.method"), say("explore.fit.error.axis")],
      rows: rows.map(({ label, text }) => [label, text]),
    },
    origin: originFor(world, report),
  };
}

/** How often each item ends as reported where the numbers are blurred, the least sure first. */
export function presentRecovered(world: World, report: FitReport, voice: Voice): Figure {
  const { say } = voice;
  const items = [...report.items].sort((a, b) => a.recovered.share - b.recovered.share);
  const percent = (share: number): string => percentText(share, voice);
  return {
    kind: "bars",
    name: `${world.scenario.id}-recovered`,
    title: say("explore.fit.items"),
    note: say("explore.fit.items.note"),
    axis: say("explore.fit.items.axis"),
    domain: [0, 100],
    rows: items.map(({ id, recovered, right }) => ({
      label: titleOf(world, id, voice),
      value: 100 * recovered.share,
      low: 100 * recovered.low,
      high: 100 * recovered.high,
      tone: right.model ? ("support" as const) : ("object" as const),
      text: percent(recovered.share),
    })),
    table: {
      head: [
        say("explore.item"),
        say("explore.fit.items.reported"),
        say("explore.fit.items.model"),
        say("explore.fit.items.axis"),
        say("explore.power.low"),
        say("explore.power.high"),
      ],
      rows: items.map((item) => [
        titleOf(world, item.id, voice),
        reportedIn(item, voice),
        say(`outcome.${item.outcome}`),
        ...[item.recovered.share, item.recovered.low, item.recovered.high].map(percent),
      ]),
    },
    origin: originFor(world, report),
  };
}

const reportedIn = ({ reported }: FitItem, { say }: Voice): string =>
  reported.map((outcome) => say(`outcome.${outcome}`)).join(" / ");

/** An item that the model ends otherwise, with what the scenario's author says of it. */
export interface Miss {
  readonly item: string;
  readonly title: string;
  readonly line: string;
  readonly why?: string;
}

/** The misses with the file's own numbers. */
export const presentMisses = (world: World, { items }: FitReport, voice: Voice): Miss[] =>
  items
    .filter(({ right }) => !right.model)
    .map((item) => {
      const known = world.scenario.fit.misses.find((miss) => miss.item === item.id);
      return {
        item: item.id,
        title: titleOf(world, item.id, voice),
        line: voice.say("explore.fit.misses.line", {
          model: voice.say(`outcome.${item.outcome}`),
          reported: reportedIn(item, voice),
        }),
        ...(known === undefined ? {} : { why: read(known.text, voice) }),
      };
    });

/** The numbers behind a scenario, as a column of amounts. */
export const presentNumbers = (
  { parameters, items }: FitReport,
  { say }: Voice,
): { readonly label: string; readonly amount: number }[] => [
  ...(
    ["stances", "documented", "costs", "redLines", "dependences", "constants", "all"] as const
  ).map((part) => ({ label: say(`explore.fit.numbers.${part}`), amount: parameters[part] })),
  { label: say("explore.fit.numbers.outcomes"), amount: items.length },
];
