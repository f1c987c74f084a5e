import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ExperimentRun } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import {
  type Agents,
  type Choices,
  firstChoices,
  planOf,
  RUNS,
  useMoment,
} from "./playouts-plan.ts";

/** What is to be played, and the button that begins it. */
export function PlayoutsForm({ run }: { run: ExperimentRun<"playouts"> | undefined }) {
  const { say, language, actions } = useShell();
  const world = useApp((state) => state.world);
  const moment = useMoment();
  const [choices, setChoices] = useState(() => firstChoices(world, moment !== undefined));
  const plan = planOf(world, choices, moment);
  const choose = (part: Partial<Choices>): void => setChoices({ ...choices, ...part });
  const begins = choices.fromMoment && moment !== undefined;
  const name = world.members[moment?.viewer ?? -1]?.name[language] ?? "";
  return (
    <form
      class="parchment playouts-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (plan !== undefined) actions.experiment("playouts", plan);
      }}
    >
      <div class="explore-choices">
        {moment === undefined ? null : (
          <Choice
            label={say("playouts.begin")}
            value={begins ? "moment" : "opening"}
            onChoose={(value) => choose({ fromMoment: value === "moment" })}
          >
            <option value="moment">{say("playouts.begin.moment", { name })}</option>
            <option value="opening">{say("playouts.begin.opening")}</option>
          </Choice>
        )}
        <Choice
          label={say("playouts.runs")}
          value={String(choices.runs)}
          onChoose={(value) => choose({ runs: Number(value) })}
        >
          {RUNS.map((n) => (
            <option key={n} value={n}>
              {say("playouts.count", { n })}
            </option>
          ))}
        </Choice>
        <Entry
          label={say("playouts.noise")}
          value={choices.noise}
          onType={(noise) => choose({ noise })}
        />
        {begins ? null : (
          <Choice
            label={say("playouts.bargaining")}
            value={choices.bargaining ? "yes" : "no"}
            onChoose={(value) => choose({ bargaining: value === "yes" })}
          >
            <option value="yes">{say("playouts.yes")}</option>
            <option value="no">{say("playouts.no")}</option>
          </Choice>
        )}
        {plan?.bargaining === false ? null : (
          <AgentsChoice agents={choices.agents} onChoose={(agents) => choose({ agents })} />
        )}
        <Entry
          label={say("pages.settings.seed")}
          value={choices.seed}
          onType={(seed) => choose({ seed })}
        />
      </div>
      {begins ? <p class="hint">{say("playouts.begin.hint", { name })}</p> : null}
      {plan === undefined ? (
        <p class="wrong" role="alert">
          {say("playouts.wrong")}
        </p>
      ) : null}
      <p>
        <button
          type="submit"
          class="primary"
          disabled={plan === undefined || run?.status === "running"}
        >
          {say("playouts.start")}
        </button>
      </p>
    </form>
  );
}

function AgentsChoice(props: { agents: Agents; onChoose: (agents: Agents) => void }) {
  const { say } = useShell();
  const all: readonly Agents[] = ["sincere", "tactical", "strategic"];
  return (
    <Choice
      label={say("playouts.agents")}
      value={props.agents}
      onChoose={(value) => props.onChoose(value as Agents)}
    >
      {all.map((one) => (
        <option key={one} value={one}>
          {say(`playouts.agents.${one}`)}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Entry({ label, value, onType }: EntryProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        size={8}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
