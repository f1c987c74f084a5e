import { useEffect, useState } from "preact/hooks";
import { useSay } from "../context.ts";

/** Bytes in the largest code there is, at the lowest level of correction (ISO/IEC 18004, version 40-L). */
const MOST_BYTES = 2953;
/** Modules along a side from which a phone's camera needs a steady hand. */
const DENSE = 110;
/** Light modules around a code, without which it cannot be found (the standard's quiet zone). */
const QUIET = 4;

interface Drawn {
  readonly size: number;
  /** One square for each dark module. */
  readonly path: string;
}

/** A link as a code that a camera reads; what to do where it is too long for one. */
export function QrCode({ link }: { link: string }) {
  const say = useSay();
  const fits = link.length <= MOST_BYTES;
  const drawn = useDrawn(fits ? link : "");
  const values = { length: link.length, most: MOST_BYTES };
  if (!fits) return <p class="qr-note">{say("branches.qr.tooLong", values)}</p>;
  if (drawn === "failed") return <p class="qr-note">{say("branches.qr.failed")}</p>;
  if (drawn === undefined) return null;
  return (
    <figure class="qr">
      <svg
        viewBox={`0 0 ${drawn.size} ${drawn.size}`}
        role="img"
        aria-label={say("branches.qr.alt", values)}
        shape-rendering="crispEdges"
      >
        <rect width={drawn.size} height={drawn.size} fill="#fff" />
        <path d={drawn.path} fill="#000" />
      </svg>
      {drawn.size > DENSE ? <figcaption>{say("branches.qr.dense")}</figcaption> : null}
    </figure>
  );
}

/** The code of a text; nothing for an empty one. The encoder is loaded when it is first needed. */
function useDrawn(text: string): Drawn | "failed" | undefined {
  const [drawn, setDrawn] = useState<Drawn | "failed">();
  useEffect(() => {
    let current = true;
    const show = (result: Drawn | "failed" | undefined) => current && setDrawn(result);
    if (text === "") show(undefined);
    else draw(text).then(show, () => show("failed"));
    return () => {
      current = false;
    };
  }, [text]);
  return drawn;
}

async function draw(text: string): Promise<Drawn> {
  const { encode } = await import("uqr");
  const { data, size } = encode(text, { ecc: "L", border: QUIET });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: path.join("") };
}
