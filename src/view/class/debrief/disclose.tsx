import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { SureButton } from "../teach/sure-button.tsx";
import { useTeach } from "../teach/use-teach.ts";
import { useRecord } from "./record.ts";

/** Lays the game open to its people, after saying what they will then see. */
export function Disclose() {
  const say = useSay();
  const teach = useTeach();
  const { disclosed, room } = useRecord();
  const rooms = useClass(({ parts }) => parts.class?.rooms) ?? [];
  const playing = rooms
    .flatMap((one) => (one.room !== room && one.stage !== "debrief" ? [one.room] : []))
    .join(", ");
  if (disclosed) return <p class="hint">{say("debrief.disclosed")}</p>;
  return (
    <section class="card debrief-disclose" aria-labelledby="debrief-disclose">
      <h2 id="debrief-disclose">{say("debrief.disclose.title")}</h2>
      <p>{say("debrief.disclose.text")}</p>
      {playing === "" ? null : <p class="wrong">{say("debrief.disclose.others", { playing })}</p>}
      <SureButton
        kind="primary"
        label={say("debrief.disclose")}
        onSure={() => void teach({ do: "disclose" })}
      />
    </section>
  );
}
