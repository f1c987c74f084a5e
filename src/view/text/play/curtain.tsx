import { useEffect, useRef } from "preact/hooks";
import { nextHolder } from "../../../store/index.ts";
import { flagOf, isInCorridor } from "../../present/index.ts";
import { useActions, useApp, useVoice } from "../context.ts";
import { Emblem } from "../shared/emblem.tsx";
import { Flag } from "../shared/flag.tsx";

/** Between two persons at one device: the next delegation's name, and nothing else. */
export function Curtain() {
  const { say, language } = useVoice();
  const { liftCurtain } = useActions();
  const next = useApp(({ session, world }) => {
    const member = session && nextHolder(session);
    return member === undefined ? undefined : world.members[member];
  });
  const bargains = useApp(({ session }) => {
    const state = session?.states.at(-1);
    return state !== undefined && isInCorridor(state);
  });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (next === undefined) return null;
  const values = { name: next.name[language], dat: next.forms.dat, gen: next.forms.gen };
  return (
    <main class="curtain" id="main">
      <Emblem size={56} />
      <Flag code={flagOf(next)} width={96} />
      <h1 ref={title} tabIndex={-1}>
        {say("play.curtain", values)}
      </h1>
      <p>{say(bargains ? "play.curtainNote.corridor" : "play.curtainNote")}</p>
      <button type="button" class="action action-continue" onClick={() => liftCurtain()}>
        {say("play.curtainLift", values)}
      </button>
    </main>
  );
}
