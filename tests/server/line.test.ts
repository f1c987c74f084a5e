import { afterAll, describe, expect, test } from "vitest";
import { connect, nextId, type TestDevice } from "./support/client.ts";
import { HOSTS, instructorOf, joinAs, openClass } from "./support/host.ts";

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  let time = Date.now();
  let host = await startHost(time);
  const pass = (ms: number): Promise<void> => {
    time += ms;
    return host.setClock(time);
  };
  afterAll(() => host.stop());

  async function playing(change: Parameters<typeof openClass>[1] = {}) {
    const opened = await openClass(host, change);
    const teacher = await instructorOf(host, opened);
    const student = await joinAs(host, opened, "RUS");
    await teacher.command({ do: "start" }, "A");
    await student.device.until(asked);
    return { opened, teacher, student };
  }

  const asked = ({ parts }: TestDevice): boolean => (parts.live?.table.actions.length ?? 0) > 0;

  /** The first thing that may be done, as a command. */
  const firstMove = ({ parts }: TestDevice) => ({
    do: "move" as const,
    action: parts.live?.table.actions[0]?.id ?? "",
    key: parts.live?.key ?? "",
  });

  test("a command sent again gets its old answer and happens once, before a restart and after", async () => {
    const { opened, student } = await playing();
    const id = nextId();
    const command = firstMove(student.device);
    expect((await student.device.command(command, undefined, id)).t).toBe("done");
    await student.device.until(({ parts }) => parts.live?.key !== command.key);
    const { key } = student.device.parts.live ?? {};
    expect((await student.device.command(command, undefined, id)).t).toBe("done");
    host = await host.restart();
    const again = await connect(host.port);
    await again.hello("student", { token: student.token });
    await again.until(({ parts }) => parts.live !== undefined);
    expect((await again.command(command, undefined, id)).t).toBe("done");
    expect(again.parts.live?.key).toBe(key);
    // Under a new name it is another command, to a question that is gone.
    const other = await again.command(command);
    expect(other.t === "refused" && other.refusal.reason).toBe("movedOn");
    expect(opened.rooms).toEqual(["A"]);
  });

  test("a second device takes the seat over and the first is told", async () => {
    const { student } = await playing();
    const second = await connect(host.port);
    await second.hello("student", { token: student.token });
    await second.until(asked);
    await student.device.until(({ closed }) => closed);
    expect(student.device.last?.t).toBe("elsewhere");
    expect((await second.command(firstMove(second))).t).toBe("done");
  });

  test("after a cut a device gets what has changed meanwhile, and only that", async () => {
    const { teacher, student } = await playing();
    const { tags } = student.device;
    student.device.cut();
    await teacher.until(({ parts }) =>
      Boolean(
        parts.overview?.seats.some(({ exceptions }) =>
          exceptions.some((one) => one.kind === "gone"),
        ),
      ),
    );
    await teacher.command({ do: "tell", to: "RUS", text: "The minister asks you to call." }, "A");
    const again = await connect(host.port);
    await again.hello("student", { token: student.token, have: tags });
    await again.until(({ parts }) => parts.messages !== undefined);
    expect(again.parts.live).toBeUndefined();
    expect(again.parts.dossiers).toBeUndefined();
    expect(again.parts.messages?.at(-1)?.text).toBe("The minister asks you to call.");
  });

  test("a clock that jumps back stops nothing; deadlines hold by what is left of them", async () => {
    const { teacher, student } = await playing();
    const start = student.device.parts.clock?.playEnds ?? 0;
    await pass(-3_600_000);
    const move = firstMove(student.device);
    expect((await student.device.command(move)).t).toBe("done");
    expect((await teacher.command({ do: "pause" }, "A")).t).toBe("done");
    const held = await student.device.command(firstMove(student.device));
    expect(held.t === "refused" && held.refusal.reason).toBe("paused");
    expect((await teacher.command({ do: "resume" }, "A")).t).toBe("done");
    await student.device.until(({ parts }) => parts.clock?.paused === false);
    expect(student.device.parts.clock?.playEnds).toBe(start);
    await pass(3_600_000);
  });

  test("when its time is up a question is answered by agents, and play by the end of its time", async () => {
    const { teacher, student } = await playing({ choosing: true });
    await teacher.command({ do: "deadline", seconds: 30 }, "A");
    const { key } = student.device.parts.live ?? {};
    await pass(31_000);
    await teacher.command({ do: "tell", to: "", text: "Time." }, "A");
    await student.device.until(({ parts }) => parts.live?.key !== key, "the next question");
    await pass(31 * 60_000);
    await teacher.command({ do: "tell", to: "", text: "The end." }, "A");
    await student.device.until(({ parts }) => parts.lobby?.stage === "debrief", "the debrief");
  });

  test("a restart moves no time on: what was left of a deadline is left", async () => {
    const { teacher, student } = await playing();
    await teacher.command({ do: "deadline", seconds: 300 }, "A");
    await student.device.until(({ parts }) => parts.clock?.deadline !== undefined);
    const { deadline = 0 } = student.device.parts.clock ?? {};
    await pass(86_400_000);
    host = await host.restart();
    const again = await connect(host.port);
    await again.hello("student", { token: student.token });
    await again.until(({ parts }) => parts.clock?.deadline !== undefined);
    expect(again.parts.clock?.deadline).toBe(deadline + 86_400_000);
    expect(again.parts.lobby?.stage).toBe("playing");
  });
});
