import { afterAll, expect, test } from "vitest";
import { dice, playOn } from "./support/bot.ts";
import { connect } from "./support/client.ts";
import { instructorOf, joinAs, openClass, startNodeHost } from "./support/host.ts";

const host = await startNodeHost();
afterAll(() => host.stop());

test("a whole summit: an instructor, a projector and twelve students over sockets", async () => {
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
}, 120_000);
