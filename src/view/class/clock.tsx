import { useEffect, useState } from "preact/hooks";
import type { ClockModel } from "../present/index.ts";
import { useSay } from "../text/index.ts";
import { useClass } from "./context.ts";

const SECOND = 1000;

/** The host's clock, ms, anew each second. */
export function useHostTime(): number {
  const offset = useClass((state) => state.offset);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}

/** "7:05", "1:02:30"; nothing below zero. */
export function spanText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND));
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const two = (n = 0): string => String(n).padStart(2, "0");
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

type Span = "play" | "question" | "debrief";

/** What is left of each time that runs, ms. */
export function spansOf(clock: ClockModel, now: number): readonly (readonly [Span, number])[] {
  const { playEnds, ends, deadline, left } = clock;
  if (left !== undefined) {
    const question = left.question === undefined ? [] : [["question", left.question] as const];
    return [["play", left.play], ...question];
  }
  if (playEnds === undefined || ends === undefined) return [];
  if (now >= playEnds) return [["debrief", ends - now]];
  const question = deadline === undefined ? [] : [["question", deadline - now] as const];
  return [["play", playEnds - now], ...question];
}

/** Less than this is said in colour too. */
const SHORT = 60 * SECOND;

/** The times that run, each with its name. Not read out each second: whoever wants to hear it asks. */
export function Timers() {
  const say = useSay();
  const clock = useClass(({ parts }) => parts.clock);
  const stage = useClass(({ parts }) => parts.lobby?.stage);
  const now = useHostTime();
  if (clock === undefined || stage === "lobby") return null;
  const spans = spansOf(clock, stage === "debrief" ? (clock.playEnds ?? now) + 1 : now);
  return (
    <dl class="timers">
      {spans.map(([span, ms]) => (
        <div key={span} class={ms < SHORT ? "timer timer-short" : "timer"}>
          <dt>{say(`class.time.${span}`)}</dt>
          <dd>{ms <= 0 ? say("class.time.over") : spanText(ms)}</dd>
        </div>
      ))}
    </dl>
  );
}
