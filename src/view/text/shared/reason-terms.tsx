import type { RollLine } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { AccountTable } from "./account-table.tsx";
import { amountText } from "./format.ts";

interface ReasonTermsProps {
  readonly name: string;
  readonly reason: NonNullable<RollLine["reason"]>;
}

/** What an answer came from, in numbers: the value opened, and what objecting would have cost. */
export function ReasonTerms({ name, reason }: ReasonTermsProps) {
  const { say, language } = useVoice();
  const cost = amountText(-reason.standAloneCost, language);
  return (
    <>
      <AccountTable account={reason.account} caption={say("play.worthFor", { name })} />
      {reason.standAloneCost > 0 ? <p>{say("play.standAlone", { cost })}</p> : null}
    </>
  );
}
