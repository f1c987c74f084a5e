import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TurnedCanvas } from "./turned-canvas.ts";

/** Turns this device's drawing to another game, and back. */
export const TurnCanvasContext = createContext<TurnedCanvas["turnTo"]>(() => undefined);

export const useTurnCanvas = (): TurnedCanvas["turnTo"] => useContext(TurnCanvasContext);
