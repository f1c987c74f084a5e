/**
 * A campaign is a list of sessions, each a game of its own. From those that have ended follow the
 * scenario of the next one and the page of each year; nothing else is kept.
 */
export type { AgendaChange } from "./agenda.ts";
export { type NextSession, nextScenario, nextSession } from "./carry.ts";
export { campaignHash, versionOfCampaign } from "./fingerprint.ts";
export {
  advanceCampaign,
  type CampaignGame,
  type CampaignStart,
  currentSession,
  finishedSessions,
  isCampaignOver,
  openNext,
  startCampaign,
  withSession,
} from "./game.ts";
export type { Cause, Change, Subject } from "./ledger.ts";
export { type Mandate, mandatesOf } from "./mandate.ts";
export {
  type CampaignFailure,
  type CampaignTranscript,
  campaignNamedIn,
  isCampaignText,
  readCampaignText,
  writeCampaign,
} from "./notation.ts";
export type { Scenarios } from "./record.ts";
export { type CampaignReplay, type Difference, replayCampaign } from "./replay.ts";
export { type YearPage, yearPage } from "./year-page.ts";
