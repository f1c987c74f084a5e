import { useState } from "preact/hooks";
import { useSay } from "../context.ts";

/** Relative, as all addresses: the built page also works below a folder of somebody's web server. */
const OPEN = "class.html#host";
const JOIN = "j";
const REACH = "reach.json";

/** Whether the page comes from a class server, and not as files alone. */
async function isServed(): Promise<boolean> {
  try {
    const { headers, ok } = await fetch(REACH);
    return ok && (headers.get("content-type") ?? "").includes("json");
  } catch {
    return false;
  }
}

/** From the first page to a class: to run one, or to join. */
export function ClassEntry() {
  const say = useSay();
  const [missing, setMissing] = useState(false);
  const go = async (address: string): Promise<void> => {
    if (await isServed()) location.href = address;
    else setMissing(true);
  };
  return (
    <section class="resume class-entry" aria-labelledby="class-entry">
      <h2 id="class-entry">{say("class.run")}</h2>
      <p class="hint">{say("class.run.lead")}</p>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void go(OPEN)}>
          {say("class.run")}
        </button>
        <button type="button" class="quiet" onClick={() => void go(JOIN)}>
          {say("class.run.join")}
        </button>
      </div>
      <p class="hint" role="status">
        {missing ? say("class.run.not") : ""}
      </p>
    </section>
  );
}
