import { AGENT_NAMES, type AgentName } from "../agents/index.ts";
import {
  type Campaign,
  type Failure,
  LARGEST_NOISE,
  LARGEST_SEED,
  type Result,
} from "../engine/index.ts";
import { transcriptOf } from "../session/index.ts";
import { versionOfCampaign } from "./fingerprint.ts";
import type { CampaignGame } from "./game.ts";

/** A campaign as text: a head, then the transcripts of its sessions one after another; docs/notation.md. */

const TITLE = "eurasia-summit campaign 1";
const SESSION_TITLE = "eurasia-summit transcript";
/** Six sessions, each as long as a transcript may be. */
const MAX_LENGTH = 8_000_000;
const MAX_SESSIONS = 40;

/** The text of one session, and where it stands in the whole. */
export interface SessionText {
  readonly text: string;
  /** The number of its first line in the whole, from 1. */
  readonly line: number;
}

export interface CampaignTranscript {
  readonly campaign: string;
  readonly version: string;
  readonly seed: number;
  readonly noise: number;
  readonly agents: AgentName;
  readonly persons: readonly string[];
  readonly sessions: readonly SessionText[];
}

export type CampaignFailure =
  | Failure
  | {
      readonly code: "notACampaign" | "otherCampaign" | "noSession" | "tooMany";
      readonly line: number;
      readonly detail: string;
    };

export function writeCampaign(game: CampaignGame): string {
  const head = [
    TITLE,
    `campaign ${game.campaign.id}`,
    `version ${versionOfCampaign(game.campaign)}`,
    `seed ${game.seed}`,
    `noise ${game.noise}`,
    `persons ${game.persons.join(" ")}`.trim(),
    `agents ${game.agents}`,
    "",
  ];
  return [head.join("\n"), ...game.sessions.map(transcriptOf)].join("\n");
}

/** Whether a text is of a campaign and not of one game. */
export const isCampaignText = (text: string): boolean => text.startsWith("eurasia-summit campaign");

/** The campaign that a text names; absent where it names none. */
export const campaignNamedIn = (text: string): string | undefined =>
  /^campaign ([A-Za-z0-9_-]{1,60})[ \t]*\r?$/m.exec(text.slice(0, 2000))?.[1];

const refuse = (
  code: CampaignFailure["code"],
  line: number,
  detail: string,
): Result<never, CampaignFailure> => ({
  ok: false,
  problem: { code, line, detail: detail.slice(0, 80) },
});

/** Reads the head and finds the sessions; these are read one after another while they are replayed. */
export function readCampaignText(
  campaign: Campaign,
  text: string,
): Result<CampaignTranscript, CampaignFailure> {
  if (text.length > MAX_LENGTH) return refuse("tooLong", 1, String(text.length));
  const lines = text.split(/\r?\n/);
  const title = lines[0]?.trim() ?? "";
  if (!isCampaignText(title)) return refuse("notACampaign", 1, title);
  if (title !== TITLE) return refuse("unknownFormat", 1, title);
  const starts = lines.flatMap((line, at) => (line.startsWith(SESSION_TITLE) ? [at] : []));
  if (starts.length === 0) return refuse("noSession", lines.length, "");
  if (starts.length > MAX_SESSIONS) return refuse("tooMany", starts.at(-1) as number, "");
  const head = readHead(campaign, lines.slice(0, starts[0]));
  if (!head.ok) return head;
  const sessions = starts.map((from, index) => ({
    text: lines.slice(from, starts[index + 1]).join("\n"),
    line: from + 1,
  }));
  return { ok: true, value: { ...head.value, sessions } };
}

type Head = Omit<CampaignTranscript, "sessions">;

const FIELDS = ["campaign", "version", "seed", "noise", "persons", "agents"] as const;

function readHead(campaign: Campaign, lines: readonly string[]): Result<Head, CampaignFailure> {
  const fields = new Map<string, { value: string; line: number }>();
  lines.forEach((line, at) => {
    const [name = "", ...rest] = line.trim().split(/\s+/);
    if (at > 0 && name !== "") fields.set(name, { value: rest.join(" "), line: at + 1 });
  });
  const missing = FIELDS.find((name) => !fields.has(name));
  if (missing !== undefined) return refuse("missingField", 1, missing);
  const at = (name: (typeof FIELDS)[number]) => fields.get(name) as { value: string; line: number };
  const bad = (name: (typeof FIELDS)[number], code: CampaignFailure["code"]) =>
    refuse(code, at(name).line, `${name} ${at(name).value}`);
  if (at("campaign").value !== campaign.id) return bad("campaign", "otherCampaign");
  if (at("version").value !== versionOfCampaign(campaign)) return bad("version", "otherVersion");
  const seed = readNumber(at("seed").value, LARGEST_SEED);
  if (seed === undefined) return bad("seed", "badField");
  const noise = readNumber(at("noise").value, LARGEST_NOISE);
  if (noise === undefined) return bad("noise", "badField");
  // Somebody has to play on; a game alone may be looked at without knowing who played it.
  const agents = AGENT_NAMES.find((name) => name === at("agents").value);
  if (agents === undefined) return bad("agents", "badField");
  const persons = at("persons")
    .value.split(" ")
    .filter((one) => one !== "");
  const version = at("version").value;
  return { ok: true, value: { campaign: campaign.id, version, seed, noise, agents, persons } };
}

function readNumber(text: string, most: number): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}
