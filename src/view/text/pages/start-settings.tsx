import { useId } from "preact/hooks";
import { LARGEST_SEED, type Scenario } from "../../../engine/index.ts";
import { useActions, useApp, useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { useFit } from "./scenario-fit.tsx";

/** Half-width of the draw around the estimates, points. */
export const NOISE = 10;

export interface Settings {
  readonly drawn: boolean;
  /** As typed. */
  readonly seed: string;
}

/** The seed as a number, 0 .. LARGEST_SEED; absent where what was typed is none. */
export function seedOf(typed: string): number | undefined {
  if (!/^\d{1,10}$/.test(typed.trim())) return undefined;
  const seed = Number(typed);
  return seed <= LARGEST_SEED ? seed : undefined;
}

interface SettingsProps {
  /** Of what is played first. */
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly open: boolean;
  readonly onChange: (settings: Settings) => void;
}

/** Whether delegations bargain between the sittings: on, unless one wants only to answer texts. */
export function BargainingSwitch() {
  const say = useSay();
  const { setBargaining } = useActions();
  const on = useApp((state) => state.bargaining);
  return (
    <div class="choice bargaining-switch">
      <input
        type="checkbox"
        id="bargaining"
        checked={on}
        aria-describedby="bargaining-hint"
        onChange={(event) => setBargaining(event.currentTarget.checked)}
      />
      <div>
        <label for="bargaining">{say("pages.settings.bargaining")}</label>
        <p id="bargaining-hint">{say("pages.settings.bargaining.hint")}</p>
      </div>
    </div>
  );
}

/** Where positions come from, folded away: most people need not care. */
export function StartSettings({ scenario, settings, open, onChange }: SettingsProps) {
  const say = useSay();
  const fit = useFit(scenario.id);
  const missed = fit === undefined ? 0 : fit.all - fit.same;
  const drawn = say("pages.settings.drawn", { n: NOISE });
  const positions = settings.drawn ? drawn : say("pages.settings.asEstimated");
  const label = (
    <>
      <strong>{say("pages.settings.title")}</strong> <small>{positions}</small>
    </>
  );
  return (
    <Disclosure kind="settings" label={label} open={open}>
      <fieldset>
        <legend>{say("pages.settings.positions")}</legend>
        <Choice
          label={say("pages.settings.asEstimated")}
          hint={say("pages.settings.asEstimated.hint", { missed })}
          chosen={!settings.drawn}
          onChoose={() => onChange({ ...settings, drawn: false })}
        />
        <Choice
          label={drawn}
          hint={say("pages.settings.drawn.hint", { n: NOISE, year: scenario.date.slice(0, 4) })}
          chosen={settings.drawn}
          onChoose={() => onChange({ ...settings, drawn: true })}
        />
      </fieldset>
      {settings.drawn ? (
        <SeedField seed={settings.seed} onChange={(seed) => onChange({ ...settings, seed })} />
      ) : null}
    </Disclosure>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ label, hint, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="radio"
        name="positions"
        id={id}
        checked={chosen}
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-hint`}>{hint}</p>
      </div>
    </div>
  );
}

function SeedField({ seed, onChange }: { seed: string; onChange: (seed: string) => void }) {
  const say = useSay();
  const wrong = seedOf(seed) === undefined;
  const another = () => {
    const drawn = crypto.getRandomValues(new Uint32Array(1));
    // A short number is easier to read out in class than ten digits.
    onChange(String((drawn[0] ?? 0) % 100_000));
  };
  return (
    <div class="seed">
      <label for="seed">{say("pages.settings.seed")}</label>
      <input
        id="seed"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={seed}
        aria-invalid={wrong}
        aria-describedby="seed-hint"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <button type="button" class="quiet" onClick={another}>
        {say("pages.settings.seed.another")}
      </button>
      <p id="seed-hint" class={wrong ? "wrong" : ""}>
        {say(wrong ? "pages.settings.seed.wrong" : "pages.settings.seed.hint")}
      </p>
    </div>
  );
}
