import { useEffect, useRef } from "preact/hooks";
import { toMove } from "../../../engine/index.ts";
import { useActions, useApp, useShell } from "../context.ts";
import { Emblem } from "../shared/emblem.tsx";
import { Flag } from "../shared/flag.tsx";

/** Between two persons at one device: the next delegation's name, and nothing else. */
export function Curtain() {
  const { say, language } = useShell();
  const { liftCurtain } = useActions();
  const next = useApp(({ session, world }) => {
    const state = session?.states.at(-1);
    if (session === undefined || state === undefined) return undefined;
    const actor = toMove(state).find((one) => session.persons.includes(one));
    return world.members[actor ?? session.persons[0] ?? 0];
  });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (next === undefined) return null;
  const values = { name: next.name[language], dat: next.forms.dat, gen: next.forms.gen };
  return (
    <main class="curtain" id="main">
      <Emblem size={56} />
      <Flag code={next.flag ?? next.id.toLowerCase()} width={96} />
      <h1 ref={title} tabIndex={-1}>
        {say("play.curtain", values)}
      </h1>
      <p>{say("play.curtainNote", values)}</p>
      <button type="button" class="action action-continue" onClick={() => liftCurtain()}>
        {say("play.curtainLift", values)}
      </button>
    </main>
  );
}
