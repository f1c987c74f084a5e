import { afterAll, describe, expect, test } from "vitest";
import { readTranscript } from "../../src/engine/index.ts";
import { type ClassRecord, gameOf, readRecord } from "../../src/record/index.ts";
import { libraryOf } from "../../src/server/library.ts";
import { replay } from "../../src/session/index.ts";
import { gradesFile, logFile, statementsOf, USUAL_HOME } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { rowsOf } from "../support/csv.ts";
import { dice, playOn } from "./support/bot.ts";
import { connect, nextId, type TestDevice } from "./support/client.ts";
import { HOSTS, instructorOf, joinAs, openClass, projectorOf } from "./support/host.ts";

const library = libraryOf("scenarios");

async function recordFrom(teacher: TestDevice, names = false): Promise<ClassRecord> {
  const answer = await teacher.ask({ t: "record", id: nextId(), names });
  if (answer.t !== "done" || answer.reply.record === undefined) {
    throw new Error(JSON.stringify(answer));
  }
  return answer.reply.record;
}

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  const host = await startHost();
  afterAll(() => host.stop());

  test("a class that played by sockets is recorded, and its record gives the same games and the files", async () => {
    const opened = await openClass(host, {
      scenario: "joint-command-2002",
      bargaining: true,
      agents: "tactical",
    });
    const teacher = await instructorOf(host, opened);
    expect((await recordFrom(teacher)).people).toEqual([]);
    const students = await Promise.all(Array.from({ length: 8 }, () => joinAs(host, opened)));
    await students[0]?.device.command({ do: "name", name: "Айгуль" });
    await teacher.command({ do: "draw" }, "A");
    await teacher.command({ do: "start" }, "A");
    await Promise.all(students.map(({ device }, at) => playOn(device, dice(at + 1))));

    const record = await recordFrom(teacher, true);
    const text = JSON.stringify(record);
    expect(readRecord(text)).toEqual({ ok: true, value: record });
    const tokens = [opened.instructor, opened.projector, ...students.map(({ token }) => token)];
    for (const secret of [...tokens, opened.code, opened.class]) {
      expect(text.includes(secret), secret).toBe(false);
      expect(text.includes(secret.split(".")[1] ?? secret), secret).toBe(false);
    }
    expect(text).not.toMatch(/[\w-]{43}/);
    expect(record.people.map(({ name }) => name)).toContain("Айгуль");
    expect(JSON.stringify(await recordFrom(teacher))).not.toContain("Айгуль");

    const [room] = record.rooms;
    const world = library.world(room?.opening as Parameters<typeof library.world>[0]);
    const read = world.ok ? readTranscript(world.value, room?.transcript ?? "") : undefined;
    if (!world.ok || read?.ok !== true) throw new Error("the transcript was not read");
    const again = replay(world.value, read.value, library.rewrite("joint-command-2002"));
    expect(again.ok).toBe(true);
    expect(room).toMatchObject(JSON.parse(JSON.stringify(gameOf(again.session))));
    expect(room?.finished).toBe(true);
    expect(record.log.filter(({ what }) => what === "move")).toHaveLength(
      again.session.moves.length,
    );

    const voices = {
      en: { say: createSay("en"), language: "en" },
      ru: { say: createSay("ru"), language: "ru" },
    } as const;
    const statements = statementsOf(record, USUAL_HOME, voices);
    expect(new Set(statements.map(({ actor }) => actor.account.name)).size).toBe(8);
    expect(rowsOf(gradesFile(record, voices.en), ",")).toHaveLength(9);
    expect(rowsOf(logFile(record, voices.ru), ";").length).toBeGreaterThan(30);
  }, 120_000);

  test("the record is refused to students, to the projector and to whoever opens classes", async () => {
    const opened = await openClass(host);
    const { device: student } = await joinAs(host, opened, "KAZ");
    const projector = await projectorOf(host, opened);
    for (const device of [student, projector]) {
      for (const names of [true, false]) {
        const answer = await device.ask({ t: "record", id: nextId(), names });
        expect(answer).toMatchObject({
          t: "refused",
          refusal: { reason: "notAllowed", detail: "" },
        });
      }
      expect(device.texts.join("")).not.toContain("eurasia-summit class");
    }
    const opener = await connect(host.port);
    await opener.hello("host", { token: host.key });
    opener.send({ t: "record", id: nextId(), names: true });
    await opener.until(({ closed }) => closed, "the end");
    expect(opener.texts.join("")).not.toContain("eurasia-summit class");
  });

  test.each([
    ["without an id", '{"t":"record","names":true}'],
    ["with a key too many", '{"t":"record","id":"aaaaaaaa","names":true,"class":"other"}'],
    ["with something else than yes or no", '{"t":"record","id":"aaaaaaaa","names":"yes"}'],
  ])("asked for %s: the line ends", async (_what, message) => {
    const teacher = await instructorOf(host, await openClass(host));
    teacher.raw(message);
    await teacher.until(({ closed }) => closed, "the end");
    expect(teacher.texts.join("")).not.toContain("eurasia-summit class");
  });

  test("what was recorded before a restart is recorded after it", async () => {
    const opened = await openClass(host);
    const teacher = await instructorOf(host, opened);
    await joinAs(host, opened, "RUS");
    await teacher.command({ do: "start" }, "A");
    const { log } = await recordFrom(teacher);
    const back = await host.restart();
    const after = await recordFrom(await instructorOf(back, opened));
    expect(after.log.slice(0, log.length)).toEqual(log);
    await back.stop();
  });
});
