import type { Pass } from "../../present/index.ts";
import { Dialog, QrCode, useJoinAddresses, useSay } from "../../text/index.ts";
import { spanText, useHostTime } from "../clock.tsx";

interface PassDialogProps {
  readonly name: string;
  readonly pass: Pass;
  readonly onClose: () => void;
}

/** What gives a seat to a new device: to be scanned or typed from this screen, and only for some minutes. */
export function PassDialog({ name, pass: { code, until }, onClose }: PassDialogProps) {
  const say = useSay();
  const left = until - useHostTime();
  const address = useJoinAddresses()?.[0];
  return (
    <Dialog title={say("teach.pass.of", { name })} onClose={onClose}>
      <div class="pass">
        <p>{say("teach.pass.lead")}</p>
        {left <= 0 ? (
          <p class="wrong" role="alert">
            {say("teach.pass.over")}
          </p>
        ) : (
          <>
            {address === undefined ? null : (
              <>
                <div class="board-qr">
                  <QrCode link={`${address}/${code}`} />
                </div>
                <p class="board-address">{address.replace(/^https?:\/\//, "")}</p>
              </>
            )}
            <p class="pass-code">{code}</p>
            <p class="hint">{say("teach.pass.left", { time: spanText(left) })}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
