import { useState } from "preact/hooks";
import { useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { useClassActions } from "../context.ts";

/** Where the device may not open classes: asks for the key of the program. */
export function KeyPage() {
  const say = useSay();
  const { enter } = useClassActions();
  const [key, setKey] = useState("");
  const submit = (event: Event): void => {
    event.preventDefault();
    enter({ token: key.trim() });
  };
  return (
    <ClassPage title={say("teach.key.title")}>
      <form class="join" onSubmit={submit}>
        <h1>{say("teach.key.title")}</h1>
        <p role="alert">{say("teach.key.lead")}</p>
        <label class="join-code">
          <span class="label">{say("teach.key.label")}</span>
          <input
            class="join-key"
            value={key}
            autoComplete="off"
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {say("teach.key.button")}
        </button>
      </form>
    </ClassPage>
  );
}
