import {
  type CampaignFailure,
  type CampaignGame,
  campaignNamedIn,
  currentSession,
  readCampaignText,
  replayCampaign,
  withSession,
} from "../campaign/index.ts";
import { advance, isEnded } from "../session/index.ts";
import type { CampaignFile, Notice } from "./app-state.ts";
import { holderAt } from "./flow.ts";
import { fetchCampaign, firstWorldOf } from "./scenarios.ts";
import { NO_GAME, OPENED, type Tools } from "./tools.ts";

/**
 * Opens a campaign's text in the campaign that it names, and says what to tell its owner; where it is
 * refused nothing is changed. Absent where something else was opened meanwhile.
 */
export async function openCampaignText(tools: Tools, text: string): Promise<Notice | undefined> {
  const { campaign: file } = tools.get();
  const id = campaignNamedIn(text) ?? "";
  if (file !== undefined && file.campaign.id === id) return openIn(tools, file, text);
  const fetched = await fetchCampaign(tools, id);
  if (fetched === undefined) return undefined;
  return "notice" in fetched ? fetched.notice : openIn(tools, fetched.thing, text);
}

function openIn({ show }: Tools, file: CampaignFile, text: string): Notice {
  const opened = gameOf(file, text);
  if ("notice" in opened) return opened.notice;
  const session = advance(currentSession(opened.game));
  const game = withSession(opened.game, session);
  const at = { cursor: session.moves.length, settled: true };
  const holder = holderAt(session, at, undefined);
  const place = isEnded(session) ? "result" : "play";
  show({
    ...NO_GAME,
    campaign: file,
    filed: firstWorldOf(file),
    game,
    session,
    ...at,
    holder,
    place,
  });
  return OPENED;
}

function gameOf(file: CampaignFile, text: string): { game: CampaignGame } | { notice: Notice } {
  const read = readCampaignText(file.campaign, text);
  if (!read.ok) return { notice: refusal(read.problem) };
  const replayed = replayCampaign(file.campaign, file.scenarios, read.value);
  if (replayed.ok) return { game: replayed.game };
  const { reason, line, detail } = replayed.difference;
  return { notice: refusal({ code: reason, line, detail }) };
}

/** What a campaign's text can be refused for beside what any transcript can. */
const OWN = {
  notACampaign: "notice.transcript.notATranscript",
  otherCampaign: "notice.campaign.other",
  noSession: "notice.campaign.noSession",
  tooMany: "notice.transcript.tooLong",
  otherStart: "notice.campaign.otherStart",
  sessionNotEnded: "notice.campaign.notEnded",
  campaignOver: "notice.campaign.over",
} as const;

const SHARED = [
  "tooLong",
  "unknownFormat",
  "missingField",
  "badField",
  "otherScenario",
  "otherVersion",
  "otherBargaining",
  "unknownActor",
  "unknownMove",
  "unknownTarget",
  "badHash",
  "hashDiffers",
] as const satisfies readonly CampaignFailure["code"][] | readonly string[];

interface Problem {
  readonly code: string;
  readonly line: number;
  readonly detail: string;
}

/** Whatever else is wrong is a move against the rules. */
function refusal({ code, line, detail }: Problem): Notice {
  const values = { line, detail };
  if (code in OWN) return { kind: "error", key: OWN[code as keyof typeof OWN], values };
  const shared = SHARED.find((one) => one === code) ?? "illegal";
  return { kind: "error", key: `notice.transcript.${shared}`, values };
}
