import { afterAll, describe, expect, test } from "vitest";
import type { InstructorCommand } from "../../src/room/index.ts";
import { nextId } from "./support/client.ts";
import { HOSTS, instructorOf, joinAs, openClass } from "./support/host.ts";

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  const host = await startHost();
  afterAll(() => host.stop());

  test("two delegations' people change places, each to the same post of the other", async () => {
    const opened = await openClass(host);
    const teacher = await instructorOf(host, opened);
    const order = (command: InstructorCommand) => teacher.command(command, "A");
    const nobody = await order({ do: "swap", one: "RUS", other: "KAZ" });
    expect(nobody.t === "refused" && nobody.refusal.reason).toBe("nobody");
    const head = (await joinAs(host, opened, "RUS")).device;
    const defence = (await joinAs(host, opened, "RUS", "defence")).device;
    const other = (await joinAs(host, opened, "KAZ")).device;
    await order({ do: "start" });
    expect((await order({ do: "swap", one: "RUS", other: "KAZ" })).t).toBe("done");
    await head.until(({ parts }) => parts.me?.seat === "KAZ" && parts.me.post === "head");
    await defence.until(({ parts }) => parts.me?.seat === "KAZ" && parts.me.post === "defence");
    await other.until(({ parts }) => parts.me?.seat === "RUS" && parts.me.post === "head");
    const same = await order({ do: "swap", one: "RUS", other: "RUS" });
    expect(same.t).toBe("refused");
  });

  test("another room of the same start is opened, and people are moved to it", async () => {
    const opened = await openClass(host, { settings: [], seed: 7 });
    const teacher = await instructorOf(host, opened);
    const { device } = await joinAs(host, opened, "RUS");
    const asked = { t: "do", id: nextId(), room: "A", command: { do: "openRoom" } } as const;
    const answer = await teacher.ask(asked);
    expect(answer.t === "done" && answer.reply.room).toBe("B");
    await teacher.until(({ parts }) => parts.class?.rooms.length === 2);
    const { person = "" } = device.parts.me ?? {};
    await teacher.command({ do: "transfer", person, to: "B" }, "A");
    await device.until(({ parts }) => parts.lobby?.room === "B");
    expect(device.parts.lobby?.title).toBe(teacher.parts.lobby?.title);
  });

  test("whatever the instructor does is told in sentences, in both languages", async () => {
    const opened = await openClass(host, {}, 2);
    const teacher = await instructorOf(host, opened);
    const { device } = await joinAs(host, { ...opened, code: `${opened.code}A` });
    await device.until(({ parts }) => parts.me !== undefined);
    const { person = "" } = device.parts.me ?? {};
    const prepared = teacher.parts.overview?.prepared[0]?.event ?? 0;
    const all: InstructorCommand[] = [
      { do: "lock", locked: true },
      { do: "lock", locked: false },
      { do: "draw" },
      { do: "unseat", person },
      { do: "seat", person, seat: "ARM", post: "head" },
      { do: "swap", one: "RUS", other: "ARM" },
      // Russia has the first word: the table waits there.
      { do: "start" },
      { do: "cutToVote" },
      { do: "closePhase" },
      { do: "hand", seat: "RUS", to: "agent" },
      { do: "hand", seat: "RUS", to: "people" },
      { do: "deadline", seconds: 60 },
      { do: "deadline", seconds: 0 },
      { do: "extend", minutes: 5 },
      { do: "extend", minutes: -5 },
      { do: "tell", to: "", text: "To all." },
      { do: "tell", to: "ARM", text: "To one." },
      { do: "inject", text: "A flood in the valley.", settings: [] },
      { do: "injectPrepared", event: prepared },
      { do: "stepBack", step: 0 },
      { do: "cutToVote" },
      { do: "undo" },
      { do: "pause" },
      { do: "resume" },
      { do: "fork", step: 0 },
    ];
    /** The table may have gone on while the move was on its way; then it is made again. */
    const play = async (): Promise<void> => {
      await device.until(({ parts }) => (parts.live?.table.actions.length ?? 0) > 0);
      const { views } = device;
      const { key = "", table } = device.parts.live ?? {};
      const move = { do: "move", action: table?.actions[0]?.id ?? "", key } as const;
      if ((await device.command(move)).t === "done") return;
      await device.until((one) => one.views > views);
      await play();
    };
    for (const command of all) {
      if (command.do === "undo") await play();
      expect((await teacher.command(command, "A")).t, command.do).toBe("done");
    }
    await teacher.ask({ t: "pass", id: nextId(), person });
    await teacher.command({ do: "transfer", person, to: "B" }, "A");
    await teacher.command({ do: "end" }, "A");
    await teacher.command({ do: "disclose" }, "A");
    for (const language of ["en", "ru"] as const) {
      const { views } = teacher;
      teacher.send({ t: "look", language });
      if (language === "ru") await teacher.until((one) => one.views > views);
      const logOf = () => teacher.parts.overview?.log ?? [];
      await teacher.until(() => logOf().length === all.length + 4, "a line for each act");
      const log = logOf();
      for (const { text } of log) {
        // A sentence: a capital, an end, and no names of the program's own.
        expect(text).toMatch(language === "en" ? /^[A-Z]/ : /^[А-ЯЁ]/);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(
          /room\.|[{}]|\b(RUS|ARM|p1|agent|empty|true|false)\b|undefined|NaN/,
        );
      }
    }
  });
});
