import type { ServerMessage } from "../view/present/index.ts";

/** What of a WebSocket is used. */
export type Socket = Pick<WebSocket, "onopen" | "onmessage" | "onclose" | "send" | "close">;

/** What of the machine is used; times in milliseconds. */
export interface Machine {
  /** May throw where the address cannot be opened. */
  readonly open: () => Socket;
  readonly now: () => number;
  /** 0 .. 1 */
  readonly chance: () => number;
  /** Calls after a time; the returned function calls it off. */
  readonly after: (ms: number, then: () => void) => () => void;
}

interface LineOptions extends Machine {
  readonly opened: () => void;
  readonly heard: (message: ServerMessage) => void;
  /** The line is cut and will be opened again after so many ms. */
  readonly lost: (wait: number) => void;
}

/** A line to the host that opens itself again as often as it is cut. */
export interface Line {
  /** False where the line is cut now: nothing is sent. */
  readonly send: (text: string) => boolean;
  /** Opens a cut line at once instead of waiting. */
  readonly hurry: () => void;
  readonly end: () => void;
}

/** The longest silence, ms, after which the line is asked whether it is there. */
const SILENCE = 20_000;
/** How long it may take to answer, or to open. */
const PATIENCE = 10_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;

/**
 * How long to wait before the line is opened again: longer each time, and differently for each phone,
 * so that a class does not come back all at once.
 * @param tries how often it has been tried already
 * @param chance 0 .. 1
 * @returns ms, 500 .. 8000
 */
export function waitBefore(tries: number, chance: number): number {
  const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries + 1));
  return Math.round(FIRST_WAIT + chance * (most - FIRST_WAIT));
}

interface Inside {
  socket: Socket | undefined;
  isOpen: boolean;
  isOver: boolean;
  tries: number;
  callOff: () => void;
}

const nothing = (): void => undefined;

/** Opens a line, and keeps it. */
export function openLine(options: LineOptions): Line {
  const inside: Inside = {
    ...{ socket: undefined, isOpen: false, isOver: false, tries: 0, callOff: nothing },
  };
  connect(inside, options);
  return {
    send(text) {
      if (!inside.isOpen) return false;
      inside.socket?.send(text);
      return true;
    },
    hurry() {
      if (inside.socket !== undefined || inside.isOver) return;
      inside.tries = 0;
      connect(inside, options);
    },
    end() {
      inside.isOver = true;
      drop(inside);
    },
  };
}

function drop(inside: Inside): void {
  const { socket } = inside;
  inside.callOff();
  inside.callOff = nothing;
  inside.socket = undefined;
  inside.isOpen = false;
  if (socket === undefined) return;
  socket.onopen = null;
  socket.onmessage = null;
  socket.onclose = null;
  socket.close();
}

function connect(inside: Inside, options: LineOptions): void {
  drop(inside);
  let socket: Socket;
  try {
    socket = options.open();
  } catch {
    return retry(inside, options);
  }
  inside.socket = socket;
  inside.callOff = options.after(PATIENCE, () => retry(inside, options));
  socket.onopen = () => {
    inside.isOpen = true;
    listen(inside, options);
    options.opened();
  };
  socket.onmessage = ({ data }) => {
    inside.tries = 0;
    listen(inside, options);
    options.heard(JSON.parse(String(data)) as ServerMessage);
  };
  socket.onclose = () => retry(inside, options);
}

/** A line that dies without a word is found out by asking. */
function listen(inside: Inside, options: LineOptions): void {
  inside.callOff();
  inside.callOff = options.after(SILENCE, () => {
    inside.socket?.send(JSON.stringify({ t: "ping" }));
    inside.callOff = options.after(PATIENCE, () => retry(inside, options));
  });
}

function retry(inside: Inside, options: LineOptions): void {
  drop(inside);
  if (inside.isOver) return;
  const wait = waitBefore(inside.tries, options.chance());
  inside.tries++;
  inside.callOff = options.after(wait, () => connect(inside, options));
  options.lost(wait);
}
