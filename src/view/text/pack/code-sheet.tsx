import type { PackModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { JoinBoard } from "../pages/join-board.tsx";
import { Sheet } from "./sheet.tsx";

/** The code of a class that is open, for the door and the wall. */
export function CodeSheet({ pack, code }: { pack: PackModel; code: string }) {
  const say = useSay();
  return (
    <Sheet pack={pack} kind="code" title={say("pack.doc.code")}>
      <JoinBoard code={code} title={say("show.join")} />
    </Sheet>
  );
}
