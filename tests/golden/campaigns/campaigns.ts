import {
  advanceCampaign,
  type CampaignGame,
  type Change,
  campaignHash,
  mandatesOf,
  startCampaign,
  writeCampaign,
  type YearPage,
  yearPage,
} from "../../../src/campaign/index.ts";
import type { Session } from "../../../src/session/index.ts";
import type { Loaded } from "../../support/campaign.ts";

/** Whole campaigns that are kept as text and must come out the same, with the pages of their years. */
export interface GoldenCampaign {
  readonly name: string;
  readonly about: string;
  readonly seed: number;
  readonly noise: number;
  readonly agents: Session["agents"];
}

export const GOLDEN_CAMPAIGNS: readonly GoldenCampaign[] = [
  {
    name: "sincere",
    about: "2005-2010 among sincere agents: as it was reported, as far as the model has it",
    seed: 1,
    noise: 0,
    agents: "sincere",
  },
  {
    name: "tactical-noise",
    about: "the same with drawn stances and agents that bargain",
    seed: 7,
    noise: 15,
    agents: "tactical",
  },
];

/** A golden campaign played anew and written; what happened stands behind each session. */
export function writeGoldenCampaign(
  golden: GoldenCampaign,
  { campaign, scenarios }: Loaded,
): string {
  const { about, name: _, ...start } = golden;
  const game = advanceCampaign(startCampaign(campaign, scenarios, { ...start, persons: [] }));
  const [head = "", ...sessions] = writeCampaign(game).split(/\n(?=eurasia-summit transcript)/);
  const told = sessions.map((text, index) =>
    [text.trimEnd(), ...pageLines(game, index)].join("\n"),
  );
  const mandates = mandatesOf(game.sessions).map(
    ({ actor, sum, mean }) => `${actor} ${sum}/${mean}`,
  );
  return [
    [head.trimEnd(), ...told].join("\n\n"),
    `${MARK}${about}`,
    `${MARK}mandates ${mandates.join(", ")}`,
    `${MARK}hash ${campaignHash(campaign, game.sessions)}`,
    "",
  ].join("\n");
}

/** Comments that are part of the golden text; see docs/notation.md. */
const MARK = "//: ";

function pageLines({ campaign, scenarios, sessions }: CampaignGame, index: number): string[] {
  const page = yearPage(campaign, scenarios, sessions, index) as YearPage;
  const { next } = page;
  return [
    ...page.decisions.map((one) => `${one.item}: ${one.outcome}, in force ${one.rung}`),
    ...page.events.map(({ date, event, as }) => `${date} ${event}: ${as}`),
    ...page.changes.map(changeLine),
    ...(next === undefined ? [] : [`next ${next.session}, chair ${next.chair}`]),
    ...(next?.agenda.map(({ item, how }) => `${item} ${how}`) ?? []),
    ...(next?.outside.map((actor) => `${actor} outside`) ?? []),
    ...(next?.presence.map(({ actor, present }) => `${actor} ${present ? "there" : "away"}`) ?? []),
  ].map((line) => `${MARK}${line}`);
}

function changeLine({ subject, from, to, because }: Change): string {
  const causes = because.map((cause) => Object.values(cause).flat().join(" "));
  return `${Object.values(subject).join(" ")}: ${from} to ${to}; ${causes.join("; ")}`;
}
