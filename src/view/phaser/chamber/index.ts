export { ChamberScene } from "./chamber-scene.ts";
