export { MapScene } from "./scene.ts";
