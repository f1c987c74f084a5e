import type { Account } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { amountText } from "./format.ts";

/** A sum opened into its terms; the last row is the sum. */
export function AccountTable({ account, caption }: { account: Account; caption: string }) {
  const { say, language } = useVoice();
  return (
    <table class="account">
      <caption class="hidden">{caption}</caption>
      <tbody>
        {account.terms.map((term, index) => (
          <tr key={`${index}-${term.label}`}>
            <th scope="row">{term.label}</th>
            <td>{amountText(term.amount, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say("play.sum")}</th>
          <td>{amountText(account.total, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
