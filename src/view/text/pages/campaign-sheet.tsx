import { useMemo } from "preact/hooks";
import type { CampaignFile } from "../../../store/index.ts";
import { presentYears } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { datesText } from "../shared/format.ts";
import { useBroughtIntoSight } from "./brought-into-sight.ts";
import { Particular } from "./scenario-card.tsx";

/** What will be played: the sessions of a campaign, and what goes over from one to the next. */
export function CampaignSheet({ file }: { file: CampaignFile }) {
  const { say, language } = useShell();
  const { campaign } = file;
  const sheet = useBroughtIntoSight(campaign.id);
  const entry = useApp((state) => state.campaigns.find((one) => one.id === campaign.id));
  return (
    <section ref={sheet} class="parchment scenario" aria-labelledby="scenario-title">
      <p class="eyebrow">{say("campaign.mark")}</p>
      <h2 id="scenario-title">{campaign.title[language]}</h2>
      <p class="quote">{campaign.summary[language]}</p>
      <dl class="particulars campaign-particulars">
        <Particular term={say("pages.start.length")}>
          {say("campaign.length", { minutes: entry?.minutes ?? 0 })}
        </Particular>
        <Particular term={say("pages.start.contents")}>
          {say("campaign.contents", {
            sessions: campaign.sessions.length,
            events: campaign.events.length,
          })}
        </Particular>
      </dl>
      <div class="campaign-halves">
        <Sessions file={file} />
        <Carry file={file} />
      </div>
    </section>
  );
}

function Sessions({ file }: { file: CampaignFile }) {
  const shell = useShell();
  const { say, language } = shell;
  const years = useMemo(
    () => presentYears(file.campaign, file.scenarios, [], { say, language }),
    [file, say, language],
  );
  return (
    <div>
      <h3 id="sessions-title">{say("campaign.sessions")}</h3>
      <ol class="campaign-sessions" aria-labelledby="sessions-title">
        {years.map(({ session, title, days }) => (
          <li key={session}>
            <strong>{title}</strong>
            <span>{datesText(days, language)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

const SHARES = ["positions", "trust", "capital", "dependence", "treasury"] as const;

/** The shares of the campaign's file, the largest first. */
function Carry({ file }: { file: CampaignFile }) {
  const { say } = useShell();
  const { carry } = file.campaign;
  const shares = SHARES.map((name) => ({ name, n: carry[name] })).sort((a, b) => b.n - a.n);
  const share = (n: number): string =>
    n === 100 ? say("campaign.carry.whole") : say("campaign.carry.percent", { n });
  return (
    <div>
      <h3>{say("campaign.carry")}</h3>
      <table class="carry">
        <caption class="hidden">{say("campaign.carry")}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{say("campaign.carry.what")}</th>
            <th scope="col">{say("campaign.carry.how")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("campaign.carry.texts")}</th>
            <td>{share(100)}</td>
          </tr>
          {shares.map(({ name, n }) => (
            <tr key={name}>
              <th scope="row">{say(`campaign.carry.${name}`)}</th>
              <td>{share(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{say("campaign.carry.text")}</p>
    </div>
  );
}
