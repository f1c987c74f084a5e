import { useMemo, useState } from "preact/hooks";
import type { DecisionRule, World } from "../../../engine/index.ts";
import {
  type PowerReport,
  presentAcross,
  presentBlocked,
  presentPull,
  presentRules,
  presentShares,
  presentStopped,
} from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { Running } from "./running.tsx";
import { keyOf, useSubject } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";
import "../styles/explore-power.css";

const GAMES = { seed: 1, noise: 10, runs: 2000 };

/** Who can decide: by the rules, in games that are played, and by the weight of the wishes. */
export function PowerPage() {
  const { say } = useShell();
  const world = useApp((state) => state.world);
  const subject = { ...useSubject(), bargaining: false };
  const run = useExperimentOf("power", { subject, ...GAMES }, keyOf(world));
  const report = run?.output?.scenario === world.scenario.id ? run.output : undefined;
  return (
    <>
      <p class="explore-lead">{say("explore.power.lead")}</p>
      <Running name="power" run={run} />
      {report === undefined ? null : (
        <>
          <ByRules world={world} report={report} />
          <InGames world={world} report={report} />
          <Pull world={world} report={report} />
        </>
      )}
    </>
  );
}

interface PartProps {
  readonly world: World;
  readonly report: PowerReport;
}

function ByRules({ world, report }: PartProps) {
  const { say, language } = useShell();
  const [rule, chooseRule] = useState<DecisionRule>(world.scenario.rules.substantive);
  const [actor, chooseActor] = useState(world.scenario.chair);
  const voice = useMemo(() => ({ say, language }), [say, language]);
  const shares = useMemo(
    () => presentShares(world, report, rule, voice),
    [world, report, rule, voice],
  );
  const across = useMemo(
    () => presentAcross(world, report, actor, voice),
    [world, report, actor, voice],
  );
  return (
    <section class="explore-part" aria-labelledby="power-rules">
      <h2 id="power-rules">{say("explore.power.rules")}</h2>
      <p>{say("explore.power.rules.pivot")}</p>
      <p>{say("explore.power.rules.swing")}</p>
      <div class="explore-choices">
        <label>
          {say("explore.power.rule")}
          <select
            value={rule}
            onChange={({ currentTarget }) => chooseRule(currentTarget.value as DecisionRule)}
          >
            {presentRules(report, voice).map((one) => (
              <option key={one.rule} value={one.rule}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Figure figure={shares} />
      <div class="explore-choices">
        <label>
          {say("explore.power.delegation")}
          <select value={actor} onChange={({ currentTarget }) => chooseActor(currentTarget.value)}>
            {world.members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Figure figure={across} />
    </section>
  );
}

function InGames({ world, report }: PartProps) {
  const { say, language } = useShell();
  const [stopped, blocked] = useMemo(() => {
    const voice = { say, language };
    return [presentStopped(world, report, voice), presentBlocked(world, report, voice)];
  }, [world, report, say, language]);
  const { runs, noise } = report.pivots;
  return (
    <section class="explore-part" aria-labelledby="power-games">
      <h2 id="power-games">{say("explore.power.played")}</h2>
      <p>{say("explore.power.played.text", { runs, noise })}</p>
      <Figure figure={stopped} />
      <div class="parchment">
        <h3>{say("explore.power.blockers")}</h3>
        {blocked.length === 0 ? (
          <p>{say("explore.power.blockers.none")}</p>
        ) : (
          <table class="explore-table">
            <caption class="hidden">{say("explore.power.blockers")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("explore.item")}</th>
                <th scope="col">{say("explore.power.blockers.who")}</th>
              </tr>
            </thead>
            <tbody>
              {blocked.map(({ item, title, who }) => (
                <tr key={item}>
                  <th scope="row">{title}</th>
                  <td>{who.join("; ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

function Pull({ world, report }: PartProps) {
  const { say, language } = useShell();
  const figure = useMemo(
    () => presentPull(world, report, { say, language }),
    [world, report, say, language],
  );
  return (
    <section class="explore-part" aria-labelledby="power-pull">
      <h2 id="power-pull">{say("explore.power.pull")}</h2>
      <p>{say("explore.power.pull.text")}</p>
      <Figure figure={figure} />
      <PullTable head={figure.table.head} rows={figure.table.rows} />
    </section>
  );
}

/** Where there is one item, its three numbers stand open and not only behind the picture. */
function PullTable({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}) {
  const [only, second] = rows;
  if (only === undefined || second !== undefined) return null;
  return (
    <dl class="parchment explore-numbers">
      {head.slice(1).map((label, at) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{only[at + 1]}</dd>
        </div>
      ))}
    </dl>
  );
}
