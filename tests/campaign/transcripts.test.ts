import { describe, expect, test } from "vitest";
import {
  campaignHash,
  campaignNamedIn,
  currentSession,
  isCampaignOver,
  openNext,
  readCampaignText,
  replayCampaign,
  withSession,
  writeCampaign,
} from "../../src/campaign/index.ts";
import { truncate, undo } from "../../src/session/index.ts";
import { begin, finish, say, smallCampaign } from "../support/campaign.ts";
import { SIX } from "../support/scene.ts";

/** A campaign written, read and recomputed; what is said of a damaged transcript. */
const second = { items: { other: {} } };
const loaded = smallCampaign({
  second,
  registers: { k2: 1 },
  events: { gas: { changes: [{ actor: "KGZ", dependence: 7 }] } },
});
const { campaign, scenarios } = loaded;
const ended = finish(openNext(finish(begin(loaded, { persons: ["KGZ"] }))));
const text = writeCampaign(ended);

function replayed(changed: string) {
  const read = readCampaignText(campaign, changed);
  if (!read.ok) return { problem: read.problem };
  const result = replayCampaign(campaign, scenarios, read.value);
  const hash = campaignHash(campaign, result.game.sessions);
  return result.ok
    ? { hash, game: result.game }
    : { difference: result.difference, game: result.game };
}

const lineOf = (whole: string, start: string, from = 0): number => {
  const lines = whole.split("\n");
  return lines.findIndex((line, at) => at >= from && line.startsWith(start)) + 1;
};

describe("a transcript of a campaign", () => {
  test("is recomputed to the same hash, and written again comes out the same", () => {
    const { hash, game } = replayed(text);
    expect(hash).toBe(campaignHash(campaign, ended.sessions));
    expect(game && isCampaignOver(game)).toBe(true);
    expect(game && writeCampaign(game)).toBe(text);
    expect(campaignNamedIn(text)).toBe("small");
  });

  test("may end in the middle of a session", () => {
    const half = withSession(ended, truncate(currentSession(ended), 5));
    expect(replayed(writeCampaign(half)).hash).toBe(campaignHash(campaign, half.sessions));
  });

  test("lines may end as Windows has them", () => {
    expect(replayed(text.replaceAll("\n", "\r\n")).hash).toBe(
      campaignHash(campaign, ended.sessions),
    );
  });
});

describe("undo within a session", () => {
  test("leaves the years before it alone and leads to the same hash when played again", () => {
    const first = { ...ended, sessions: ended.sessions.slice(0, 1) };
    const met = say(openNext(first), ...SIX.slice(0, 4).map((id) => `${id} leave`));
    const back = withSession(met, undo(currentSession(say(met, "KGZ leave"))));
    expect(back.sessions[0]).toBe(first.sessions[0]);
    const hashOf = ({ sessions }: typeof met): string => campaignHash(campaign, sessions);
    expect(hashOf(back)).toBe(hashOf(met));
    expect(hashOf(say(back, "KGZ leave"))).toBe(hashOf(say(met, "KGZ leave")));
  });
});

describe("a damaged transcript is refused, with its place", () => {
  const heads: readonly [string, string | RegExp, string, string][] = [
    ["no campaign", "eurasia-summit campaign 1", "something else", "notACampaign"],
    ["another format", "campaign 1\n", "campaign 2\n", "unknownFormat"],
    ["another campaign", "campaign small", "campaign large", "otherCampaign"],
    ["another version", /version [0-9a-f]{8}/, "version 00000000", "otherVersion"],
    ["a seed that is none", "seed 1", "seed -1", "badField"],
    ["a missing field", "noise 0\n", "", "missingField"],
    ["agents nobody knows", "agents sincere", "agents oracle", "badField"],
  ];

  test.each(heads)("%s", (_, from, to, code) => {
    expect(replayed(text.replace(from, to)).problem?.code).toBe(code);
  });

  test("without any session, and when it is too long", () => {
    expect(replayed(text.split("\n").slice(0, 7).join("\n")).problem?.code).toBe("noSession");
    expect(replayed(text + "\n".repeat(8_000_000)).problem?.code).toBe("tooLong");
  });

  const start = lineOf(
    text,
    "eurasia-summit transcript",
    lineOf(text, "eurasia-summit transcript"),
  );

  test("where a hash differs: session, line and step", () => {
    const lines = text.split("\n");
    const at = lineOf(text, "ARM leave", start) - 1;
    lines[at] = (lines[at] as string).replace(/#./, (mark) => (mark === "#0" ? "#1" : "#0"));
    const { difference } = replayed(lines.join("\n"));
    expect(difference).toMatchObject({
      session: "second",
      line: at + 1,
      step: 3,
      reason: "hashDiffers",
    });
  });

  test("where the first session was played otherwise, the second is another scenario", () => {
    const other = smallCampaign({ second, registers: { k2: 1 }, events: { gas: { changes: [] } } });
    const read = readCampaignText(other.campaign, text);
    expect(read.ok ? "" : read.problem.code).toBe("otherVersion");
    const changed = smallCampaign({
      registers: { k2: 1 },
      events: { gas: { changes: [{ actor: "KGZ", dependence: 7 }] } },
      second: { ...second, members: { KGZ: { dependence: 20 } } },
    });
    const again = readCampaignText(changed.campaign, text);
    const result = again.ok && replayCampaign(changed.campaign, changed.scenarios, again.value);
    expect(result && !result.ok && result.difference).toMatchObject({
      session: "second",
      line: lineOf(text, "version", start),
      reason: "otherVersion",
    });
  });

  test("where a session is due to another seed, or comes before the last has ended", () => {
    const lines = text.split("\n");
    lines[lineOf(text, "seed", start) - 1] = "seed 5";
    expect(replayed(lines.join("\n")).difference).toMatchObject({
      reason: "otherStart",
      detail: "seed 5",
    });
    const short = text.split("\n").filter((_, at) => at < start - 4 || at >= start - 2);
    expect(replayed(short.join("\n")).difference?.reason).toBe("sessionNotEnded");
  });

  test("where there are more sessions than the campaign has", () => {
    const more = `${text}\n${text.slice(text.indexOf("eurasia-summit transcript"))}`;
    expect(replayed(more).difference?.reason).toBe("campaignOver");
  });
});
