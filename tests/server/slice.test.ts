import { afterEach, describe, expect, test } from "vitest";
import { connect } from "./support/client.ts";
import { HOSTS, type Host, instructorOf, joinAs, openClass } from "./support/host.ts";

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  let host: Host;
  afterEach(() => host.stop());

  test("a class opens, a student joins, sits, votes; a restart finds the room as it was", async () => {
    host = await startHost();
    const opened = await openClass(host);
    const teacher = await instructorOf(host, opened);
    const student = await joinAs(host, opened, "KAZ");
    expect((await teacher.command({ do: "start" }, "A")).t).toBe("done");
    const { device } = student;
    await device.until(({ parts }) => (parts.live?.table.actions.length ?? 0) > 0, "a question");
    const before = device.parts.live;
    const answer = await device.command({ do: "move", action: "object", key: before?.key ?? "" });
    expect(answer.t).toBe("done");
    await device.until(({ parts }) => parts.live?.key !== before?.key, "the next question");
    const { live } = device.parts;
    host = await host.restart();
    const again = await connect(host.port);
    Object.assign(again.parts, { ...device.parts, clock: undefined });
    await again.hello("student", { token: student.token, have: device.tags });
    await again.until(({ parts }) => parts.clock !== undefined);
    // It had everything; the host's absence alone has moved the time on.
    expect(Object.keys(again.tags)).toEqual(["clock"]);
    again.send({ t: "look", language: "ru" });
    await again.until(({ parts }) => parts.live !== undefined, "the table in Russian");
    expect(again.parts.live?.key).toBe(live?.key);
    expect(again.parts.live?.table.roll.map(({ actor }) => actor)).toEqual(
      live?.table.roll.map(({ actor }) => actor),
    );
  });
});
