import { useEffect, useState } from "preact/hooks";
import { Disclosure, Flag, useSay, useVoice } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { useClass, useClassActions, useCommand } from "../context.ts";
import { keepClass } from "../kept-classes.ts";
import { goTo, teachAddress } from "./addresses.ts";
import { KeptList } from "./kept-list.tsx";
import { KeyPage } from "./key-page.tsx";
import { PackLink } from "./pack-link.tsx";

/** What the list of summits says of one. */
export interface SummitLine {
  readonly id: string;
  readonly title: { readonly en: string; readonly ru: string };
  readonly minutes: number;
  readonly items: number;
  readonly flags: readonly string[];
}

const USUAL = "moscow-2005";
const PRESETS = ["45", "75", "2x75"] as const;
const MOST_ROOMS = 8;
/** Any number that fits; two classes are then not drawn alike. */
const SEEDS = 2 ** 31;

/** From nothing to a class: the summit, the time, the seats. */
export function OpenClass({ summits }: { summits: readonly SummitLine[] }) {
  const say = useSay();
  const ended = useClass((state) => state.ended);
  const opened = useClass((state) => state.opened);
  useEffect(() => {
    if (opened === undefined) return;
    keepClass(opened);
    goTo(teachAddress(opened));
  }, [opened]);
  if (ended !== undefined) return <KeyPage />;
  return (
    <ClassPage title={say("teach.open.title")}>
      <header class="lobby-head">
        <h1>{say("teach.open.title")}</h1>
        <p>{say("teach.open.lead")}</p>
      </header>
      <OpenForm summits={summits} />
      <KeptList />
    </ClassPage>
  );
}

function OpenForm({ summits }: { summits: readonly SummitLine[] }) {
  const say = useSay();
  const { open } = useClassActions();
  const done = useCommand();
  const usual = summits.some(({ id }) => id === USUAL) ? USUAL : (summits[0]?.id ?? "");
  const [scenario, setScenario] = useState(usual);
  const [preset, setPreset] = useState<(typeof PRESETS)[number]>("75");
  const [choosing, setChoosing] = useState(true);
  const [rooms, setRooms] = useState(1);
  const [bargaining, setBargaining] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const seed = Math.floor(Math.random() * SEEDS);
    const opening = { scenario, preset, choosing, bargaining, seed, noise: 0, settings: [] };
    // Where people bargain, delegations without people have to bargain too.
    const agents = bargaining ? "strategic" : "sincere";
    void done(open({ opening: { ...opening, agents }, rooms }));
  };
  return (
    <form class="open-form" onSubmit={submit}>
      <fieldset class="pick-summit">
        <legend>{say("teach.open.scenario")}</legend>
        {summits.map((one) => (
          <SummitChoice
            key={one.id}
            one={one}
            chosen={one.id === scenario}
            onChoose={setScenario}
          />
        ))}
      </fieldset>
      <fieldset class="pick-row">
        <legend>{say("teach.open.preset")}</legend>
        {PRESETS.map((one) => (
          <label key={one} class="option-card">
            <input
              type="radio"
              name="preset"
              checked={preset === one}
              onChange={() => setPreset(one)}
            />
            <span>
              <strong>{say(`teach.preset.${one}`)}</strong>
              <small>{say(`teach.preset.${one}.is`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="pick-row">
        <legend>{say("teach.open.seats")}</legend>
        {([true, false] as const).map((one) => (
          <label key={String(one)} class="option-card">
            <input
              type="radio"
              name="seats"
              checked={choosing === one}
              onChange={() => setChoosing(one)}
            />
            <span>
              <strong>{say(one ? "teach.open.choosing" : "teach.open.giving")}</strong>
              <small>{say(one ? "teach.open.choosing.is" : "teach.open.giving.is")}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Disclosure label={say("teach.open.more")}>
        <label class="open-rooms">
          {say("teach.open.rooms")}
          <input
            type="number"
            min={1}
            max={MOST_ROOMS}
            value={rooms}
            onInput={(event) => setRooms(event.currentTarget.valueAsNumber || 1)}
          />
        </label>
        <label class="open-check">
          <input
            type="checkbox"
            checked={bargaining}
            onChange={(event) => setBargaining(event.currentTarget.checked)}
          />
          {say("teach.open.bargaining")}
        </label>
      </Disclosure>
      <button type="submit" class="primary open-button">
        {say("teach.open.button")}
      </button>
      <PackLink scenario={scenario} preset={preset} bargaining={bargaining} />
    </form>
  );
}

interface SummitChoiceProps {
  readonly one: SummitLine;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

function SummitChoice({ one, chosen, onChoose }: SummitChoiceProps) {
  const { say, language } = useVoice();
  return (
    <label class="option-card">
      <input type="radio" name="scenario" checked={chosen} onChange={() => onChoose(one.id)} />
      <span>
        <strong>{one.title[language]}</strong>
        <small>
          {say("pages.chooser.figures", {
            states: one.flags.length,
            items: one.items,
            minutes: one.minutes,
          })}
        </small>
        <span class="pick-flags">
          {one.flags.map((flag) => (
            <Flag key={flag} code={flag} width={19} />
          ))}
        </span>
      </span>
    </label>
  );
}
