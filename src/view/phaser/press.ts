import type Phaser from "phaser";

/** Whether the press began on the drawing: Phaser hears the whole window, so menus over it as well. */
export const beganHere = (pointer: Phaser.Input.Pointer, { game }: Phaser.Scene): boolean =>
  pointer.downElement === game.canvas;

/** Whether the press began and ended on the drawing. */
export const isPressHere = (pointer: Phaser.Input.Pointer, scene: Phaser.Scene): boolean =>
  beganHere(pointer, scene) && pointer.upElement === scene.game.canvas;
