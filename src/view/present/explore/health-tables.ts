import type { World } from "../../../engine/index.ts";
import type { Check, Health } from "../../../explorer/index.ts";
import type { FigureTable } from "../figure.ts";
import type { Voice } from "../voice.ts";
import { nameOf, percent, titleOf } from "./health-names.ts";

/** The numbers behind a verdict, as tables. */
type Titled = { readonly title: string; readonly table: FigureTable };

export function tablesOn(world: World, health: Health, check: Check, voice: Voice): Titled[] {
  const make: Readonly<Record<Check, () => Titled[]>> = {
    roles: () => [rolesTable(world, health, voice)],
    lines: () => [linesTable(world, health, voice)],
    outcomes: () => [outcomesTable(world, health, voice)],
    minutes: () => minutesTables(world, health, voice),
    balance: () => [balanceTable(world, health, voice)],
  };
  return make[check]();
}

function rolesTable(world: World, { roles }: Health, { say, language }: Voice): Titled {
  const head = [
    say("health.head.seat"),
    say("health.head.decides"),
    say("health.head.items"),
    say("health.head.secret"),
    say("health.head.differs"),
  ];
  const rows = roles.map((role) => [
    nameOf(world, role.seat, language),
    percent(role.decisive, role.questions),
    role.canDecide,
    role.secretAims,
    role.pointsDiffer,
  ]);
  return { title: say("health.check.roles"), table: { head, rows } };
}

/** In how many trials each line was best in each seat, by gain and by mandate. */
function linesTable(world: World, { lines }: Health, { say, language }: Voice): Titled {
  const tried = lines[0]?.lines.map(({ line }) => say(`health.line.${line}`)) ?? [];
  const rows = lines.map(({ seat, lines: scores }) => [
    nameOf(world, seat, language),
    ...scores.map(({ best }) => best),
  ]);
  return {
    title: say("health.head.best"),
    table: { head: [say("health.head.seat"), ...tried], rows },
  };
}

/** How items end among agents, and how they end only otherwise; what a rule excludes is left out. */
function outcomesTable(world: World, { outcomes }: Health, { say, language }: Voice): Titled {
  const head = [say("health.head.item"), say("health.head.agents"), say("health.head.else")];
  const rows = outcomes.map(({ item, outcomes: endings }) => {
    const open = endings.filter(({ excludedBy }) => excludedBy === undefined);
    const usual = open.filter(({ agents }) => agents > 0);
    const rare = open.filter(({ agents, trials, lot }) => agents === 0 && trials + lot > 0);
    return [
      titleOf(world, item, language),
      usual.map(({ outcome, agents }) => `${say(`outcome.${outcome}`)} ${agents}`).join(", "),
      rare.map(({ outcome }) => say(`outcome.${outcome}`)).join(", "),
    ];
  });
  return { title: say("health.check.outcomes"), table: { head, rows } };
}

function minutesTables(world: World, { minutes }: Health, { say, language }: Voice): Titled[] {
  const sittingOf = (id: string): string =>
    world.scenario.sittings.find((one) => one.id === id)?.title[language] ?? say("sitting.silence");
  const sittings = minutes.sittings.filter(({ texts }) => texts > 0);
  return [
    {
      title: say("health.table.alone"),
      table: {
        head: [say("health.head.seat"), say("health.head.decisions"), say("health.head.minutes")],
        rows: minutes.seats.map(({ seat, decisions, minutes: own }) => [
          nameOf(world, seat, language),
          Math.round(decisions),
          Math.round(own),
        ]),
      },
    },
    {
      title: say("health.table.together"),
      table: {
        head: [say("health.head.sitting"), say("health.head.texts"), say("health.head.minutes")],
        rows: sittings.map(({ sitting, texts, minutes: together }) => [
          sittingOf(sitting),
          Math.round(texts),
          Math.round(together),
        ]),
      },
    },
  ];
}

function balanceTable(world: World, health: Health, { say, language }: Voice): Titled {
  const { balance, settings } = health;
  const head = [
    say("health.head.seat"),
    say("health.head.payoff"),
    say("health.head.spread"),
    say("health.head.history"),
    say("health.head.better"),
  ];
  const rows = balance.seats.map(({ seat, payoff, historyPayoff, better }) => [
    nameOf(world, seat, language),
    Math.round(payoff.mean),
    Math.round(payoff.deviation),
    Math.round(historyPayoff),
    percent(better, settings.runs),
  ]);
  return { title: say("health.check.balance"), table: { head, rows } };
}
