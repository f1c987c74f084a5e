import { useMemo, useState } from "preact/hooks";
import {
  presentNoise,
  presentSensitivity,
  presentSteps,
  presentSwings,
} from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { amountText } from "../shared/format.ts";
import { ItemChoice, useItem } from "./item-choice.tsx";
import { Running } from "./running.tsx";
import { SensitivityTables } from "./sensitivity-tables.tsx";
import { keyOf, useSubject } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";
import "../styles/explore-flip.css";

const RUNS = 2000;
const SEED = 1;
/** Half-widths of the draws that can be chosen, points. */
const NOISES = [5, 10, 20, 30];

/** On which numbers an item's outcome hangs, and how sure it is. */
export function SensitivityPage() {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const item = useItem();
  const [noise, setNoise] = useState(10);
  const question = { item, noise, runs: RUNS, seed: SEED };
  const key = `${keyOf(world)} ${item} ${noise}`;
  const run = useExperimentOf("sensitivity", { subject: useSubject(), question }, key);
  const output = run?.output;
  const found = output?.item === item && output.noise.noise === noise ? output : undefined;
  const model = useMemo(
    () => (found === undefined ? undefined : presentSensitivity(world, found, { say, language })),
    [world, found, say, language],
  );
  return (
    <>
      <p class="explore-lead">{say("explore.sensitivity.lead")}</p>
      <div class="explore-choices">
        <ItemChoice />
        <label>
          {say("explore.sensitivity.noise")}
          <select
            value={String(noise)}
            onChange={(event) => setNoise(Number(event.currentTarget.value))}
          >
            {NOISES.map((one) => (
              <option key={one} value={String(one)}>
                ±{one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Running name="sensitivity" run={run} />
      {model === undefined || found === undefined ? null : (
        <>
          <section class="parchment flip-answer" aria-live="polite">
            <p class="flip-sentence">{model.answer}</p>
            <p>{model.sure}</p>
          </section>
          <SensitivityTables model={model} noise={noise} />
          <Figures found={found} />
        </>
      )}
    </>
  );
}

type Found = Parameters<typeof presentNoise>[1];

function Figures({ found }: { readonly found: Found }) {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const sponsor = world.items.find(({ id }) => id === found.item)?.sponsor;
  const [seat, setSeat] = useState(sponsor);
  const at = world.members.findIndex(({ id }) => id === seat);
  const voice = { say, language };
  const swings = presentSwings(world, found, at, voice);
  const name = world.members[at]?.name[language] ?? "";
  return (
    <>
      <Figure figure={presentSteps(world, found, "position", voice)} />
      <Figure figure={presentSteps(world, found, "salience", voice)} />
      <Figure figure={presentNoise(world, found, voice)} />
      <div class="explore-choices">
        <label>
          {say("explore.sensitivity.seat")}
          <select value={seat} onChange={(event) => setSeat(event.currentTarget.value)}>
            {world.members.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {swings === undefined ? (
        <p>
          {say("explore.sensitivity.swing.none", {
            noise: found.noise.noise,
            name,
            base: amountText(found.now.payoffs[at] ?? 0, language),
          })}
        </p>
      ) : (
        <Figure figure={swings} />
      )}
    </>
  );
}
