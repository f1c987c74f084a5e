import type { StandingLine } from "../../../present/index.ts";
import { useSay } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";

/** What everybody sees of everybody: capital and public words; beside it, how far one believes it. */
export function Standings({ lines }: { lines: readonly StandingLine[] }) {
  const say = useSay();
  const trusted = lines.some((line) => line.trust !== undefined);
  return (
    <table class="standings">
      <thead>
        <tr>
          <th scope="col">{say("play.delegation")}</th>
          <th scope="col">{say("corridor.capital")}</th>
          {trusted ? <th scope="col">{say("corridor.trust")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.actor} class={line.mine ? "standing-mine" : ""}>
            <th scope="row">
              <span class="places-name">
                <Flag code={line.flag} width={20} />
                {line.name}
              </span>
              <Said said={line.said} />
            </th>
            <td>{line.capital}</td>
            {trusted ? <td>{line.trust ?? "—"}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ said }: Pick<StandingLine, "said">) {
  if (said.length === 0) return null;
  return (
    <ul class="said">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
