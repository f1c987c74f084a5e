import { useMemo, useState } from "preact/hooks";
import { OUTCOMES, type Outcome } from "../../../engine/index.ts";
import { presentFlip } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { ToneBadge } from "../shared/tone.tsx";
import { FlipCertificate } from "./flip-certificate.tsx";
import { FlipPackages } from "./flip-packages.tsx";
import { FlipWays } from "./flip-ways.tsx";
import { FlipWhy } from "./flip-why.tsx";
import { ItemChoice, useItem } from "./item-choice.tsx";
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
  const item = useItem();
  const [wished, setWished] = useState<{ readonly item: string; readonly to: Outcome }>();
  // A wish is for one item: the next one begins with its own.
  const wish = wished?.item === item ? wished.to : undefined;
  const question = { item, ...(wish === undefined ? {} : { to: wish }) };
  const key = `${keyOf(world)} ${item} ${wish ?? ""}`;
  const run = useExperimentOf("flip", { subject: useSubject(), question }, key);
  const output = run?.output;
  const isAsked = output?.item === item && (wish === undefined || output.to === wish);
  const found = isAsked ? output : undefined;
  const model = useMemo(
    () => (found === undefined ? undefined : presentFlip(world, found, { say, language })),
    [world, found, say, language],
  );
  return (
    <>
      <p class="explore-lead">{say("explore.flip.lead")}</p>
      <div class="explore-choices">
        <ItemChoice />
        <label>
          {say("explore.flip.to")}
          <select
            value={wish ?? found?.to ?? "adopted"}
            onChange={(event) => setWished({ item, to: event.currentTarget.value as Outcome })}
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
      {model === undefined || found === undefined ? null : (
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
          <FlipCertificate found={found} />
        </>
      )}
    </>
  );
}
