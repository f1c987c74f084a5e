import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { applyRow, emptyClassroom, type LogRow } from "../../src/room/index.ts";
import { libraryOf } from "../../src/server/library.ts";
import { dice, playable } from "./support/bot.ts";
import { type ChildHost, KILLABLE } from "./support/child.ts";
import { type Command, connect, nextId, type TestDevice } from "./support/client.ts";
import { OPENING } from "./support/host.ts";

/** How often the host is killed; `KILL_ROUNDS=50` for the whole count. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 4);
const SEATS = ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly id: string;
  readonly command: Command;
}

/** Someone who plays, and remembers what was acknowledged and what was sent and never answered. */
interface Player {
  token: string;
  readonly acknowledged: string[];
  open: Sent | undefined;
}

async function give(device: TestDevice, player: Player, sent: Sent): Promise<void> {
  player.open = sent;
  const answer = await device.command(sent.command, undefined, sent.id);
  player.open = undefined;
  if (answer.t === "done") player.acknowledged.push(sent.id);
}

/** Plays until the line breaks. */
async function playUntilCut(port: number, player: Player, roll: (sides: number) => number) {
  const device = await connect(port);
  await device.hello("student", { token: player.token });
  if (player.open !== undefined) await give(device, player, player.open);
  for (;;) {
    await device.until(({ parts, closed }) => closed || parts.live !== undefined);
    const { live } = device.parts;
    const actions = live === undefined ? [] : playable(live);
    const action = actions[roll(actions.length)];
    const { views } = device;
    if (live !== undefined && action !== undefined) {
      await give(device, player, { id: nextId(), command: { do: "move", action, key: live.key } });
    }
    await device.until((one) => one.closed || one.views > views, "the next view");
    if (device.closed) return;
  }
}

async function open(host: ChildHost) {
  const device = await connect(host.port);
  await device.hello("host", { token: host.key });
  const answer = await device.ask({ t: "open", id: nextId(), opening: OPENING, rooms: 1 });
  device.close();
  if (answer.t !== "opened") throw new Error(JSON.stringify(answer));
  return answer.opened;
}

async function seat(host: ChildHost, code: string, at: string): Promise<Player> {
  const device = await connect(host.port);
  const { token = "" } = await device.hello("student", { code });
  await device.command({ do: "sit", seat: at, post: "head" });
  device.close();
  return { token, acknowledged: [], open: undefined };
}

test.each(KILLABLE)(
  `killed ${ROUNDS} times in the middle of a vote, the host on %s forgets nothing that it has acknowledged`,
  async (_name, { start, log }) => {
    const folder = mkdtempSync(join(tmpdir(), "kill-"));
    folders.push(folder);
    const roll = dice(7);
    let host = await start(folder);
    const opened = await open(host);
    const players = await Promise.all(SEATS.map((at) => seat(host, opened.code, at)));
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const teacher = await connect(host.port);
      await teacher.hello("instructor", { token: opened.instructor });
      const first = round === 0 ? { do: "start" as const } : { do: "stepBack" as const, step: 0 };
      expect((await teacher.command(first, "A")).t).toBe("done");
      const games = players.map((one) => playUntilCut(host.port, one, roll).catch(() => undefined));
      while (countOf(players) < acknowledged + 6) await later(5);
      await later(roll(100));
      await host.kill();
      teacher.close();
      await Promise.all(games);
      acknowledged = check(log(folder, opened.class), players);
      host = await start(folder);
    }
    await host.kill();
    expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS * 6);
  },
  60_000 + ROUNDS * 10_000,
);

/** Whatever was acknowledged is in the log, once; and the log can be played again to the end. */
function check(rows: readonly LogRow[], players: readonly Player[]): number {
  const named = rows.map(({ command }) => command).filter((name) => name !== "");
  expect(new Set(named).size).toBe(named.length);
  const ids = new Set(named.map((name) => name.split(":")[1]));
  const missing = players.flatMap((one) => one.acknowledged.filter((one) => !ids.has(one)));
  expect(missing).toEqual([]);
  const library = libraryOf("scenarios");
  const room = rows.reduce((now, row) => applyRow(now, row, library), emptyClassroom()).rooms[0];
  expect(room?.stage).toBe("playing");
  return countOf(players);
}

const countOf = (players: readonly Player[]): number =>
  players.reduce((sum, one) => sum + one.acknowledged.length, 0);

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
