import Phaser from "phaser";
import {
  type CanvasCommands,
  type CanvasModel,
  type CanvasSource,
  seatLayout,
} from "../../present/index.ts";
import { answerLayer } from "./answer-layer.ts";
import { type FlagLayer, flagLayer } from "./flag-layer.ts";
import { gavelLayer } from "./gavel-layer.ts";
import { hallLayer } from "./hall-layer.ts";
import { handLayer } from "./hand-layer.ts";
import { seatLayer } from "./seat-layer.ts";
import type { Layer, Stage } from "./stage.ts";
import { verdictLayer } from "./verdict-layer.ts";

/** Frames wanted after the last change. */
const SETTLE_FRAMES = 4;

/** What the picture is built for; when it changes, everything is laid out anew. */
function frameKey(model: CanvasModel, width: number, height: number): string {
  const { seats } = model.chamber;
  const flags = seats.map((s) => `${s.id}:${s.flag}:${s.mine}`).join();
  return JSON.stringify([width, height, model.free, flags]);
}

/** The conference hall: round table, delegations, cards on the table and in the hand. */
export class ChamberScene extends Phaser.Scene {
  private readonly source: CanvasSource;
  private readonly commands: CanvasCommands;
  private layers: readonly Layer[] = [];
  private flags: FlagLayer | undefined;
  private built = "";
  private entered = false;
  private generation = 0;
  private idleFrames = 0;

  constructor(source: CanvasSource, commands: CanvasCommands) {
    super("chamber");
    this.source = source;
    this.commands = commands;
  }

  create(): void {
    this.built = "";
    this.entered = false;
    const draw = () => this.draw();
    const leave = this.source.subscribe(draw);
    this.scale.on(Phaser.Scale.Events.RESIZE, draw);
    const stir = () => this.stir();
    this.game.events.on(Phaser.Core.Events.VISIBLE, stir);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      leave();
      this.scale.off(Phaser.Scale.Events.RESIZE, draw);
      this.game.events.off(Phaser.Core.Events.VISIBLE, stir);
      this.generation++;
    });
    draw();
  }

  override update(): void {
    if (this.flags?.up() && this.tweens.getTweens().length === 0) this.idleFrames++;
    else this.idleFrames = 0;
  }

  /** Whether anything still moves; when not, the loop may sleep and nothing is drawn. */
  wantsFrames(): boolean {
    return this.idleFrames <= SETTLE_FRAMES;
  }

  /** Whether the whole picture stands, flags included. */
  isDrawn(): boolean {
    return this.built !== "" && this.flags?.up() === true;
  }

  /** Paints everything again: text lies in textures, so a font that arrives late needs this. */
  refreshTexts(): void {
    this.built = "";
    this.draw();
  }

  private stir(): void {
    this.idleFrames = 0;
    if (!this.game.loop.running) this.game.loop.wake(true);
  }

  private draw(): void {
    const model = this.source.getModel();
    if (model.screen !== "chamber") return this.stir();
    const { width, height } = this.scale.gameSize;
    const key = frameKey(model, width, height);
    const fresh = key !== this.built;
    if (fresh) this.rebuild(model, width, height);
    this.built = key;
    const calm = model.reducedMotion;
    for (const layer of this.layers) layer.show(model.chamber, { calm, instant: calm || fresh });
    this.stir();
  }

  private rebuild(model: CanvasModel, width: number, height: number): void {
    this.tweens.killAll();
    this.children.removeAll(true);
    const generation = ++this.generation;
    const dpr = this.registry.get("dpr") as number;
    const { seats } = model.chamber;
    const mine = seats.findIndex((s) => s.mine);
    const layout = seatLayout(model.free, seats.length, mine);
    const stage: Stage = {
      scene: this,
      dpr,
      width: width / dpr,
      height: height / dpr,
      layout,
      commands: this.commands,
      stir: () => this.stir(),
      alive: () => generation === this.generation,
    };
    this.layers = this.makeLayers(stage, model.reducedMotion);
    this.entered = true;
  }

  private makeLayers(stage: Stage, calm: boolean): readonly Layer[] {
    let rising = 0;
    const answers = answerLayer(stage);
    const flags = flagLayer(stage, !this.entered, calm);
    this.flags = flags;
    return [
      hallLayer(stage),
      flags,
      seatLayer(stage),
      gavelLayer(stage),
      {
        show: (model, pace) => {
          rising = answers.show(model, pace);
          return rising;
        },
      },
      verdictLayer(stage, () => rising),
      handLayer(stage),
    ];
  }
}
