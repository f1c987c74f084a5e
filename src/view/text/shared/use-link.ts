import { useEffect, useState } from "preact/hooks";
import { useApp, useShell } from "../context.ts";

/** The address that reopens the game or all its branches; empty until it is packed. */
export function useLink(all: boolean): string {
  const { actions } = useShell();
  const tree = useApp((state) => state.tree);
  const [link, setLink] = useState("");
  useEffect(() => {
    let current = tree !== undefined;
    void actions.link(all).then((fragment) => {
      if (current) setLink(`${location.href.replace(/[?#].*$/, "")}#${fragment}`);
    });
    return () => {
      current = false;
    };
  }, [actions, tree, all]);
  return link;
}
