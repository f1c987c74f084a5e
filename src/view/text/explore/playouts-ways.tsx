import { presentWays } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import type { useExperiment } from "./use-experiment.ts";

export type Sweep = NonNullable<
  NonNullable<ReturnType<typeof useExperiment<"playouts">>>["output"]
>;

/** The commonest endings as a table. */
export function PlayoutsWays({ sweep }: { sweep: Sweep }) {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const { lines, others } = presentWays(world, sweep, { say, language });
  return (
    <>
      <table class="explore-table playouts-ways">
        <caption class="hidden">{say("playouts.ways")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("playouts.ways.share")}</th>
            <th scope="col">{say("playouts.ways.agreed")}</th>
            <th scope="col">{say("playouts.ways.differs")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ profile, share, agreed, differs }) => (
            <tr key={profile}>
              <th scope="row">{share}</th>
              <td data-label={say("playouts.ways.agreed")}>{agreed}</td>
              <td data-label={say("playouts.ways.differs")}>{differs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others === undefined ? null : <p class="hint">{others}</p>}
    </>
  );
}
