import { Timers } from "../clock.tsx";
import { useClass } from "../context.ts";
import { Rooms } from "./rooms.tsx";

/** Over the instructor's page in every stage: which summit, its time, the rooms. */
export function TeachHead() {
  const title = useClass(({ parts }) => parts.lobby?.title) ?? "";
  return (
    <>
      <header class="teach-head">
        <h1>{title}</h1>
        <Timers />
      </header>
      <Rooms />
    </>
  );
}
