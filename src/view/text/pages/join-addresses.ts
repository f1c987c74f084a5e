import { useEffect, useState } from "preact/hooks";

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Where students type their code: as this page was reached, else as the machine can be reached. */
export function useJoinAddresses(): readonly string[] | undefined {
  const [found, setFound] = useState<readonly string[]>();
  useEffect(() => {
    let current = true;
    const own = LOCAL.test(location.hostname) ? [] : [`${location.origin}/j`];
    const show = (more: readonly string[]): void => {
      if (current) setFound([...new Set([...own, ...more])]);
    };
    load().then(show, () => show([]));
    return () => {
      current = false;
    };
  }, []);
  return found;
}

async function load(): Promise<readonly string[]> {
  const response = await fetch("/reach.json");
  const { join } = (await response.json()) as { readonly join: readonly string[] };
  return join;
}
