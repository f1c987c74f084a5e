import { afterAll, describe, expect, test } from "vitest";
import type { Opening } from "../../src/room/index.ts";
import type { ServerMessage } from "../../src/view/present/index.ts";
import { nextId, type TestDevice } from "./support/client.ts";
import { HOSTS, type Host, instructorOf, joinAs, openClass } from "./support/host.ts";

/** What one delegation does in secret changes nothing of what another is sent, not even when. */

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  const host: Host = await startHost();
  afterAll(() => host.stop());

  async function table(change: Partial<Opening>) {
    const opened = await openClass(host, change);
    const teacher = await instructorOf(host, opened);
    const [rus, blr, kaz] = [
      await joinAs(host, opened, "RUS"),
      await joinAs(host, opened, "BLR"),
      await joinAs(host, opened, "KAZ"),
    ] as const;
    await teacher.command({ do: "start" }, "A");
    return { teacher, rus: rus.device, blr: blr.device, kaz: kaz.device };
  }

  /** What was going to a device has come: the host has had time, and then answered a "ping". */
  async function settled(device: TestDevice): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const from = device.texts.length;
    device.send({ t: "ping" });
    await device.until(({ texts }) => texts.slice(from).some((text) => text.includes('"pong"')));
  }

  const viewsOf = ({ texts }: TestDevice): string[] =>
    texts.filter((text) => (JSON.parse(text) as ServerMessage).t === "view");

  async function move(device: TestDevice, action: string): Promise<void> {
    const key = device.parts.live?.key ?? "";
    const answer = await device.command({ do: "move", action, key }, undefined, nextId());
    if (answer.t !== "done") throw new Error(`${action}: ${JSON.stringify(answer)}`);
  }

  const mayDo = (device: TestDevice, action: string): boolean =>
    device.parts.live?.table.actions.some(({ id }) => id === action) ?? false;

  test("an answer under seal reads to others as any other answer does", async () => {
    const streams = [];
    for (const answer of ["support", "object"]) {
      const { rus, kaz } = await table({ agents: "sincere" });
      while (!mayDo(rus, "support")) {
        await rus.until(({ parts }) => (parts.live?.table.actions.length ?? 0) > 0);
        const { key } = rus.parts.live ?? {};
        if (mayDo(rus, "support")) break;
        await move(rus, rus.parts.live?.table.actions[0]?.id ?? "");
        await rus.until(({ parts }) => parts.live?.key !== key);
      }
      await settled(kaz);
      const from = viewsOf(kaz).length;
      await move(rus, answer);
      await settled(rus);
      await settled(kaz);
      streams.push(viewsOf(kaz).slice(from));
    }
    const [one = [], other = []] = streams;
    expect(one.length).toBeGreaterThan(0);
    expect(other).toEqual(one);
  });

  test("while one writes an offer nothing at all is sent to the others", async () => {
    const { rus, blr, kaz } = await table({ bargaining: true });
    await rus.until(({ parts }) => parts.live?.table.corridor?.level !== undefined);
    await settled(kaz);
    const [before, sent] = [kaz.texts.length, kaz.tags.live];
    await move(rus, "offer BLR");
    await settled(rus);
    expect(rus.parts.live?.table.corridor?.draft?.party.actor).toBe("BLR");
    await settled(kaz);
    // The answer to "ping", and nothing beside it.
    expect(kaz.texts.length).toBe(before + 1);
    expect(kaz.tags.live).toBe(sent);
    // They may go on meanwhile: the one who writes does not hold the floor.
    await move(blr, "leave");
    const id = rus.parts.live?.table.corridor?.draft?.maySend ? "send" : "discard";
    await move(rus, id);
  });
});
