import { useState } from "preact/hooks";
import { useSay } from "../context.ts";
import { Icon } from "../shared/icon.tsx";
import { TopBar } from "../shared/top-bar.tsx";
import { HelpDialog } from "./help.tsx";

/** The bar above a page, with help at hand. `line`: where one is. */
export function PageHeader({ line }: { line: string }) {
  const say = useSay();
  const [help, setHelp] = useState(false);
  const tools = (
    <button type="button" class="page-help" onClick={() => setHelp(true)}>
      <Icon name="help" />
      <span>{say("pages.help.open")}</span>
    </button>
  );
  return (
    <>
      <TopBar line={line} tools={tools} />
      {help ? <HelpDialog onClose={() => setHelp(false)} /> : null}
    </>
  );
}
