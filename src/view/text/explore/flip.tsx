import { useMemo, useState } from "preact/hooks";
import { OUTCOMES, type Outcome } from "../../../engine/index.ts";
import { presentFlip } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { ToneBadge } from "../shared/tone.tsx";
import { FlipPackages } from "./flip-packages.tsx";
import { FlipWays } from "./flip-ways.tsx";
import { FlipWhy } from "./flip-why.tsx";
import { firstItem, ItemChoice } from "./item-choice.tsx";
import { Running } from "./running.tsx";
import { keyOf, useSubject } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";
import "../styles/explore-flip.css";

/** Outcomes that somebody may wish to reach. */
const WISHES = OUTCOMES.filter((name) => name !== "pending" && name !== "withdrawn");

/** What is the least that would have given an item another outcome. */
export function FlipPage() {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const [item, setItem] = useState(() => firstItem(world));
  const [wish, setWish] = useState<Outcome>();
  const question = { item, ...(wish === undefined ? {} : { to: wish }) };
  const key = `${keyOf(world)} ${item} ${wish ?? ""}`;
  const run = useExperimentOf("flip", { subject: useSubject(), question }, key);
  const found = run?.output?.item === item ? run.output : undefined;
  const model = useMemo(
    () => (found === undefined ? undefined : presentFlip(world, found, { say, language })),
    [world, found, say, language],
  );
  return (
    <>
      <p class="explore-lead">{say("explore.flip.lead")}</p>
      <div class="explore-choices">
        <ItemChoice
          item={item}
          onChoose={(chosen) => {
            setItem(chosen);
            setWish(undefined);
          }}
        />
        <label>
          {say("explore.flip.to")}
          <select
            value={wish ?? found?.to ?? "adopted"}
            onChange={(event) => setWish(event.currentTarget.value as Outcome)}
          >
            {WISHES.map((name) => (
              <option key={name} value={name}>
                {say(`outcome.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Running name="flip" run={run} />
      {model === undefined ? null : (
        <>
          <section class="parchment flip-answer" aria-live="polite">
            <p class="flip-now">
              <ToneBadge
                tone={model.now.tone}
                word={say("explore.flip.now", { outcome: model.now.word })}
              />
            </p>
            <p class="flip-sentence">{model.answer}</p>
            <FlipWhy why={model.why} />
          </section>
          <FlipWays model={model} />
          <FlipPackages model={model} />
        </>
      )}
    </>
  );
}
