import Phaser from "phaser";
import mapUrl from "../../../../assets/map/eurasia-2005.json?url";
import type { CanvasCommands, CanvasModel, CanvasSource } from "../../present/index.ts";
import { type Atlas, makeAtlas } from "./atlas.ts";
import { type Camera, glideTo, jumpTo, stepCamera } from "./camera.ts";
import {
  type Display,
  followDisplay,
  isDone,
  isShown,
  makeDisplay,
  type Showing,
  workOnDisplay,
} from "./display.ts";
import type { Frame } from "./frame.ts";
import { type BakedMap, decodeMap, type Point } from "./geometry.ts";
import { bindGestures } from "./gestures.ts";
import { type HoverLabel, makeHoverLabel, showHoverLabel } from "./hover-label.ts";
import { forgetLabels } from "./marks.ts";
import { compareModels } from "./model-change.ts";
import { findTarget, hoverTarget, type Scope } from "./pointing.ts";
import { fitMembers, intoFree, keepMiddle } from "./room.ts";
import { findRoutes } from "./routes.ts";
import { makeStamps } from "./stamps.ts";
import {
  areTravelling,
  makeTravellers,
  restTravellers,
  sendTravellers,
  stepTravellers,
} from "./travellers.ts";
import { dragged, limit, type View, zoomedAt } from "./view.ts";

/** Milliseconds: from the last movement to a sharp picture, free and held; of a glide. */
const SETTLE = 90;
const HELD = 400;
const GLIDE = 320;

/** The map of Eurasia. It knows the canvas model and the commands, nothing else. */
export class MapScene extends Phaser.Scene {
  private readonly source: CanvasSource;
  private readonly commands: CanvasCommands;
  private readonly camera: Camera = {
    view: { x: 1500, y: 1000, k: 1 },
    moved: false,
    glide: undefined,
  };
  private model: CanvasModel;
  private hovered: string | null = null;
  private dpr = 1;
  private atlas: Atlas | undefined;
  private display: Display | undefined;
  private hoverLabel: HoverLabel | undefined;
  private vignette: Phaser.GameObjects.Image | undefined;
  private travellers = makeTravellers();

  constructor(source: CanvasSource, commands: CanvasCommands) {
    super("map");
    this.source = source;
    this.commands = commands;
    this.model = source.getModel();
  }

  preload(): void {
    if (!this.cache.json.exists("map")) this.load.json("map", mapUrl);
  }

  create(): void {
    this.model = this.source.getModel();
    this.dpr = this.registry.get("dpr") as number;
    this.atlas ??= makeAtlas(decodeMap(this.cache.json.get("map") as BakedMap));
    makeStamps(this);
    this.display = makeDisplay(this, this.atlas, this.frame());
    this.vignette = this.add.image(0, 0, "vignette").setOrigin(0, 0).setDepth(1);
    this.hoverLabel = makeHoverLabel(this);
    this.hovered = null;
    this.travellers = makeTravellers();
    if (!this.camera.moved) this.fit();
    this.resize();
    this.sendTravellers();
    this.listen();
  }

  /** Whether anything moves or waits; when not, the canvas may sleep. */
  wantsFrames(): boolean {
    if (this.display === undefined || !isDone(this.display)) return true;
    return this.camera.glide !== undefined || areTravelling(this.travellers);
  }

  /** Whether the first picture is there. */
  isDrawn(): boolean {
    return this.display !== undefined && isShown(this.display);
  }

  /** Texts are measured and drawn anew, as after a font has come. */
  refreshTexts(): void {
    if (this.display !== undefined) forgetLabels(this.display.marks);
    this.paintAfter(0);
  }

  override update(_time: number, delta: number): void {
    if (this.display === undefined) return;
    const now = performance.now();
    if (stepCamera(this.camera, now)) this.lookHasChanged();
    workOnDisplay(this.display, this.showing, now);
    const { view, size } = this.frame();
    stepTravellers(this.travellers, Math.min(delta, 60), view, size);
  }

  private readonly showing = (): Showing => ({
    model: this.model,
    hovered: this.hovered,
    frame: this.frame(),
  });

  private frame(): Frame {
    const { width, height } = this.scale.gameSize;
    return { view: this.camera.view, size: { w: width, h: height }, dpr: this.dpr };
  }

  private scope(): Scope | undefined {
    if (this.atlas === undefined) return undefined;
    return { ...this.frame(), map: this.model.map, shapes: this.atlas.shapes };
  }

  private listen(): void {
    bindGestures(this, this.dpr, {
      drag: (dx, dy) => this.drag(dx, dy),
      release: () => this.paintAfter(SETTLE),
      zoom: (at, factor, smooth) => this.zoom(at, factor, smooth),
      tap: (at) => this.tap(at),
      hover: (at) => this.hover(at),
    });
    const quiet = this.source.subscribe(() => this.takeModel());
    this.scale.on(Phaser.Scale.Events.RESIZE, this.resize, this);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      quiet();
      this.scale.off(Phaser.Scale.Events.RESIZE, this.resize, this);
      this.input.removeAllListeners();
      this.input.setDefaultCursor("default");
      this.display = undefined;
    });
  }

  private takeModel(): void {
    const before = this.model;
    this.model = this.source.getModel();
    const change = compareModels(before, this.model);
    if (this.model.reducedMotion) restTravellers(this.travellers);
    if (change.free) this.makeRoom(before);
    if (change.content && this.display !== undefined) {
      this.paintAfter(0);
      this.display.wholeIsStale = true;
    }
    for (const { id } of change.tones) this.display?.touched.add(id);
    for (const id of change.selection) this.display?.touched.add(id);
    if (change.selection.length > 0) this.showSelected();
  }

  private makeRoom(before: CanvasModel): void {
    if (!this.camera.moved) return this.fit();
    this.go(keepMiddle(this.frame(), before.free, this.model.free));
  }

  private fit(): void {
    if (this.atlas === undefined) return;
    const { cone } = this.atlas.shapes;
    jumpTo(this.camera, fitMembers(this.model, cone, this.frame()));
    this.camera.moved = false;
    this.lookHasChanged();
  }

  /** A selection made elsewhere comes into sight. */
  private showSelected(): void {
    if (this.atlas === undefined) return;
    const to = intoFree(this.model, this.atlas.shapes.cone, this.frame());
    if (to !== undefined) this.go(to);
  }

  private go(view: View): void {
    const to = limit(view, this.dpr);
    if (this.model.reducedMotion) this.look(to);
    else glideTo(this.camera, to, performance.now(), GLIDE);
  }

  private look(view: View): void {
    jumpTo(this.camera, limit(view, this.dpr));
    this.camera.moved = true;
    this.lookHasChanged();
  }

  private drag(dx: number, dy: number): void {
    this.look(dragged(this.camera.view, dx, dy));
    this.paintAfter(HELD);
  }

  private lookHasChanged(): void {
    if (this.display === undefined) return;
    followDisplay(this.display, this.frame());
    this.paintAfter(SETTLE);
  }

  private paintAfter(ms: number): void {
    if (this.display !== undefined) this.display.paintAt = performance.now() + ms;
  }

  private zoom(at: Point, factor: number, smooth: boolean): void {
    const { view, size } = this.frame();
    const to = zoomedAt(view, size, at, factor, this.dpr);
    this.camera.moved = true;
    if (smooth) this.go(to);
    else this.look(to);
  }

  private tap(at: Point): void {
    const scope = this.scope();
    const id = scope && findTarget(scope, at);
    if (id) this.commands.selectActor(id);
  }

  private hover(at: Point | null): void {
    const scope = this.scope();
    const { display, hoverLabel } = this;
    if (scope === undefined || display === undefined || hoverLabel === undefined) return;
    const id = at && findTarget(scope, at);
    const text = at === null ? undefined : hoverTarget(scope, display.arrangement, at, id);
    showHoverLabel(hoverLabel, text, at ?? { x: 0, y: 0 }, scope.size);
    if (id === this.hovered) return;
    if (id !== null) display.touched.add(id);
    if (this.hovered !== null) display.touched.add(this.hovered);
    this.hovered = id;
    this.input.setDefaultCursor(id === null ? "default" : "pointer");
    this.commands.hoverActor(id);
  }

  private sendTravellers(): void {
    if (this.model.reducedMotion || this.atlas === undefined) return;
    const { from, to } = findRoutes(this.atlas.shapes.cone, this.model.map);
    sendTravellers(this, this.travellers, from, to);
  }

  private resize(): void {
    const { size } = this.frame();
    this.vignette?.setDisplaySize(size.w, size.h);
    if (this.camera.moved) this.lookHasChanged();
    else this.fit();
  }
}
