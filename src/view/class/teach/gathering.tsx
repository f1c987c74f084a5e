import { JoinBoard, useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { Delegations } from "./delegations.tsx";
import { PackLink } from "./pack-link.tsx";
import { ProjectorLink } from "./projector-link.tsx";
import { useTeach } from "./use-teach.ts";

/** Before the start: how to join on the left, who has come on the right, the button to begin. */
export function Gathering() {
  const say = useSay();
  const teach = useTeach();
  const lobby = useClass(({ parts }) => parts.lobby);
  const code = useClass(({ parts }) => parts.class?.code) ?? "";
  if (lobby === undefined) return null;
  const seated = lobby.seats.flatMap(({ posts }) => posts.flatMap(({ people }) => people));
  const n = seated.length + lobby.standing.length;
  return (
    <>
      <header class="teach-head">
        <h1>{lobby.title}</h1>
      </header>
      <div class="gathering">
        <div>
          <JoinBoard code={code} title={say("teach.join.title")} />
          <ProjectorLink />
          <ClassPack />
        </div>
        <div class="gathering-people">
          <div class="gathering-start">
            <p class="gathering-count" role="status">
              {say("teach.people", { n })}
            </p>
            <div class="row">
              <button type="button" class="primary" onClick={() => void teach({ do: "start" })}>
                {say("teach.start")}
              </button>
              <button type="button" class="quiet" onClick={() => void teach({ do: "draw" })}>
                {say("teach.draw")}
              </button>
              <LockButton />
            </div>
            <p class="hint">{say("teach.start.hint")}</p>
          </div>
          <Delegations />
        </div>
      </div>
    </>
  );
}

/** The pack for this very class. */
function ClassPack() {
  const scenario = useClass(({ parts }) => parts.lobby?.scenario) ?? "";
  const preset = useClass(({ parts }) => parts.clock?.preset) ?? "75";
  const code = useClass(({ parts }) => parts.class?.code) ?? "";
  const bargaining = useClass(({ parts }) => parts.class?.bargaining === true);
  return <PackLink scenario={scenario} preset={preset} bargaining={bargaining} code={code} />;
}

export function LockButton() {
  const say = useSay();
  const teach = useTeach();
  const locked = useClass(({ parts }) => parts.lobby?.locked === true);
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={locked}
      onClick={() => void teach({ do: "lock", locked: !locked })}
    >
      {say(locked ? "teach.unlock" : "teach.lock")}
    </button>
  );
}
