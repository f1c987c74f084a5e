import { useState } from "preact/hooks";
import { type Ending, presentAtlas, presentPlace } from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import type { Sweep } from "./playouts-ways.tsx";

interface AtlasProps {
  readonly sweep: Sweep;
  /** The game in hand, where it has ended; and history, where it tells of any item. */
  readonly game: Ending | undefined;
  readonly history: Ending | undefined;
}

/** All endings on two axes of one's choice, with the game in hand and history among them. */
export function PlayoutsAtlas({ sweep, game, history }: AtlasProps) {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const persons = useApp((state) => state.session?.persons);
  const [x, setX] = useState(0);
  const [y, setY] = useState(1 + (persons?.[0] ?? 0));
  const voice = { say, language };
  return (
    <section class="playouts-atlas">
      <div class="explore-choices">
        <AxisChoice label={say("playouts.axis.across")} axis={x} other={y} onChoose={setX} />
        <AxisChoice label={say("playouts.axis.up")} axis={y} other={x} onChoose={setY} />
      </div>
      <Figure figure={presentAtlas(world, sweep, { x, y }, { game, history }, voice)} />
      {game === undefined
        ? null
        : presentPlace(world, sweep, game, voice).map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}

interface AxisProps {
  readonly label: string;
  readonly axis: number;
  /** What the other axis shows cannot be chosen twice. */
  readonly other: number;
  readonly onChoose: (axis: number) => void;
}

export function AxisChoice({ label, axis, other, onChoose }: AxisProps) {
  const { say, language } = useShell();
  const { members } = useApp((state) => state.world);
  const names = [
    say("playouts.axis.agreed"),
    ...members.map(({ name }) => say("playouts.axis.payoff.option", { name: name[language] })),
  ];
  return (
    <label>
      {label}
      <select value={axis} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {names.map((name, at) => (
          <option key={name} value={at} disabled={at === other}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
