import { afterAll, describe, expect, test } from "vitest";
import { partsWith } from "../../src/classroom/view-parts.ts";
import type { ServerMessage } from "../../src/view/present/index.ts";
import { dice, playOn } from "./support/bot.ts";
import { connect, type TestDevice } from "./support/client.ts";
import { HOSTS, instructorOf, joinAs, openClass } from "./support/host.ts";
import { secretsOf } from "./support/secrets.ts";

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  const host = await startHost();
  afterAll(() => host.stop());

  /** Rolls of answers under seal: until they are counted nobody's tone is shown but the viewer's own. */
  function sealedTonesOf({ texts }: TestDevice, own: string): string[] {
    let held: ReturnType<typeof partsWith> = { parts: {}, tags: new Map() };
    return texts.flatMap((text) => {
      const message = JSON.parse(text) as ServerMessage;
      if (message.t !== "view") return [];
      held = partsWith(held.parts, held.tags, message.parts);
      const { table } = held.parts.live ?? {};
      if (table === undefined || table.opened) return [];
      return table.roll.flatMap((line) => {
        const shown = line.tone !== "neutral" && line.tone !== "absent";
        return line.actor !== own && (shown || line.reason !== undefined) ? [line.word] : [];
      });
    });
  }

  test("a whole summit by sockets, and nobody is told what is another's", async () => {
    const opened = await openClass(host, { bargaining: true, agents: "tactical" });
    const teacher = await instructorOf(host, opened);
    const projector = await connect(host.port);
    await projector.hello("projector", { token: opened.projector });
    const students = await Promise.all(Array.from({ length: 12 }, () => joinAs(host, opened)));
    await teacher.command({ do: "draw" }, "A");
    await teacher.command({ do: "start" }, "A");
    const played = await Promise.all(students.map(({ device }, at) => playOn(device, dice(at))));
    expect(played.reduce((sum, one) => sum + one)).toBeGreaterThan(50);
    await projector.until(({ parts }) => parts.lobby?.stage === "debrief");

    const secrets = secretsOf("moscow-2005");
    const seats = new Set(students.map(({ device }) => device.parts.me?.seat ?? ""));
    expect(seats.size).toBe(6);
    const told = new Map<string, string[]>();
    for (const { device } of students) {
      const own = device.parts.me?.seat ?? "";
      const all = device.texts.join("\n");
      for (const [seat, texts] of secrets) {
        const found = texts.filter((text) => all.includes(text));
        if (seat === own) told.set(own, [...(told.get(own) ?? []), ...found]);
        else expect(found, `${own} of ${seat}`).toEqual([]);
      }
      expect(sealedTonesOf(device, own)).toEqual([]);
    }
    for (const [seat, texts] of secrets) {
      const found = told.get(seat) ?? [];
      // Everything in one of the two languages; the brief is read by both people, an aim by one of them.
      expect(new Set(found).size, seat).toBe(texts.length / 2);
      expect(found.length, seat).toBe(texts.length / 2 + 1);
    }
    const publicTexts = projector.texts.join("\n");
    for (const text of [...secrets.values()].flat()) expect(publicTexts.includes(text)).toBe(false);
    expect(sealedTonesOf(projector, "")).toEqual([]);
    const everything = [teacher, projector, ...students.map(({ device }) => device)]
      .flatMap(({ texts }) => texts.slice(1))
      .join("\n");
    for (const { token } of students) expect(everything.includes(token)).toBe(false);
  }, 120_000);
});
