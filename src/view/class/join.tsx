import { useRef, useState } from "preact/hooks";
import type { KeptSeat } from "../../classroom/index.ts";
import { Emblem, useSay } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { useClass, useClassActions } from "./context.ts";

/** Characters of a code; a room's letter may follow. */
const SHORTEST = 6;

/** Code in capitals, without what people write between its parts. */
const readCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

interface JoinPageProps {
  readonly code: string;
  readonly seats: readonly KeptSeat[];
  readonly onSeat: (seat: KeptSeat) => void;
}

/** Where a student types the code. */
export function JoinPage({ code, seats, onSeat }: JoinPageProps) {
  const say = useSay();
  const { enter } = useClassActions();
  const ended = useClass((state) => state.ended);
  const [short, setShort] = useState(false);
  const typed = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = readCode(typed.current?.value ?? "");
    setShort(text.length < SHORTEST);
    if (text.length >= SHORTEST) enter({ code: text });
    else typed.current?.focus();
  };
  const wrong = short
    ? say("class.join.short")
    : ended === undefined
      ? ""
      : say(`class.ended.${ended}`);
  return (
    <ClassPage title={say("class.join.title")}>
      <form class="join" onSubmit={submit}>
        <Emblem size={52} />
        <h1>{say("class.join.title")}</h1>
        <p class="hint">{say("class.join.lead")}</p>
        <label class="join-code">
          <span class="label">{say("class.join.code")}</span>
          <input
            ref={typed}
            defaultValue={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            maxLength={14}
            aria-describedby="join-wrong"
            aria-invalid={wrong !== ""}
          />
        </label>
        <p id="join-wrong" class="wrong" role="alert">
          {wrong}
        </p>
        <button type="submit" class="primary">
          {say("class.join.button")}
        </button>
        {seats.map((seat) => (
          <button key={seat.token} type="button" class="quiet" onClick={() => onSeat(seat)}>
            {say("class.join.backOf", { code: seat.code })}
          </button>
        ))}
      </form>
    </ClassPage>
  );
}
