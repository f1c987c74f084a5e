import { useMemo, useState } from "preact/hooks";
import { compileWorld } from "../../../engine/index.ts";
import { type PackModel, presentPack } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { PageHeader } from "../pages/page-header.tsx";
import { Icon } from "../shared/icon.tsx";
import { PackControls } from "./controls.tsx";
import { DOCUMENTS, type DocumentName, type PackWishes } from "./documents.ts";
import { Sheets } from "./sheets.tsx";
import "../styles/pack.css";

/** What is printed for a class, sheet by sheet as it will lie on paper. */
export function PackPage() {
  const { say, language, actions } = useShell();
  const { scenario } = useApp((state) => state.filed);
  const { preset, bargaining, code } = useApp((state) => state.pack);
  const world = useMemo(() => compileWorld(scenario, { bargaining }), [scenario, bargaining]);
  const pack = useMemo(
    () => presentPack(world, preset, { say, language }),
    [world, preset, say, language],
  );
  const [documents, setDocuments] = useState<readonly DocumentName[]>(DOCUMENTS);
  const [without, setWithout] = useState<readonly string[]>([]);
  const wishes: PackWishes = {
    documents: possible(pack, code).filter((one) => documents.includes(one)),
    delegations: pack.delegations.filter(({ actor }) => !without.includes(actor)),
  };
  return (
    <div class="page pack-page">
      <PageHeader line={pack.title} />
      <main id="main" tabIndex={-1}>
        <div class="pack-columns">
          <div class="pack-side">
            <button type="button" class="quiet pack-back" onClick={() => actions.go("start")}>
              <Icon name="back" size={16} />
              {say("pack.back")}
            </button>
            <p class="eyebrow">{pack.title}</p>
            <h1>{say("pack.title")}</h1>
            <p class="hint">{say("pack.lead")}</p>
            <PackControls
              pack={pack}
              possible={possible(pack, code)}
              wishes={wishes}
              onDocuments={(one) => setDocuments(toggled(documents, one))}
              onDelegation={(one) => setWithout(toggled(without, one))}
            />
          </div>
          <section class="pack-sheets" aria-label={say("pack.preview")}>
            <Sheets pack={pack} preset={preset} code={code} wishes={wishes} />
          </section>
        </div>
      </main>
    </div>
  );
}

/** The documents that there are in this class. */
const possible = ({ bargaining }: PackModel, code: string): DocumentName[] =>
  DOCUMENTS.filter((one) => (one !== "slips" || bargaining) && (one !== "code" || code !== ""));

const toggled = <One,>(list: readonly One[], one: One): One[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
