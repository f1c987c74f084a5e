import { useEffect, useState } from "preact/hooks";
import type { Kept, KeptClass } from "../../present/index.ts";
import { useVoice, whenText } from "../../text/index.ts";
import { useClass, useClassActions, useCommand } from "../context.ts";
import { forgetClass, keepClass, keptClasses } from "../kept-classes.ts";
import { goTo, teachAddress } from "./addresses.ts";
import { SureButton } from "./sure-button.tsx";

/** The classes that the host keeps: go on with one, even where its address is lost, or delete it. */
export function KeptList() {
  const { say, language } = useVoice();
  const { classes } = useClassActions();
  const welcome = useClass((state) => state.welcome);
  const [kept, setKept] = useState<Kept>();
  const load = async (): Promise<void> => {
    const outcome = await classes();
    if (outcome.ok) setKept(outcome.reply.kept);
  };
  useEffect(() => {
    if (welcome) void load();
  }, [welcome, language]);
  if (kept === undefined || kept.classes.length === 0) return null;
  return (
    <section class="kept-classes" aria-labelledby="kept-classes">
      <h2 id="kept-classes">{say("teach.open.kept")}</h2>
      <p class="hint">
        {say("teach.open.kept.days", { days: kept.days })} {say("teach.open.lost")}
      </p>
      <ul>
        {kept.classes.map((one) => (
          <KeptRow key={one.class} one={one} onGone={() => void load()} />
        ))}
      </ul>
    </section>
  );
}

function KeptRow({ one, onGone }: { one: KeptClass; onGone: () => void }) {
  const { say, language } = useVoice();
  const { remove } = useClassActions();
  const done = useCommand();
  const { class: name, changed, inside } = one;
  const erase = async (): Promise<void> => {
    if ((await done(remove(inside?.code ?? "", name))) === undefined) return;
    const known = keptClasses().find((two) => two.class === name);
    if (known !== undefined) forgetClass(known.instructor);
    onGone();
  };
  const title = inside?.title ?? say("teach.open.unreadable");
  const when = whenText(changed, language);
  return (
    <li class="kept-class card">
      <div>
        <h3>
          {title} {inside === undefined ? null : <span class="kept-code">{inside.code}</span>}
        </h3>
        <p class="hint">
          {inside === undefined ? when : say("teach.open.kept.line", { ...inside, when })}
        </p>
      </div>
      {inside === undefined ? null : <GoOn name={name} code={inside.code} />}
      <SureButton
        kind="small"
        label={say("teach.open.delete")}
        of={title}
        onSure={() => void erase()}
      />
    </li>
  );
}

/** With the address that this device has; where it has none, with a new one. */
function GoOn({ name, code }: { name: string; code: string }) {
  const { say } = useVoice();
  const { renew } = useClassActions();
  const done = useCommand();
  const known = keptClasses().find((one) => one.class === name);
  const goOn = async (): Promise<void> => {
    if (known !== undefined) return goTo(teachAddress(known));
    const reply = await done(renew("instructor", name));
    if (reply?.token === undefined) return;
    const opened = { class: name, code, instructor: reply.token, projector: "" };
    keepClass(opened);
    goTo(teachAddress(opened));
  };
  return (
    <button
      type="button"
      class="small"
      aria-label={say("teach.open.goOn", { code })}
      onClick={() => void goOn()}
    >
      {say("teach.resume")}
    </button>
  );
}
