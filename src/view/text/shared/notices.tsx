import { useEffect } from "preact/hooks";
import { useDevice, useDeviceActions, useSay } from "../context.ts";
import { Icon } from "./icon.tsx";

/** How long good news stays, in milliseconds; an error stays until it is put away. */
const STAY = 6000;

/** What the program has to tell the person at once. */
export function Notices() {
  const notice = useDevice((state) => state.notice);
  const { dismiss } = useDeviceActions();
  const say = useSay();
  useEffect(() => {
    if (notice?.kind !== "info") return undefined;
    const timer = setTimeout(dismiss, STAY);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  const text = notice && say(notice.key, notice.values);
  return (
    <div class="notices">
      <div role="status">{notice?.kind === "info" ? <p class="toast">{text}</p> : null}</div>
      <div role="alert">
        {notice?.kind === "error" ? (
          <div class="toast toast-error">
            <p>{text}</p>
            <button
              type="button"
              class="icon-button"
              aria-label={say("play.close")}
              onClick={() => dismiss()}
            >
              <Icon name="close" />
            </button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
