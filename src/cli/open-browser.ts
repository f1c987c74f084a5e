import { spawn } from "node:child_process";

/** Whether there is somebody before a screen. */
export function mayOpen(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The platform's own way to open an address. */
const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

export function openBrowser(address: string): void {
  const [command = "xdg-open", ...args] = COMMANDS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {
    // The address is printed; a person can open it.
  });
  child.unref();
}
