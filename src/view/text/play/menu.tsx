import { useEffect, useRef } from "preact/hooks";
import { useActions, useApp, useSay } from "../context.ts";
import { SavePanel } from "../pages/save.tsx";
import { Dialog } from "../shared/dialog.tsx";
import type { MenuProps } from "../source.ts";
import { KeySwitch } from "./key-switch.tsx";
import { LessonSwitch } from "./lesson.tsx";
import { StepSlider } from "./step-slider.tsx";
import { StepTools } from "./step-tools.tsx";

/** In a campaign: to the years that are over. */
function EarlierYears() {
  const say = useSay();
  const { showYear } = useActions();
  const over = useApp((state) => (state.game?.sessions.length ?? 0) - 1);
  if (over < 1) return null;
  return (
    <button type="button" onClick={() => showYear(over - 1, "year")}>
      <strong>{say("campaign.toYears")}</strong> <small>{say("campaign.toYears.hint")}</small>
    </button>
  );
}

/** To the what-if desk, from the step on the screen on where the game can be changed there. */
function WhatIfHere() {
  const say = useSay();
  const { explore, aimDesk } = useActions();
  const inCampaign = useApp((state) => state.game !== undefined);
  const open = (): void => {
    aimDesk(!inCampaign);
    explore("what-if");
  };
  return (
    <button type="button" onClick={open}>
      <strong>{say("whatIf.open")}</strong> <small>{say("whatIf.open.hint")}</small>
    </button>
  );
}

/** What one seldom needs: steps, files, the link, help, the way out. */
export function Menu({ onClose, onHelp }: MenuProps) {
  const say = useSay();
  const { go, explore } = useActions();
  const session = useApp((state) => state.session);
  const opened = useRef(session);
  useEffect(() => {
    // Another game was opened here: it wants to be seen.
    if (session?.states[0] !== opened.current?.states[0]) onClose();
  }, [session, onClose]);
  return (
    <Dialog title={say("play.menu")} onClose={onClose}>
      <div class="menu">
        <div class="menu-steps">
          <StepSlider />
          <StepTools />
        </div>
        <div class="menu-rows">
          <button type="button" onClick={onHelp}>
            <strong>{say("play.help")}</strong> <small>{say("play.helpHint")}</small>
          </button>
          <EarlierYears />
          <WhatIfHere />
          <button type="button" onClick={() => explore("questions")}>
            <strong>{say("explore.open")}</strong> <small>{say("explore.open.hint")}</small>
          </button>
          <button type="button" class="menu-leave" onClick={() => go("start")}>
            <strong>{say("play.leave")}</strong> <small>{say("play.leaveHint")}</small>
          </button>
        </div>
        <div>
          <KeySwitch />
          <LessonSwitch />
        </div>
        <SavePanel />
      </div>
    </Dialog>
  );
}
