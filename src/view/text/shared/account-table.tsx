import type { Account, Language } from "../../present/index.ts";
import { useShell } from "../context.ts";

/** An amount with its sign; a true minus, and thin spaces between thousands. */
export function amountText(amount: number, language: Language): string {
  const locale = language === "ru" ? "ru-RU" : "en-GB";
  const digits = new Intl.NumberFormat(locale).format(Math.abs(amount));
  return amount < 0 ? `−${digits}` : amount > 0 ? `+${digits}` : digits;
}

/** A sum opened into its terms; the last row is the sum. */
export function AccountTable({ account, caption }: { account: Account; caption: string }) {
  const { say, language } = useShell();
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
