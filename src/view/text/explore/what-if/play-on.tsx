import { useState } from "preact/hooks";
import { USUAL_SEED } from "../../../../store/index.ts";
import { useApp, useShell } from "../../context.ts";
import { membersOn } from "./members.ts";
import { useDesk } from "./use-desk.ts";

/** A game with the changes on the desk: a new one in a seat of one's choice, or the one in hand. */
export function PlayOn() {
  const { say, language, actions } = useShell();
  const desk = useDesk();
  const inCampaign = useApp((state) => state.campaign !== undefined);
  const members = membersOn(desk);
  const [chosen, choose] = useState<string>();
  const seat = members.find(({ id }) => id === chosen)?.id ?? members[0]?.id ?? "";
  if (inCampaign) return null;
  if (desk.step !== undefined) return <GoOn />;
  const begin = (): void => {
    const beginning = { persons: [seat], seed: USUAL_SEED, noise: 0 };
    void actions.beginChanged(beginning, desk.settings);
  };
  return (
    <div class="desk-begin">
      <label>
        <span>{say("whatIf.begin.seat")}</span>
        <select value={seat} onChange={(event) => choose(event.currentTarget.value)}>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" onClick={begin}>
        {say("whatIf.begin")}
      </button>
      <p class="hint">{say("whatIf.begin.hint")}</p>
    </div>
  );
}

/** The game in hand can be changed where it stands live. */
function GoOn() {
  const { say, actions } = useShell();
  const { settings, step } = useDesk();
  const live = useApp((state) => state.session?.moves.length === step);
  if (!live) return null;
  return (
    <div class="desk-begin">
      <button type="button" class="quiet" onClick={() => void actions.change(settings)}>
        {say("whatIf.begin.now")}
      </button>
    </div>
  );
}
