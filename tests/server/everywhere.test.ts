import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenedClass } from "../../src/view/present/index.ts";
import type { Command, TestDevice } from "./support/client.ts";
import { type ClockedHost, HOSTS, instructorOf, joinAs, openClass } from "./support/host.ts";

const SETTINGS = [{ path: "items.standing-force.stances.KAZ.position", value: 100 }];

describe.each(HOSTS)("an order to all rooms, on %s", (_, startHost) => {
  let host: ClockedHost;
  let opened: OpenedClass;
  let teacher: TestDevice;

  beforeAll(async () => {
    host = await startHost();
    opened = await openClass(host, { seed: 77, noise: 10 }, 4);
    teacher = await instructorOf(host, opened);
    for (const room of ["A", "B", "C"]) {
      await joinAs(host, { ...opened, code: `${opened.code}${room}` }, "KAZ");
    }
  });
  afterAll(() => host.stop());

  const everywhere = async (command: Extract<Command, { do: "everywhere" }>["command"]) => {
    const answer = await teacher.command({ do: "everywhere", command }, "A");
    return answer.t === "done" ? answer.reply.everywhere : answer;
  };
  const recordOf = (room: string): string =>
    teacher.parts.records?.find((one) => one.room === room)?.transcript ?? "";

  test("begins the rooms where somebody is, and says where nobody is", async () => {
    expect(await everywhere({ do: "start" })).toEqual({
      done: ["A", "B", "C"],
      not: [{ room: "D", why: "nobody" }],
    });
  });

  test("an event with a change reaches every room that plays, one that stands still too", async () => {
    expect((await teacher.command({ do: "pause" }, "B")).t).toBe("done");
    expect((await teacher.command({ do: "end" }, "C")).t).toBe("done");
    const event = { do: "inject", text: "A new government.", settings: SETTINGS } as const;
    expect(await everywhere(event)).toEqual({
      done: ["A", "B"],
      not: [
        { room: "C", why: "over" },
        { room: "D", why: "notBegun" },
      ],
    });
    for (const room of ["A", "B"]) {
      teacher.send({ t: "look", room, seat: "" });
      await teacher.until(
        ({ parts }) =>
          parts.class?.room === room && parts.messages?.at(-1)?.text === "A new government.",
      );
    }
    expect(await everywhere({ do: "closePhase" })).toMatchObject({
      done: ["A"],
      not: [{ room: "B", why: "paused" }, {}, {}],
    });
  });

  test("the same order once more does nothing, and is answered as before", async () => {
    const command = { do: "everywhere", command: { do: "tell", to: "", text: "Once." } } as const;
    const first = await teacher.command(command, "A", "the-same-order");
    const again = await teacher.command(command, "A", "the-same-order");
    expect(again.t === "done" && again.reply).toEqual(first.t === "done" && first.reply);
    await teacher.until(({ parts }) => parts.messages?.at(-1)?.text === "Once.");
    expect(teacher.parts.messages?.filter(({ text }) => text === "Once.")).toHaveLength(1);
  });

  test("where it can be done in no room it is refused", async () => {
    const event = {
      do: "inject",
      text: "x",
      settings: [{ path: "items.none", value: 1 }],
    } as const;
    expect(await everywhere(event)).toMatchObject({ t: "refused" });
  });

  test("rooms that were opened together have one start, and the change at the step that each had reached", async () => {
    expect(await everywhere({ do: "end" })).toMatchObject({ done: ["A", "B"] });
    await teacher.until(({ parts }) => parts.records?.length === 3);
    const heads = ["A", "B", "C"].map((room) =>
      (recordOf(room).split("\n\n")[0] ?? "")
        .split("\n")
        .filter((line) => /^(scenario|version|seed|noise|set|bargaining)\b/.test(line)),
    );
    expect(heads[0]).toContain("seed 77");
    expect(heads[1]).toEqual(heads[0]);
    expect(heads[2]).toEqual(heads[0]);
    const changed = ["A", "B", "C"].map((room) => /^set .*position=100/m.test(recordOf(room)));
    expect(changed).toEqual([true, true, false]);
  });
});
