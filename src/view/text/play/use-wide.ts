import { useEffect, useState } from "preact/hooks";

/** From here up the papers stand beside the canvas; below it they lie in a sheet over it. */
const WIDE = "(min-width: 900px)";

/** Whether the window is wide enough for three columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return wide;
}
