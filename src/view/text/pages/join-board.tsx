import { useSay } from "../context.ts";
import { QrCode } from "../qr/qr-code.tsx";
import { useJoinAddresses } from "./join-addresses.ts";

/** What students need to see: the code in large letters, the picture, the address. */
export function JoinBoard({ code, title }: { code: string; title: string }) {
  const say = useSay();
  const addresses = useJoinAddresses();
  const [first, ...others] = addresses ?? [];
  return (
    <section class="join-board" aria-labelledby="join-board">
      <h2 id="join-board">{title}</h2>
      <p class="board-code">
        <span class="hidden">{say("show.code")}: </span>
        {code}
      </p>
      {first === undefined ? null : (
        <>
          <div class="board-qr">
            <QrCode link={`${first}/${code}`} />
          </div>
          <p class="board-address">{first.replace(/^https?:\/\//, "")}</p>
          <p class="hint">{say("teach.join.lead")}</p>
        </>
      )}
      {addresses?.length === 0 ? <p class="wrong">{say("teach.join.none")}</p> : null}
      {others.length === 0 ? null : (
        <p class="hint board-others">
          {say("teach.join.several")} {others.join(", ")}
        </p>
      )}
    </section>
  );
}
