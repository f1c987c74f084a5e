import { useState } from "preact/hooks";
import { Disclosure, useSay } from "../../text/index.ts";
import { useClass, useClassActions, useCommand } from "../context.ts";
import { forgetClass } from "../kept-classes.ts";
import { ownToken } from "./own-token.ts";

/** Erases the class; the code is typed so that nobody does it by a slip of the hand. */
export function DeleteClass() {
  const say = useSay();
  const { remove } = useClassActions();
  const done = useCommand();
  const code = useClass(({ parts }) => parts.class?.code) ?? "";
  const [typed, setTyped] = useState("");
  const erase = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await done(remove(typed))) forgetClass(ownToken());
  };
  return (
    <Disclosure label={say("teach.delete")} kind="delete-class">
      <form class="delete-form" onSubmit={(event) => void erase(event)}>
        <p>{say("teach.delete.lead")}</p>
        <label>
          <span class="label">{say("class.join.code")}</span>
          <input
            value={typed}
            autoComplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="quiet" disabled={typed.trim().toUpperCase() !== code}>
          {say("teach.delete.button")}
        </button>
      </form>
    </Disclosure>
  );
}
