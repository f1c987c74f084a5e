import { useEffect } from "preact/hooks";
import type { Ended } from "../../../classroom/index.ts";
import { useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { forgetClass } from "../kept-classes.ts";
import { goTo } from "./addresses.ts";
import { ownToken } from "./own-token.ts";

/** The host lets this instructor's page in no more: why, and where the class can be had again. */
export function TeachEnded({ ended }: { ended: Ended }) {
  const say = useSay();
  const dead = ended === "unknown" || ended === "renewed" || ended === "deleted";
  useEffect(() => {
    if (dead) forgetClass(ownToken());
  }, [dead]);
  return (
    <ClassPage title={say("teach.title")}>
      <section class="ended">
        <h1>{say("teach.title")}</h1>
        <p role="alert">
          {say(ended === "unknown" ? "teach.ended.unknown" : `class.ended.${ended}`)}
        </p>
        <div class="row">
          {dead ? (
            <button type="button" class="primary" onClick={() => goTo("/class.html#host")}>
              {say("teach.ended.list")}
            </button>
          ) : (
            <button type="button" class="primary" onClick={() => location.reload()}>
              {say("class.ended.again")}
            </button>
          )}
        </div>
      </section>
    </ClassPage>
  );
}
