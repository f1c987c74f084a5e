import { createElement, render } from "preact";
import type { App } from "../../store/index.ts";
import { Root } from "./app.tsx";
import { canvasCommands } from "./canvas-commands.ts";
import { canvasSource } from "./canvas-source.ts";
import type { Mounted } from "./drawing.ts";
import type { CanvasPort } from "./source.ts";

export { canvasCommands, EMPTY_CANVAS } from "./canvas-commands.ts";
export { canvasSource } from "./canvas-source.ts";
export { FigureScale } from "./charts/figure.tsx";
export {
  ShellContext,
  SourceContext,
  useApp,
  useDevice,
  useDeviceActions,
  useSay,
  useShell,
  useSource,
  useVoice,
  VoiceContext,
} from "./context.ts";
export { createDrawing, type Mounted } from "./drawing.ts";
export { explain } from "./explain.ts";
export {
  type DeckPage,
  useDeckPages,
  usePageKeys,
  useShownPage,
} from "./explore/look-back/pages.ts";
export { PointsSection } from "./explore/look-back/points.tsx";
export { Questions } from "./explore/look-back/questions.tsx";
export { type PeopleOfSeats, SeatsBack } from "./explore/look-back/seats.tsx";
export { useTurningPoints } from "./explore/look-back/use-turning-points.ts";
export { Usual } from "./explore/look-back/usual.tsx";
export { LookBack } from "./explore/look-back.tsx";
export { Rooms } from "./explore/rooms/rooms.tsx";
export { VEILED } from "./look-limits.ts";
export { Aims } from "./pages/aims.tsx";
export { Digest } from "./pages/digest.tsx";
export { Dossier } from "./pages/dossier.tsx";
export { HelpDialog } from "./pages/help.tsx";
export { useJoinAddresses } from "./pages/join-addresses.ts";
export { JoinBoard } from "./pages/join-board.tsx";
export { Limits } from "./pages/limits.tsx";
export { ResultTable } from "./pages/result-table.tsx";
export { KeySwitch } from "./play/key-switch.tsx";
export { PlayScreen } from "./play/play-screen.tsx";
export { replaySource } from "./play/replay-source.ts";
export { Stage } from "./play/stage.tsx";
export { useWide } from "./play/use-wide.ts";
export { QrCode } from "./qr/qr-code.tsx";
export { Dialog } from "./shared/dialog.tsx";
export { Disclosure } from "./shared/disclosure.tsx";
export { Emblem } from "./shared/emblem.tsx";
export { Flag } from "./shared/flag.tsx";
export { dateText, listText, whenText } from "./shared/format.ts";
export { Icon, type IconName } from "./shared/icon.tsx";
export { LanguageSwitch } from "./shared/language-switch.tsx";
export { Notices } from "./shared/notices.tsx";
export { saveFile } from "./shared/save-file.ts";
export { ToneBadge, ToneMark } from "./shared/tone.tsx";
export { TopBar } from "./shared/top-bar.tsx";
export type * from "./source.ts";

/**
 * Draws the program into an element and keeps it up to date. `canvas` puts the drawing into the
 * ground that the play screen keeps for it; without it the text says all there is.
 */
export function mountApp(root: HTMLElement, app: App, canvas?: CanvasPort): Mounted {
  render(createElement(Root, { app, canvas }), root);
  const source = canvasSource(app);
  return { source, commands: canvasCommands(app, source) };
}
