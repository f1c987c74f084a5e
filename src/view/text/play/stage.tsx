import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ChamberModel } from "../../present/index.ts";
import { useDevice, useDeviceActions, useSay, useSource } from "../context.ts";
import { Plates } from "./plates.tsx";
import { ScreenSwitch } from "./screen-switch.tsx";

/** Tells the store which part of the canvas no panel covers. */
function useFreeRect() {
  const { setFree } = useDeviceActions();
  const free = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = free.current;
    if (box === null) return undefined;
    const measure = (): void => {
      const { left, top, width, height } = box.getBoundingClientRect();
      if (width > 0 && height > 0) setFree({ x: left, y: top, w: width, h: height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [setFree]);
  return free;
}

/** The ground on which the canvas stands; the drawing says nothing that the text does not. */
function CanvasGround() {
  const { canvas } = useSource();
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (canvas === undefined || ground.current === null) return undefined;
    return canvas(ground.current);
  }, [canvas]);
  return <div class="ground" ref={ground} aria-hidden="true" />;
}

interface StageProps {
  readonly chamber: ChamberModel;
  readonly label: string;
  /** What the table is doing, in a few words. */
  readonly phase: string;
}

/** The middle of the screen: canvas, nameplates, the switch between map and chamber. */
export function Stage({ chamber, label, phase }: StageProps) {
  const say = useSay();
  const free = useFreeRect();
  const screen = useDevice((state) => state.screen);
  const drawing = useDevice((state) => state.canvas);
  return (
    <>
      <CanvasGround />
      <section class="stage" aria-label={label}>
        <ScreenSwitch phase={phase} />
        <div class="free" ref={free} />
        {drawing === "failed" ? <p class="stage-note">{say("play.canvasFailed")}</p> : null}
        {drawing === "loading" ? <p class="stage-note">{say("play.canvasLoading")}</p> : null}
      </section>
      {screen === "chamber" ? <Plates seats={chamber.seats} /> : null}
    </>
  );
}
