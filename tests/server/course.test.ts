import { afterAll, describe, expect, test } from "vitest";
import type { InstructorCommand } from "../../src/room/index.ts";
import { nextId, type TestDevice } from "./support/client.ts";
import { HOSTS, instructorOf, joinAs, openClass, projectorOf } from "./support/host.ts";

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  const host = await startHost();
  afterAll(() => host.stop());

  const opened = await openClass(host, {}, 2);
  const teacher = await instructorOf(host, opened);
  const order = (command: InstructorCommand, room = "A") => teacher.command(command, room);
  const overview = () => teacher.parts.overview;
  const seatOf = (id: string) => overview()?.seats.find(({ actor }) => actor === id);
  const asked = ({ parts }: TestDevice): boolean => (parts.live?.table.actions.length ?? 0) > 0;

  test("newcomers are spread over the rooms; a letter behind the code chooses one", async () => {
    const [one, other] = [await joinAs(host, opened), await joinAs(host, opened)];
    for (const { device } of [one, other])
      await device.until(({ parts }) => parts.lobby !== undefined);
    expect([one.device.parts.lobby?.room, other.device.parts.lobby?.room].sort()).toEqual([
      "A",
      "B",
    ]);
    const third = await joinAs(host, { ...opened, code: `${opened.code.toLowerCase()}-b` });
    await third.device.until(({ parts }) => parts.lobby !== undefined);
    expect(third.device.parts.lobby?.room).toBe("B");
    const { person = "" } = third.device.parts.me ?? {};
    expect((await order({ do: "transfer", person, to: "A" }, "B")).t).toBe("done");
    await third.device.until(({ parts }) => parts.lobby?.room === "A");
    expect((await order({ do: "start" })).t).toBe("refused");
    expect((await order({ do: "draw" })).t).toBe("done");
    await third.device.until(({ parts }) => parts.me?.seat !== undefined);
    await order({ do: "unseat", person });
    await order({ do: "seat", person, seat: "RUS", post: "head" });
    await third.device.until(({ parts }) => parts.me?.seat === "RUS");
    expect((await order({ do: "start" })).t).toBe("done");
    await third.device.until(asked, "the sponsor's question");

    // The agent takes the seat, and gives it back.
    await order({ do: "hand", seat: "RUS", to: "agent" });
    await teacher.until(() => seatOf("RUS")?.held === "agent");
    await order({ do: "hand", seat: "RUS", to: "people" });
    await teacher.until(() => seatOf("RUS")?.held === "people");
  });

  test("an instructor acts for a seat, cuts to the vote, closes the phase, steps back and forks", async () => {
    const student = await joinAs(host, { ...opened, code: `${opened.code}A` }, "KAZ");
    const { device } = student;
    await order({ do: "stepBack", step: 0 });
    expect((await order({ do: "cutToVote" })).t).toBe("done");
    // It is on the table now: a second press passes nobody over.
    const again = await order({ do: "cutToVote" });
    expect(again.t === "refused" && again.refusal.reason).toBe("notNow");
    await device.until(asked, "an answer to give");
    const { key = "" } = device.parts.live ?? {};
    teacher.send({ t: "look", room: "A", seat: "KAZ" });
    await teacher.until(({ parts }) => parts.live?.key === key && asked(teacher));
    const acted = await order({ do: "act", seat: "KAZ", action: "object", key });
    expect(acted.t).toBe("done");
    await order({ do: "closePhase" });
    await device.until(({ parts }) => parts.live?.key !== key, "the next question");
    const step = overview()?.step ?? 0;
    expect(step).toBeGreaterThan(1);
    const forked = await order({ do: "fork", step: 1 });
    expect(forked.t === "done" && forked.reply.room).toBe("C");
    await teacher.until(({ parts }) => parts.class?.rooms.length === 3);
    await order({ do: "stepBack", step: 0 });
    await teacher.until(() => overview()?.step === 0 || (overview()?.step ?? 0) < step);
    await order({ do: "cutToVote" });
    await order({ do: "undo" });
    const log = (overview()?.log ?? []).map(({ text }) => text).join("\n");
    expect(log).toContain("Acted for: Kazakhstan.");
    expect(log).not.toMatch(/room\.act|[{}]/);
  });

  test("events are injected, prepared ones and others with what they change, in every room at once", async () => {
    const wrong = await order({
      do: "inject",
      text: "x",
      settings: [{ path: "items.no-such", value: 1 }],
    });
    expect(wrong.t === "refused" && wrong.refusal.reason).toBe("invalid");
    const settings = [{ path: "items.standing-force.stances.KAZ.position", value: 100 }];
    expect((await order({ do: "inject", text: "A new government.", settings })).t).toBe("done");
    await teacher.until(({ parts }) => parts.messages?.at(-1)?.text === "A new government.");
    const [prepared] = overview()?.prepared ?? [];
    expect((await order({ do: "injectPrepared", event: prepared?.event ?? 0 })).t).toBe("done");
    await teacher.until(({ parts }) => parts.messages?.at(-1)?.text === prepared?.text);
    const all = await teacher.ask({
      ...{ t: "do", id: nextId(), room: "A" },
      command: { do: "everywhere", command: { do: "tell", to: "", text: "Ten minutes." } },
    });
    expect(all.t).toBe("done");
    teacher.send({ t: "look", room: "B", seat: "" });
    await teacher.until(({ parts }) => parts.messages?.at(-1)?.text === "Ten minutes.");
    teacher.send({ t: "look", room: "A" });
    await teacher.until(() => overview()?.room === "A");
    expect((await order({ do: "end" })).t).toBe("done");
    await teacher.until(({ parts }) => parts.lobby?.stage === "debrief");
  });

  test("a game that has ended is the instructor's, and everybody's once it is disclosed", async () => {
    const { device } = await joinAs(host, { ...opened, code: `${opened.code}A` });
    const show = await projectorOf(host, opened);
    await teacher.until(({ parts }) => parts.records?.[0]?.room === "A");
    const [record] = teacher.parts.records ?? [];
    expect(record?.disclosed).toBe(false);
    expect(record?.transcript).toMatch(/^scenario moscow-2005/m);
    await device.until(({ parts }) => parts.lobby?.stage === "debrief");
    expect(record?.scenario).toBe("moscow-2005");
    expect(teacher.parts.documents?.map(({ id }) => id)).toEqual(["moscow-2005"]);
    for (const { parts } of [device, show]) {
      expect([parts.records, parts.documents, parts.deck]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect((await order({ do: "page", page: "facts" })).t).toBe("refused");
    expect((await device.command({ do: "disclose" })).t).toBe("refused");
    expect((await order({ do: "disclose" }, "B")).t).toBe("refused");
    expect((await order({ do: "disclose" })).t).toBe("done");
    for (const one of [device, show]) await one.until(({ parts }) => parts.records !== undefined);
    expect(device.parts.records).toEqual([{ ...record, disclosed: true }]);
    expect(show.parts.records).toEqual(device.parts.records);
    expect(device.parts.documents).toEqual(teacher.parts.documents);
    const elsewhere = await joinAs(host, { ...opened, code: `${opened.code}B` });
    await elsewhere.device.until(({ parts }) => parts.lobby?.room === "B");
    expect(elsewhere.device.parts.records).toBeUndefined();
    expect(elsewhere.device.parts.documents).toBeUndefined();
    expect((await order({ do: "disclose" })).t).toBe("refused");
  });

  test("the instructor turns the projector's pages; it finds its page again when it comes back", async () => {
    const { device } = await joinAs(host, { ...opened, code: `${opened.code}A` });
    const show = await projectorOf(host, opened);
    await show.until(({ parts }) => parts.deck?.page === "");
    expect((await order({ do: "page", page: "point-2" })).t).toBe("done");
    await show.until(({ parts }) => parts.deck?.page === "point-2");
    await teacher.until(({ parts }) => parts.deck?.page === "point-2");
    expect((await device.command({ do: "page", page: "facts" })).t).toBe("refused");
    const again = await projectorOf(host, opened);
    await again.until(({ parts }) => parts.deck !== undefined);
    expect(again.parts.deck?.page).toBe("point-2");
    expect(device.parts.deck).toBeUndefined();
  });

  test("the document of a game is the scenario's file, whatever the room began with", async () => {
    const changed = await openClass(host, {
      settings: [{ path: "minutes", value: 77 }],
    });
    const { device } = await joinAs(host, changed, "RUS");
    const own = await instructorOf(host, changed);
    await own.command({ do: "start" }, "A");
    await device.until(asked);
    await own.command({ do: "end" }, "A");
    await own.until(({ parts }) => parts.documents !== undefined);
    expect(own.parts.records?.[0]?.transcript).toMatch(/minutes/);
    expect(own.parts.documents).toEqual(teacher.parts.documents);
  });
});
