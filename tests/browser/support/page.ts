import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright";
import { inject, onTestFinished } from "vitest";

/**
 * What the browser would do besides. Playwright switches off all but the last line, and
 * this list replaces its own; the last is the address bar's pages, which every window loads anew.
 */
const WITHOUT = [
  ...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "PaintHolding"],
  ...["ThirdPartyStoragePartitioning", "OptimizationHints", "NetworkTimeServiceQuerying"],
  ...["AimEnabled", "PreconnectToSearch"],
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"],
];

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${WITHOUT.join(",")}`,
];

export const DESK = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let running: Browser | undefined;

/** The browser that the test command found: started once in a process, which ends it. */
export async function launch(): Promise<Browser> {
  if (running?.isConnected()) return running;
  const executablePath = process.env.CHROME_PATH;
  if (executablePath === undefined) throw new Error("CHROME_PATH names no browser");
  running = await chromium.launch({ executablePath, args: ARGUMENTS });
  return running;
}

/** A profile of its own for the test that runs, which is gone after it. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions = DESK,
): Promise<BrowserContext> {
  // Motion is for eyes; where it may be in the way of a press, the test asks for it.
  const context = await browser.newContext({
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  onTestFinished(() => context.close());
  return context;
}

/** A page of the built game that fails the test when anything goes wrong in it. */
export interface GamePage {
  readonly page: Page;
  /** What went wrong in the page so far. */
  readonly faults: string[];
}

export async function openGame(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = DESK,
  /** Is given the page before anything of it is loaded. */
  before: (page: Page) => Promise<void> = async () => {},
): Promise<GamePage> {
  const page = await (await newContext(browser, options)).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(inject("gameUrl")).origin;
    if (!own && protocol !== "blob:" && protocol !== "data:") faults.push(request.url());
  });
  await before(page);
  await page.goto(new URL(address, inject("gameUrl")).href);
  return { page, faults };
}

export const hashOf = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { __game: { hash(): string } }).__game.hash());

export const transcriptOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as { __game: { transcript(): string } }).__game.transcript(),
  );

/** Waits until the canvas has drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector(".ground canvas", { state: "attached", timeout: 30_000 });
  // The note that the drawing is on its way goes with the first picture.
  await page.locator(".stage-note").waitFor({ state: "detached", timeout: 30_000 });
}

/** Whether the page is wider than its window. On a phone `innerWidth` grows with the page, and tells nothing. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1;
  });

/** What a button gives as a file. */
export async function savedBy(
  page: Page,
  button: Locator,
): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), file: Buffer.concat(parts) };
}
