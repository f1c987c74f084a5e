import { useMemo, useState } from "preact/hooks";
import type { World } from "../../../engine/index.ts";
import {
  type FitReport,
  presentErrors,
  presentMethods,
  presentMisses,
  presentNumbers,
  presentRecovered,
} from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { Running } from "./running.tsx";
import { keyOf, useSubject } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";
import "../styles/explore-power.css";

const GAMES = { seed: 1, runs: 2000 };
const NOISES = [5, 10, 20, 30] as const;

/** How well the model recovers what is reported, and how little that proves. */
export function FitPage() {
  const { say } = useShell();
  const world = useApp((state) => state.world);
  const [noise, blur] = useState(10);
  const subject = { ...useSubject(), bargaining: false };
  const run = useExperimentOf("fit", { subject, noise, ...GAMES }, `${keyOf(world)} ${noise}`);
  const report = run?.output?.scenario === world.scenario.id ? run.output : undefined;
  return (
    <>
      <Running name="fit" run={run} />
      {report === undefined ? null : report.items.length === 0 ? (
        <p class="explore-lead">{say("explore.fit.nothing")}</p>
      ) : (
        <>
          <Verdict report={report} />
          <Blur noise={noise} choose={blur} />
          <Pictures world={world} report={report} />
          <Misses world={world} report={report} />
          <Limits world={world} />
        </>
      )}
      <Others />
    </>
  );
}

function Verdict({ report }: { report: FitReport }) {
  const { say } = useShell();
  const { parameters, items, methods } = report;
  const numbers = useMemo(() => presentNumbers(report, { say, language: "en" }), [report, say]);
  return (
    <section class="parchment explore-verdict" aria-labelledby="fit-verdict">
      <h2 id="fit-verdict">
        {say("explore.fit.lead", { same: methods.model.right, all: items.length })}
      </h2>
      <p>
        <strong>
          {say("explore.fit.caution", {
            numbers: parameters.all,
            documented: parameters.documented,
          })}
        </strong>
      </p>
      <p>{say("explore.fit.constants")}</p>
      <h3>{say("explore.fit.numbers")}</h3>
      <dl class="explore-numbers">
        {numbers.map(({ label, amount }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Blur({ noise, choose }: { noise: number; choose: (noise: number) => void }) {
  const { say } = useShell();
  return (
    <div class="explore-choices">
      <label>
        {say("explore.fit.noise")}
        <select value={noise} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
          {NOISES.map((one) => (
            <option key={one} value={one}>
              {say("explore.fit.noise.points", { noise: one })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface PartProps {
  readonly world: World;
  readonly report: FitReport;
}

function Pictures({ world, report }: PartProps) {
  const { say, language } = useShell();
  const [recovered, methods, errors] = useMemo(() => {
    const voice = { say, language };
    return [
      presentRecovered(world, report, voice),
      presentMethods(world, report, voice),
      presentErrors(world, report, voice),
    ];
  }, [world, report, say, language]);
  const { noise, runs, whole } = report;
  return (
    <>
      <p class="explore-lead">
        {say("explore.fit.whole", { noise, runs, percent: 100 * whole.share })}
      </p>
      <Figure figure={recovered} />
      <Figure figure={methods} />
      {errors === undefined ? null : <Figure figure={errors} />}
    </>
  );
}

function Misses({ world, report }: PartProps) {
  const { say, language } = useShell();
  const misses = presentMisses(world, report, { say, language });
  return (
    <section class="parchment explore-verdict" aria-labelledby="fit-misses">
      <h2 id="fit-misses">{say("explore.fit.misses")}</h2>
      {misses.length === 0 ? (
        <p>{say("explore.fit.misses.none")}</p>
      ) : (
        <ul class="explore-misses">
          {misses.map(({ item, title, line, why }) => (
            <li key={item}>
              <strong>{title}</strong> — {line} {why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the numbers leave out or only estimate, in the words of whoever chose them. */
function Limits({ world }: { world: World }) {
  const { say, language } = useShell();
  const { limits } = world.scenario;
  if (limits.length === 0) return null;
  return (
    <section class="parchment explore-verdict" aria-labelledby="fit-limits">
      <h2 id="fit-limits">{say("explore.fit.limits")}</h2>
      <ul class="explore-misses">
        {limits.map((limit) => (
          <li key={limit.en}>{limit[language]}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the list of scenarios says of each: how many items end as reported. */
function Others() {
  const { say, language } = useShell();
  const scenarios = useApp((state) => state.scenarios);
  const here = useApp((state) => state.world.scenario.id);
  const others = scenarios.filter(({ id, fit }) => id !== here && fit.all > 0);
  if (others.length === 0) return null;
  return (
    <section class="parchment explore-verdict" aria-labelledby="fit-others">
      <h2 id="fit-others">{say("explore.fit.others")}</h2>
      <dl class="explore-numbers">
        {others.map(({ id, title, fit }) => (
          <div key={id}>
            <dt>{title[language]}</dt>
            <dd>{say("explore.fit.others.figure", { same: fit.same, all: fit.all })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
