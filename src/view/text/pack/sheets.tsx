import type { PackModel, PresetName } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { AgendaSheet } from "./agenda-sheet.tsx";
import { BriefSheet } from "./brief-sheet.tsx";
import { CardSheet } from "./card-sheet.tsx";
import { CodeSheet } from "./code-sheet.tsx";
import type { DocumentName, PackWishes } from "./documents.ts";
import { GuideSheet } from "./guide/guide-sheet.tsx";
import { RulesSheet } from "./rules-sheet.tsx";
import { SignSheet } from "./sign-sheet.tsx";
import { SlipSheet } from "./slip-sheet.tsx";
import { StatementSheet } from "./statement-sheet.tsx";
import { TallySheet } from "./tally-sheet.tsx";

interface SheetsProps {
  readonly pack: PackModel;
  readonly preset: PresetName;
  readonly code: string;
  readonly wishes: PackWishes;
}

/** The sheets that were asked for, in the order of the pile. */
export function Sheets({ pack, preset, code, wishes }: SheetsProps) {
  const say = useSay();
  const { documents, delegations } = wishes;
  if (documents.length === 0) return <p class="hint pack-none">{say("pack.none")}</p>;
  const present = delegations.filter((one) => one.present);
  const make: { readonly [Name in DocumentName]: () => unknown } = {
    guide: () => <GuideSheet key="guide" pack={pack} preset={preset} />,
    statements: () => <StatementSheet key="statements" />,
    code: () => <CodeSheet key="code" pack={pack} code={code} />,
    agenda: () => <AgendaSheet key="agenda" pack={pack} />,
    rules: () => <RulesSheet key="rules" pack={pack} />,
    briefs: () => present.map((one) => <BriefSheet key={one.actor} pack={pack} of={one} />),
    cards: () => present.map((one) => <CardSheet key={one.actor} of={one} />),
    slips: () => <SlipSheet key="slips" />,
    signs: () => delegations.map((one) => <SignSheet key={one.actor} pack={pack} of={one} />),
    tally: () => <TallySheet key="tally" pack={pack} />,
  };
  return <>{documents.map((one) => make[one]())}</>;
}
