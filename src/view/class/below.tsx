import { type BelowProps, useDeviceActions, useSay } from "../text/index.ts";
import { useClass, useClassActions } from "./context.ts";
import { useIsAsked } from "./strip.tsx";

/** In the tray, where nothing is asked of this device: on, back to the table, or what to do meanwhile. */
export function Below({ live }: BelowProps) {
  return live ? <Meanwhile /> : <PastMoment />;
}

function PastMoment() {
  const say = useSay();
  const { goOn } = useDeviceActions();
  const { toLive } = useClassActions();
  const more = useClass(({ at, parts }) => (at ?? 0) < (parts.turning?.count ?? 0));
  const asked = useIsAsked();
  return (
    <div class="actions actions-past">
      <button type="button" class="action action-continue" onClick={() => goOn()}>
        {say("play.continue")}
      </button>
      {more ? (
        <button type="button" class="action action-quiet" onClick={() => toLive()}>
          {say(asked ? "class.toGame.asked" : "class.toGame")}
        </button>
      ) : null}
    </div>
  );
}

function Meanwhile() {
  const say = useSay();
  const { openDossier, setPanel } = useDeviceActions();
  const { walk } = useClassActions();
  const seat = useClass(({ parts }) => parts.me?.seat);
  const count = useClass(({ parts }) => parts.turning?.count ?? 0);
  return (
    <div class="meanwhile">
      <p class="hint">{say("class.meanwhile")}</p>
      <div class="actions actions-past">
        {seat === undefined ? null : (
          <button type="button" class="action action-quiet" onClick={() => openDossier(seat)}>
            {say("class.meanwhile.brief")}
          </button>
        )}
        <button type="button" class="action action-quiet" onClick={() => setPanel("agenda")}>
          {say("class.meanwhile.agenda")}
        </button>
        {count === 0 ? null : (
          <button type="button" class="action action-quiet" onClick={() => walk(-1)}>
            {say("class.meanwhile.back")}
          </button>
        )}
      </div>
    </div>
  );
}
