import { afterAll, describe, expect, test } from "vitest";
import { connect, nextId, type TestDevice } from "./support/client.ts";
import { HOSTS, type Host, instructorOf, joinAs, OPENING, openClass } from "./support/host.ts";

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  const host: Host = await startHost();
  afterAll(() => host.stop());

  const opened = await openClass(host);
  const teacher = await instructorOf(host, opened);
  const victim = await joinAs(host, opened, "KAZ");
  await teacher.command({ do: "start" }, "A");
  await victim.device.until(({ parts }) => parts.live !== undefined);

  const gone = (device: TestDevice): Promise<void> =>
    device.until(({ closed }) => closed, "the end");

  describe("the door", () => {
    const attempts: Readonly<Record<string, () => Parameters<TestDevice["hello"]>>> = {
      "a wrong code": () => ["student", { code: "AAAAAA" }],
      "no code": () => ["student", {}],
      "a token of nobody": () => ["student", { token: `${opened.class}.AAAAAAAAAAAAAAAAAAAAAA` }],
      "a student's token as an instructor's": () => ["instructor", { token: victim.token }],
      "the projector's token as an instructor's": () => ["instructor", { token: opened.projector }],
      "an instructor's token as a seat's": () => ["student", { token: opened.instructor }],
      "the host's door without its key": () => ["host", { token: "" }],
      "the hash of a token": () => ["instructor", { token: `${opened.class}.${"x".repeat(43)}` }],
    };
    test.each(Object.keys(attempts))(
      "%s: the same short word, whatever was wrong",
      async (name) => {
        const device = await connect(host.port);
        const [role, secret] = attempts[name]?.() ?? ["student"];
        await expect(device.hello(role, secret)).rejects.toThrow("no welcome");
        expect(device.texts).toEqual(['{"t":"bye","reason":"unknown"}']);
        await gone(device);
      },
    );

    test("a page of another origin is not heard", async () => {
      await expect(connect(host.port, { origin: "http://elsewhere.example" })).rejects.toThrow();
      const own = await connect(host.port, { origin: `http://127.0.0.1:${host.port}` });
      own.close();
    });

    test("a class is opened by the host alone", async () => {
      const { device } = await joinAs(host, opened);
      const answer = await device.ask({ t: "open", id: nextId(), opening: OPENING, rooms: 1 });
      expect(answer.t === "refused" && answer.refusal.reason).toBe("notAllowed");
    });

    test("before the greeting nothing is heard", async () => {
      const device = await connect(host.port);
      device.send({ t: "do", id: nextId(), command: { do: "end" }, room: "A" });
      await gone(device);
      expect(device.texts).toEqual(['{"t":"bye","reason":"unknown"}']);
    });

    test("codes tried by machine are slowed down, and who knows one comes in all the same", async () => {
      const tries = await Promise.all(Array.from({ length: 70 }, () => connect(host.port)));
      const start = performance.now();
      const refused = tries.map((device) =>
        device.hello("student", { code: "BBBBBB" }).catch(() => 0),
      );
      await Promise.all(refused);
      // 40 at once, then 20 a second.
      expect(performance.now() - start).toBeGreaterThan(1000);
      const late = await joinAs(host, opened);
      expect(late.token.length).toBeGreaterThan(20);
    });
  });

  describe("messages", () => {
    const frames: Readonly<Record<string, string | Buffer>> = {
      "no JSON": "hello",
      "an empty frame": "",
      "a number": "7",
      null: "null",
      "an unknown kind": '{"t":"become","as":"instructor"}',
      "a key too many": '{"t":"ping","admin":true}',
      "a command too many keys": `{"t":"do","id":"aaaaaaaa","command":{"do":"stand","person":"p1"}}`,
      "a prototype": '{"t":"ping","__proto__":{"as":"instructor"}}',
      "a short id": '{"t":"do","id":"1","command":{"do":"stand"}}',
      "deep nesting": `{"t":${"[".repeat(5000)}${"]".repeat(5000)}}`,
      bytes: Buffer.from([0, 1, 2, 255]),
      "too long": `{"t":"ping","x":"${"x".repeat(20_000)}"}`,
    };
    test.each(Object.keys(frames))("%s: the line ends, the class goes on", async (name) => {
      const { device, token } = await joinAs(host, opened);
      device.raw(frames[name] ?? "");
      await gone(device);
      const again = await connect(host.port);
      expect((await again.hello("student", { token })).as).toBe("student");
      again.close();
    });

    test("a flood ends the line of the one who floods", async () => {
      const { device } = await joinAs(host, opened);
      for (let at = 0; at < 500; at++) device.raw('{"t":"ping"}');
      await gone(device);
      expect((await teacher.command({ do: "tell", to: "", text: "still here" }, "A")).t).toBe(
        "done",
      );
    });
  });

  describe("what is another's", () => {
    test("a student gives no order of the instructor's", async () => {
      const { device } = await joinAs(host, opened);
      const commands = [
        { do: "end" },
        { do: "undo" },
        { do: "newCode" },
        { do: "act", seat: "KAZ", action: "object", key: victim.device.parts.live?.key ?? "" },
        { do: "remove", person: "p1" },
        { do: "everywhere", command: { do: "end" } },
      ] as const;
      for (const command of commands) {
        const answer = await device.command(command, "A");
        expect(answer.t === "refused" && answer.refusal.reason, command.do).toBe("notAllowed");
      }
    });

    test("who has no seat, or another's, moves nobody", async () => {
      const { device } = await joinAs(host, opened, "RUS");
      const key = victim.device.parts.live?.key ?? "";
      const action = victim.device.parts.live?.table.actions[0]?.id ?? "object";
      await device.command({ do: "stand" });
      const standing = await device.command({ do: "move", action, key });
      expect(standing.t === "refused" && standing.refusal.reason).toBe("notYours");
    });

    test("another's command, replayed, is the replayer's own", async () => {
      const id = nextId();
      await victim.device.command({ do: "name", name: "Aigerim" }, undefined, id);
      const { device } = await joinAs(host, opened);
      await device.command({ do: "name", name: "Somebody" }, undefined, id);
      const names = () => JSON.stringify(teacher.parts.lobby);
      await teacher.until(() => names().includes("Somebody"));
      expect(names()).toContain("Aigerim");
    });

    test("a class is deleted by its instructor alone, who types its code", async () => {
      const { device } = await joinAs(host, opened);
      const { code } = opened;
      for (const [one, typed] of [
        [device, code],
        [teacher, "WRONG2"],
      ] as const) {
        const answer = await one.ask({ t: "delete", id: nextId(), code: typed });
        expect(answer.t === "refused" && answer.refusal.reason).toBe("notAllowed");
      }
    });
  });

  test("markup, marks that turn the writing round and what cannot be seen come out as plain text", async () => {
    const { device } = await joinAs(host, opened);
    const name = "<img src=x onerror=alert(1)>\u202Eevil\u0000\u200B\n  e\u0301";
    await device.command({ do: "name", name });
    await device.until(({ parts }) => (parts.me?.name ?? "") !== "");
    expect(device.parts.me?.name).toBe("<img src=x onerror=alert(1)>evil é");
    await device.command({ do: "name", name: "a".repeat(300) });
    await device.until(({ parts }) => parts.me?.name.startsWith("aaa") ?? false);
    expect(device.parts.me?.name.length).toBe(40);
  });
});
