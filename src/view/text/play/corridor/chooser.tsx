import { useEffect, useRef } from "preact/hooks";
import type { Choice, ChoiceLevel } from "../../../present/index.ts";
import { useDeviceActions, useVoice } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { amountText } from "../../shared/format.ts";
import { Icon } from "../../shared/icon.tsx";
import { Amount } from "./amount.tsx";

/** The number of the key that presses a choice: it is among the first five of the open cards. */
const keyOf = (level: ChoiceLevel, { id }: Choice): number | undefined => {
  const at = level.hand.findIndex((card) => card.id === id);
  return at >= 0 && at < 5 ? at + 1 : undefined;
};

function Row({ choice, digit }: { choice: Choice; digit: number | undefined }) {
  const { language } = useVoice();
  const { choose } = useDeviceActions();
  const { id, label, hint, flag, worth, kind } = choice;
  const sign = worth === undefined || worth === 0 ? "even" : worth > 0 ? "gain" : "loss";
  return (
    <button type="button" class="choosing-row" onClick={() => choose(id)}>
      <span class="choosing-key" aria-hidden="true">
        {digit}
      </span>
      {flag === undefined ? null : <Flag code={flag} width={24} />}
      <span class="choosing-words">
        <strong>{label}</strong>
        {hint === "" ? null : <small>{hint}</small>}
      </span>
      {worth === undefined ? null : (
        <span class={`worth-${sign}`}>{amountText(worth, language)}</span>
      )}
      {kind === "folder" ? <Icon name="forward" size={16} /> : null}
    </button>
  );
}

/** What there is to choose where one stands; Escape goes one step back. */
export function Chooser({ level }: { level: ChoiceLevel }) {
  const { say } = useVoice();
  const { stepOut } = useDeviceActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest(".choosing")?.scrollIntoView({ block: "nearest" });
  }, [level.path]);
  return (
    <section class="choosing">
      <header>
        <button
          type="button"
          class="icon-button"
          aria-label={say("choice.back")}
          onClick={() => stepOut()}
        >
          <Icon name="back" size={18} />
        </button>
        <h3 id="choosing-title" ref={title} tabIndex={-1}>
          {level.title}
        </h3>
      </header>
      <div class={level.amount === undefined ? "choosing-list" : "choosing-list choosing-amounts"}>
        {level.choices.map((choice) => (
          <Row key={choice.id} choice={choice} digit={keyOf(level, choice)} />
        ))}
      </div>
      {level.amount === undefined ? null : <Amount key={level.path} amount={level.amount} />}
    </section>
  );
}
