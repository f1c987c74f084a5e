import { type Rect, type SeatModel, seatLayout } from "../../present/index.ts";
import { useDevice, useDeviceActions, useSay } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";

function PlateState({ seat }: { seat: SeatModel }) {
  const say = useSay();
  if (seat.card !== undefined && seat.card.tone !== "neutral") {
    return <ToneBadge tone={seat.card.tone} word={seat.card.word} />;
  }
  if (!seat.present) return <ToneBadge tone="absent" word={say("play.plate.absent")} />;
  if (seat.offer !== undefined) return <span class="plate-wait">{say("play.plate.offer")}</span>;
  if (seat.sealed) return <ToneBadge tone="neutral" word={say("play.plate.sealed")} />;
  if (seat.toMove) return <span class="plate-wait">{say("play.plate.toMove")}</span>;
  return <span class="plate-quiet">{say(seat.mine ? "play.plate.mine" : "play.plate.quiet")}</span>;
}

/** The least height that a finger hits, CSS pixels. */
const FINGER = 44;

const forFinger = ({ x, y, w, h }: Rect): Rect => ({ x, y: y - (FINGER - h) / 2, w, h: FINGER });

/** The nameplates on the table: where the canvas draws the delegations, as real buttons. */
export function Plates({ seats }: { seats: readonly SeatModel[] }) {
  const say = useSay();
  const { openDossier, act, hover } = useDeviceActions();
  const free = useDevice((state) => state.free);
  const selected = useDevice((state) => state.selected);
  const mine = seats.findIndex((seat) => seat.mine);
  const layout = seatLayout(free, seats.length, mine < 0 ? undefined : mine);
  return (
    <section
      class={layout.compact ? "plates plates-compact" : "plates"}
      aria-label={say("play.plates")}
    >
      <ul>
        {seats.map((seat, index) => {
          const plate = layout.seats[index]?.plate;
          if (plate === undefined) return null;
          const box = layout.compact ? forFinger(plate) : plate;
          return (
            <li key={seat.id} style={{ left: box.x, top: box.y, width: box.w, height: box.h }}>
              <button
                type="button"
                class={seat.mine ? "plate plate-mine" : "plate"}
                aria-pressed={seat.offer === undefined ? selected === seat.id : undefined}
                onClick={() => (seat.offer === undefined ? openDossier(seat.id) : act(seat.offer))}
                onMouseEnter={() => hover(seat.id)}
                onMouseLeave={() => hover(undefined)}
              >
                <Flag code={seat.flag} width={layout.compact ? 15 : 22} />
                <span class="plate-text">
                  <strong>
                    {seat.name}
                    {seat.chair ? <Icon name="chair" size={13} /> : null}
                    {seat.chair ? <span class="hidden">, {say("play.chair")}</span> : null}
                  </strong>
                  <PlateState seat={seat} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
