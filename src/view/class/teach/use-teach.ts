import type { ClassActions } from "../../../classroom/index.ts";
import type { Reply } from "../../present/index.ts";
import { useDeviceActions, useSay } from "../../text/index.ts";
import { useClass, useClassActions, useCommand } from "../context.ts";
import { everywhereNotice } from "./everywhere.ts";
import { useScope } from "./scope.ts";

type Command = Parameters<ClassActions["command"]>[0];
type ForAll = Extract<Command, { do: "everywhere" }>["command"];

/** What makes sense in several rooms at once: no one's seat, and no moment of one game. */
const FOR_ALL: readonly Command["do"][] = [
  ...(["start", "lock", "draw", "pause", "resume", "closePhase", "cutToVote"] as const),
  ...(["deadline", "extend", "tell", "inject", "injectPrepared", "end"] as const),
];

const isForAll = (command: Command): command is ForAll => FOR_ALL.includes(command.do);

/** Does something in the room on the screen, or in all; a refusal becomes a notice, and so does where it is done. */
export function useTeach(): (command: Command) => Promise<Reply | undefined> {
  const { command } = useClassActions();
  const done = useCommand();
  const { all } = useScope();
  const room = useClass(({ parts }) => parts.lobby?.room);
  const say = useSay();
  const { tell } = useDeviceActions();
  return async (asked) => {
    const forAll = all && isForAll(asked);
    const reply = await done(command(forAll ? { do: "everywhere", command: asked } : asked, room));
    if (reply?.everywhere !== undefined) tell(everywhereNotice(reply.everywhere, say));
    return reply;
  };
}
