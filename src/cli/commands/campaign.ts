import {
  advanceCampaign,
  type CampaignGame,
  type Cause,
  type Change,
  campaignHash,
  mandatesOf,
  type Subject,
  startCampaign,
  writeCampaign,
  type YearPage,
  yearPage,
} from "../../campaign/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadCampaign } from "../load-campaign.ts";
import { table } from "../table.ts";
import { UsageError } from "../usage.ts";

/** `campaign`: every session among agents; the pages of the years, or the whole as a transcript. */
export function campaignCommand(args: Arguments): number {
  if (args.seed === undefined) throw new UsageError("campaign needs --seed S");
  const { campaign, scenarios } = loadCampaign(args.target);
  const start = { seed: args.seed, noise: args.noise, persons: [] };
  const agents = args.agents ?? "strategic";
  const game = advanceCampaign(startCampaign(campaign, scenarios, { ...start, agents }));
  if (args.transcript) process.stdout.write(writeCampaign(game));
  else if (args.json) process.stdout.write(`${JSON.stringify(reportOf(game))}\n`);
  else print(game);
  return 0;
}

const pagesOf = ({ campaign, scenarios, sessions }: CampaignGame): YearPage[] =>
  sessions.flatMap((_, index) => yearPage(campaign, scenarios, sessions, index) ?? []);

const reportOf = (game: CampaignGame) => ({
  campaign: game.campaign.id,
  seed: game.seed,
  noise: game.noise,
  agents: game.agents,
  hash: campaignHash(game.campaign, game.sessions),
  pages: pagesOf(game),
  mandates: mandatesOf(game.sessions),
});

function print(game: CampaignGame): void {
  for (const page of pagesOf(game)) process.stdout.write(`${textOf(page)}\n`);
  const { sessions } = game;
  const rows = mandatesOf(sessions).map(({ actor, sum, mean, sessions: scored }) => {
    const points = sessions.map(({ world }) => {
      const found = scored.find((one) => one.session === world.scenario.id);
      return String(found?.points ?? "-");
    });
    return [actor, ...points, String(sum), String(mean)];
  });
  const head = ["mandate", ...sessions.map(({ world }) => world.scenario.id), "sum", "mean"];
  process.stdout.write(table([head, ...rows]));
  process.stdout.write(`\nseed ${game.seed}, hash ${campaignHash(game.campaign, sessions)}\n`);
}

function textOf(page: YearPage): string {
  const { next } = page;
  const opening =
    next === undefined
      ? []
      : [
          `next: ${next.session}, chair ${next.chair}`,
          ...next.agenda.map(({ item, how, from }) => `  ${how} ${item}${sourceOf(from)}`),
          ...next.outside.map((actor) => `  ${actor} is not a member`),
          ...next.presence.map((one) => `  ${one.actor} is ${one.present ? "there" : "away"}`),
        ];
  return [
    `== ${page.session}: ${page.title.en}`,
    table(page.decisions.map((one) => [one.item, one.outcome, String(one.rung)])).trimEnd(),
    ...page.events.map(({ date, event, as }) => `${date} ${event}${TOLD[as]}`),
    ...page.changes.map(changeLine),
    ...opening,
    "",
  ].join("\n");
}

const TOLD = { told: "", otherwise: ", otherwise", nothing: ": did not happen" } as const;

const sourceOf = (from: { session: string; item: string; outcome: string } | undefined): string =>
  from === undefined ? "" : `: ${from.item} was ${from.outcome} in ${from.session}`;

const changeLine = ({ subject, from, to, because }: Change): string =>
  `${nameOf(subject)}: ${from} to ${to} (${because.map(causeText).join("; ")})`;

function nameOf(subject: Subject): string {
  const { kind, ...names } = subject;
  return [kind, ...Object.values(names)].join(" ");
}

function causeText(cause: Cause): string {
  switch (cause.kind) {
    case "item":
      return `${cause.item} ${cause.outcome}`;
    case "reaction":
      return cause.reaction;
    case "promise":
      return `${cause.maker}'s promise to ${cause.toward} ${cause.fulfilment}`;
    case "deal":
    case "offer":
      return `${cause.kind} ${cause.offer + 1}, ${cause.from} and ${cause.to}`;
    case "statement":
      return `${cause.actor} spoke on ${cause.item}`;
    case "event":
      return cause.otherwise ? `not ${cause.event}` : cause.event;
    case "year":
      return `as ${cause.session} counts`;
    case "share":
      return `${cause.percent}% goes over`;
  }
}
