import type { ClassActions } from "../../../classroom/index.ts";
import { useClass, useClassActions, useCommand } from "../context.ts";

type Command = Parameters<ClassActions["command"]>[0];

/** Does something in the room on the screen; a refusal becomes a notice. */
export function useTeach(): (command: Command) => Promise<boolean> {
  const { command } = useClassActions();
  const done = useCommand();
  const room = useClass(({ parts }) => parts.lobby?.room);
  return (asked) => done(command(asked, room));
}
