import { afterAll, describe, expect, test } from "vitest";
import type { Kept } from "../../src/view/present/index.ts";
import { connect, nextId, type TestDevice } from "./support/client.ts";
import { HOSTS, instructorOf, joinAs, openClass } from "./support/host.ts";

/** What whoever runs the program may do with the classes that are kept, and nobody else. */

describe.each(HOSTS)("on %s", async (_name, startHost) => {
  let time = Date.now();
  let host = await startHost(time);
  afterAll(() => host.stop());

  async function desk(language: "en" | "ru" = "en"): Promise<TestDevice> {
    const device = await connect(host.port);
    await device.hello("host", { token: host.key });
    device.send({ t: "look", language });
    return device;
  }

  async function keptBy(device: TestDevice): Promise<Kept> {
    const answer = await device.ask({ t: "classes", id: nextId() });
    if (answer.t !== "done" || answer.reply.kept === undefined) throw new Error("no list");
    return answer.reply.kept;
  }

  const reasonOf = (answer: Awaited<ReturnType<TestDevice["ask"]>>): string =>
    answer.t === "refused" ? answer.refusal.reason : answer.t;

  /** That a token lets nobody in. */
  const isDead = async (as: "student" | "instructor" | "projector", token: string) => {
    const device = await connect(host.port);
    await expect(device.hello(as, { token })).rejects.toThrow("no welcome");
  };

  test("the host sees every class that is kept: title, stage, people, and for how long", async () => {
    const opened = await openClass(host, {}, 2);
    await joinAs(host, opened, "RUS");
    const device = await desk("ru");
    const { days, classes } = await keptBy(device);
    expect(days).toBe(0);
    const line = classes.find((one) => one.class === opened.class);
    expect(line?.inside).toEqual({
      ...{
        code: opened.code,
        title: "Москва, июнь 2005 года",
        stage: "lobby",
        rooms: 2,
        people: 1,
      },
    });
    const teacher = await instructorOf(host, opened);
    await teacher.command({ do: "everywhere", command: { do: "start" } }, "A");
    const after = (await keptBy(device)).classes.find((one) => one.class === opened.class);
    expect(after?.inside?.stage).toBe("playing");
    expect(JSON.stringify(await keptBy(device))).not.toContain(opened.instructor);
  });

  test("nobody else gets the list, a token or a class's end", async () => {
    const opened = await openClass(host);
    const teacher = await instructorOf(host, opened);
    const { device: student } = await joinAs(host, opened, "RUS");
    const screen = await connect(host.port);
    await screen.hello("projector", { token: opened.projector });
    for (const device of [teacher, student, screen]) {
      const asked = (message: Parameters<TestDevice["ask"]>[0]) =>
        device.ask(message).then(reasonOf);
      const { class: name, code } = opened;
      expect(await asked({ t: "classes", id: nextId() })).toBe("notAllowed");
      expect(await asked({ t: "renew", id: nextId(), of: "instructor", class: name })).toBe(
        "notAllowed",
      );
      if (device === teacher) continue;
      expect(await asked({ t: "renew", id: nextId(), of: "projector" })).toBe("notAllowed");
      expect(await asked({ t: "pass", id: nextId(), person: "p1" })).toBe("notAllowed");
      expect(await asked({ t: "delete", id: nextId(), code, class: name })).toBe("notAllowed");
    }
    // An instructor deletes the own class alone, whatever class the message names.
    const other = await openClass(host);
    const { class: name, code } = other;
    expect(reasonOf(await teacher.ask({ t: "delete", id: nextId(), code, class: name }))).toBe(
      "notAllowed",
    );
    const stranger = await connect(host.port);
    stranger.send({ t: "classes", id: nextId() });
    await stranger.until(({ closed }) => closed);
    expect(stranger.texts).toEqual(['{"t":"bye","reason":"unknown"}']);
  });

  test("a lost instructor's link is given anew: the old one is dead, also after a restart", async () => {
    const opened = await openClass(host);
    const teacher = await instructorOf(host, opened);
    const device = await desk();
    const answer = await device.ask({
      ...{ t: "renew", id: nextId(), of: "instructor", class: opened.class },
    });
    const token = answer.t === "done" ? (answer.reply.token ?? "") : "";
    await teacher.until(({ closed }) => closed);
    expect(teacher.last).toEqual({ t: "bye", reason: "renewed" });
    await isDead("instructor", opened.instructor);
    host = await host.restart();
    await isDead("instructor", opened.instructor);
    const again = await connect(host.port);
    await again.hello("instructor", { token });
    await again.until(({ parts }) => parts.overview !== undefined);
    // The projector's has not changed; the instructor can change it.
    const screen = await connect(host.port);
    await screen.hello("projector", { token: opened.projector });
    const fresh = await again.ask({ t: "renew", id: nextId(), of: "projector" });
    await screen.until(({ closed }) => closed);
    await isDead("projector", opened.projector);
    const other = await connect(host.port);
    const projector = fresh.t === "done" ? (fresh.reply.token ?? "") : "";
    expect((await other.hello("projector", { token: projector })).as).toBe("projector");
    expect(reasonOf(await again.ask({ t: "renew", id: nextId(), of: "instructor" }))).toBe(
      "notAllowed",
    );
  });

  test("the host deletes a class, by its code, and there is nothing left of it", async () => {
    const opened = await openClass(host);
    const { device: student } = await joinAs(host, opened, "RUS");
    const device = await desk();
    const { class: name, code } = opened;
    const wrong = await device.ask({ t: "delete", id: nextId(), code: "AAAAAA", class: name });
    expect(reasonOf(wrong)).toBe("notAllowed");
    const nowhere = await device.ask({ t: "delete", id: nextId(), code: "", class: "../secrets" });
    expect(reasonOf(nowhere)).toBe("notAllowed");
    expect((await device.ask({ t: "delete", id: nextId(), code, class: name })).t).toBe("done");
    await student.until(({ closed }) => closed);
    expect(student.last).toEqual({ t: "bye", reason: "deleted" });
    expect((await keptBy(device)).classes.some((one) => one.class === name)).toBe(false);
  });

  test("a seat whose phone is lost goes to a new device, once and for a short time", async () => {
    const opened = await openClass(host);
    const teacher = await instructorOf(host, opened);
    const { device: lost, token: old } = await joinAs(host, opened, "KAZ");
    await lost.until(({ parts }) => parts.me?.seat === "KAZ");
    const person = lost.parts.me?.person ?? "";
    const pass = async (): Promise<string> => {
      const answer = await teacher.ask({ t: "pass", id: nextId(), person });
      return answer.t === "done" ? (answer.reply.pass?.code ?? "") : "";
    };
    const unused = await pass();
    const code = await pass();
    const fresh = await connect(host.port);
    const welcome = await fresh.hello("student", { code: code.toLowerCase().replace("-", " ") });
    expect(welcome.code).toBe(opened.code);
    await fresh.until(({ parts }) => parts.me?.seat === "KAZ");
    await lost.until(({ closed }) => closed);
    expect(lost.last?.t).toBe("elsewhere");
    await isDead("student", old);
    for (const spent of [code, unused]) {
      const late = await connect(host.port);
      await expect(late.hello("student", { code: spent })).rejects.toThrow("no welcome");
    }
    const slow = await pass();
    time += 11 * 60_000;
    await host.setClock(time);
    const late = await connect(host.port);
    await expect(late.hello("student", { code: slow })).rejects.toThrow("no welcome");
    expect(teacher.parts.class?.rooms[0]?.people).toBe(1);
    host = await host.restart();
    await isDead("student", old);
    const back = await connect(host.port);
    expect((await back.hello("student", { token: welcome.token ?? "" })).as).toBe("student");
  });
});
