import { useState } from "preact/hooks";
import type { Pass, RoomPersonModel } from "../../present/index.ts";
import { useSay } from "../../text/index.ts";
import { useClass, useClassActions, useCommand } from "../context.ts";
import { PassDialog } from "./pass-dialog.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import { SureButton } from "./sure-button.tsx";
import { useTeach } from "./use-teach.ts";

interface PersonRowProps {
  readonly person: RoomPersonModel;
  /** "KAZ/head"; empty for whoever stands. */
  readonly place: string;
}

/** Somebody in the room, the place as a list to choose from, a new device, the way out. */
export function PersonRow({ person, place }: PersonRowProps) {
  const say = useSay();
  const teach = useTeach();
  const { id, name, here } = person;
  const stage = useClass(({ parts }) => parts.lobby?.stage);
  return (
    <li class="person-row">
      <span class={here ? "person-name" : "person-name person-away"}>
        {name}
        {here ? null : <small> {say("teach.away")}</small>}
      </span>
      {stage === "debrief" ? null : <PlaceChoice person={person} place={place} />}
      <NewDevice person={person} />
      <SureButton
        kind="small"
        label={say("teach.remove")}
        of={name}
        onSure={() => void teach({ do: "remove", person: id })}
      />
    </li>
  );
}

/** For a phone that is lost or empty: the seat goes to another device. */
function NewDevice({ person: { id, name } }: { person: RoomPersonModel }) {
  const say = useSay();
  const { pass: ask } = useClassActions();
  const done = useCommand();
  const [pass, setPass] = useState<Pass>();
  const give = async (): Promise<void> => setPass((await done(ask(id)))?.pass);
  return (
    <>
      <button
        type="button"
        class="small"
        aria-label={say("teach.pass.of", { name })}
        onClick={() => void give()}
      >
        {say("teach.pass")}
      </button>
      {pass === undefined ? null : (
        <PassDialog name={name} pass={pass} onClose={() => setPass(undefined)} />
      )}
    </>
  );
}
