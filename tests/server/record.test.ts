import { afterAll, expect, test } from "vitest";
import { writeFileSync } from "node:fs";
import { dice, playOn } from "./support/bot.ts";
import { connect, nextId, type TestDevice } from "./support/client.ts";
import { instructorOf, joinAs, openClass, startNodeHost } from "./support/host.ts";

const host = await startNodeHost();
afterAll(() => host.stop());

test("x", async () => {
  const opened = await openClass(host, { bargaining: true, agents: "tactical" });
  const teacher = await instructorOf(host, opened);
  const students = await Promise.all(Array.from({ length: 12 }, () => joinAs(host, opened)));
  await teacher.command({ do: "draw" }, "A");
  await teacher.command({ do: "start" }, "A");
  await Promise.all(students.map(({ device }, at) => playOn(device, dice(at))));
  const t = performance.now();
  const id = nextId();
  teacher.send({ t: "record", id, names: false });
  await teacher.until(({ last }) => last?.t === "record");
  const record = (teacher.last as any).record;
  console.log(performance.now() - t, teacher.texts.at(-1)!.length, record.log.length);
  writeFileSync("/tmp/record.json", JSON.stringify(record, null, 1));
}, 120_000);
