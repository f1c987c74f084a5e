import { useSay } from "../../text/index.ts";

interface PackLinkProps {
  readonly scenario: string;
  readonly preset: string;
  readonly bargaining: boolean;
  /** Of a class that is open; absent before it is. */
  readonly code?: string;
}

/** The way to the sheets that are printed for a class, on a page of their own: this one holds no scenario. */
export function PackLink({ scenario, preset, bargaining, code }: PackLinkProps) {
  const say = useSay();
  const query = new URLSearchParams({ scenario, pack: preset });
  if (bargaining) query.set("corridor", "on");
  // What stands behind "#" is sent to nobody; by the token the page may have the papers while a class plays.
  const own = /^#(?:teach|host)=(.+)$/.exec(location.hash)?.[1];
  const secret = new URLSearchParams();
  if (code !== undefined) secret.set("code", code);
  if (own !== undefined) secret.set("token", decodeURIComponent(own));
  return (
    <p class="pack-entry">
      <a class="quiet" href={`/?${query}#${secret}`} target="_blank" rel="noopener">
        {say("pack.open")}
      </a>
      <span class="hint">{say("pack.open.hint")}</span>
    </p>
  );
}
