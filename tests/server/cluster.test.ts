import { afterAll, expect, test } from "vitest";
import { applyRow, emptyClassroom } from "../../src/room/index.ts";
import { libraryOf } from "../../src/server/library.ts";
import { dice } from "./support/bot.ts";
import { startCluster } from "./support/cluster.ts";
import { classLog } from "./support/edge.ts";
import { KEY, openClass } from "./support/host.ts";
import { type Person, personAt, playByLot } from "./support/person.ts";

/** How often the owner is killed; `CLUSTER_ROUNDS=20` for more. */
const ROUNDS = Number(process.env.CLUSTER_ROUNDS ?? 3);
const SEATS = ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"];
/** Acknowledged before each killing, and at most until the next: a summit does not end under it. */
const [LOAD, MOST] = [10, 30];

const cluster = await startCluster(2);
afterAll(() => cluster.close());

/** Each comes to another instance, one after another, as through a balancer of load. */
let turn = 0;
const anyPort = (): number => cluster.peers[turn++ % cluster.peers.length]?.port ?? 0;

const countOf = (people: readonly Person[]): number =>
  people.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test(
  `of two instances the owner is killed ${ROUNDS} times with its disk, and told to end once: nothing acknowledged is missing, nothing is there twice, and everybody comes back`,
  async () => {
    const roll = dice(11);
    const host = { port: anyPort(), key: KEY };
    const opened = await openClass(host);
    const teacher = personAt(anyPort, { as: "instructor", token: opened.instructor });
    const people = SEATS.map(() => personAt(anyPort, { as: "student", code: opened.code }));
    for (const [at, seat] of SEATS.entries()) {
      await people[at]?.until(({ welcome }) => welcome);
      expect((await people[at]?.command({ do: "sit", seat, post: "head" }))?.ok).toBe(true);
    }
    expect((await teacher.command({ do: "start" }, "A")).ok).toBe(true);
    let isOver = false;
    let limit = 0;
    const says = () => (isOver ? "end" : countOf(people) < limit ? "play" : "wait");
    const games = people.map((one) => playByLot(one, roll, says));
    const ownerAfterSome = async () => {
      expect((await teacher.command({ do: "stepBack", step: 0 }, "A")).ok).toBe(true);
      const before = countOf(people);
      limit = before + MOST;
      while (countOf(people) < before + LOAD) await later(5);
      await later(roll(100));
      const owner = cluster.owner();
      if (owner === undefined) throw new Error("nobody has the class");
      return owner;
    };
    for (let round = 0; round < ROUNDS; round++) {
      await cluster.kill(await ownerAfterSome());
      await cluster.add();
    }
    // One that is told to end hands the class over.
    const retiring = cluster.retire(await ownerAfterSome());
    await cluster.add();
    await retiring;
    await ownerAfterSome();
    isOver = true;
    await Promise.all(games);
    for (const { app } of people) {
      expect(app.store.getState().returns).toBeGreaterThan(0);
      expect(app.store.getState().ended).toBeUndefined();
    }
    for (const { app } of [teacher, ...people]) app.actions.end();

    // What the bucket has, and it alone: all disks are taken away.
    for (const peer of [...cluster.peers]) await cluster.kill(peer);
    const last = await cluster.add();
    const again = personAt(anyPort, { as: "instructor", token: opened.instructor });
    await again.until(({ parts }) => parts.class !== undefined);
    await last.kill();
    const rows = classLog(last.folder);
    const named = rows.map(({ command }) => command).filter((name) => name !== "");
    expect(new Set(named).size).toBe(named.length);
    const ids = new Set(named.map((name) => name.split(":")[1]));
    const missing = [teacher, ...people].flatMap(({ acknowledged }) =>
      acknowledged.filter((id) => !ids.has(id)),
    );
    expect(missing).toEqual([]);
    const library = libraryOf("scenarios");
    const classroom = rows.reduce((now, row) => applyRow(now, row, library), emptyClassroom());
    expect(classroom.rooms[0]?.session?.moves.length).toBeGreaterThan(0);

    // Of a class that is deleted the bucket has nothing but that there was one.
    expect(cluster.bytesKept()).toBeGreaterThan(2000);
    await cluster.kill(last);
    await cluster.add();
    expect((await again.app.actions.remove(opened.code)).ok).toBe(true);
    again.app.actions.end();
    while (cluster.bytesKept() > 500) await later(50);
  },
  90_000 + ROUNDS * 20_000,
);
