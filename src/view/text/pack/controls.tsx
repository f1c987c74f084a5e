import { type PackModel, PRESETS, type PresetName } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import type { DocumentName, PackWishes } from "./documents.ts";

interface ControlsProps {
  readonly pack: PackModel;
  readonly possible: readonly DocumentName[];
  readonly wishes: PackWishes;
  readonly onDocuments: (one: DocumentName) => void;
  readonly onDelegation: (actor: string) => void;
}

/** What the pack is for, and what of it goes to the printer. */
export function PackControls({ pack, possible, wishes, onDocuments, onDelegation }: ControlsProps) {
  const { say } = useShell();
  return (
    <div class="pack-controls">
      <For />
      <fieldset>
        <legend>{say("pack.what")}</legend>
        {possible.map((one) => (
          <label key={one} class="pack-tick">
            <input
              type="checkbox"
              checked={wishes.documents.includes(one)}
              onChange={() => onDocuments(one)}
            />
            <span>
              {say(`pack.doc.${one}`)}
              <small>{say(`pack.doc.${one}.copies`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say("pack.whose")}</legend>
        {pack.delegations.map(({ actor, name, flag }) => (
          <label key={actor} class="pack-tick">
            <input
              type="checkbox"
              checked={wishes.delegations.some((one) => one.actor === actor)}
              onChange={() => onDelegation(actor)}
            />
            <span class="pack-whose">
              <Flag code={flag} width={22} />
              {name}
            </span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class="primary"
        disabled={wishes.documents.length === 0}
        onClick={() => print()}
      >
        {say("pack.print")}
      </button>
      <p class="hint">{say("pack.print.hint")}</p>
    </div>
  );
}

/** The time of the class, and whether it bargains. */
function For() {
  const { say, actions } = useShell();
  const { preset, bargaining } = useApp((state) => state.pack);
  const names = Object.keys(PRESETS).sort((a, b) => a.length - b.length) as PresetName[];
  return (
    <>
      <fieldset>
        <legend>{say("pack.time")}</legend>
        {names.map((one) => (
          <label key={one} class="pack-tick">
            <input
              type="radio"
              name="pack-preset"
              checked={preset === one}
              onChange={() => actions.showPack({ preset: one })}
            />
            <span>
              {say(`teach.preset.${one}`)}
              <small>{say(`teach.preset.${one}.is`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="pack-tick">
        <input
          type="checkbox"
          checked={bargaining}
          onChange={(event) => actions.showPack({ bargaining: event.currentTarget.checked })}
        />
        <span>{say("teach.open.bargaining")}</span>
      </label>
    </>
  );
}
