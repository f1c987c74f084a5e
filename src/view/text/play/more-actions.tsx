import type { ActionModel } from "../../present/index.ts";
import { useDeviceActions, useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { usePopup } from "./use-popup.ts";

const GROUPS = ["amendment", "motion"] as const;

/** Amendments and procedural motions, folded away until they are wanted. */
export function MoreActions({ actions }: { actions: readonly ActionModel[] }) {
  const say = useSay();
  const { act } = useDeviceActions();
  const popup = usePopup();
  if (actions.length === 0) return null;
  return (
    <div ref={popup}>
      <Disclosure label={say("play.more", { count: actions.length })} kind="more">
        {GROUPS.map((group) => {
          const rows = actions.filter((action) => action.group === group);
          if (rows.length === 0) return null;
          return (
            <section key={group} class="more-group">
              <h3 class="label">{say(`play.group.${group}`)}</h3>
              <ul>
                {rows.map((action) => (
                  <li key={action.id}>
                    <button
                      type="button"
                      class="more-action"
                      aria-label={action.label}
                      aria-describedby={`more-${action.id}`}
                      onClick={() => act(action.id)}
                    >
                      <strong>{action.label}</strong>
                      <small id={`more-${action.id}`}>{action.hint}</small>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </Disclosure>
    </div>
  );
}
