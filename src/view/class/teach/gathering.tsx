import { JoinBoard, useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { Delegations } from "./delegations.tsx";
import { PackLink } from "./pack-link.tsx";
import { ProjectorLink } from "./projector-link.tsx";
import { RoomTools } from "./room-tools.tsx";
import { TeachHead } from "./teach-head.tsx";
import { useTeach } from "./use-teach.ts";

/** Before the start: how to join on the left, who has come on the right, the button to begin. */
export function Gathering() {
  const say = useSay();
  const teach = useTeach();
  const lobby = useClass(({ parts }) => parts.lobby);
  const code = useClass(({ parts }) => parts.class?.code) ?? "";
  const rooms = useClass(({ parts }) => parts.class?.rooms.length ?? 1);
  if (lobby === undefined) return null;
  const seated = lobby.seats.flatMap(({ posts }) => posts.flatMap(({ people }) => people));
  const n = seated.length + lobby.standing.length;
  return (
    <>
      <TeachHead />
      <div class="gathering">
        <div>
          <JoinBoard code={code} title={say("teach.join.title")} />
          {rooms < 2 ? null : (
            <p class="hint">{say("teach.join.rooms", { code: `${code}-${lobby.room}` })}</p>
          )}
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
            </div>
            <p class="hint">{say("teach.start.hint")}</p>
            <RoomTools />
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
