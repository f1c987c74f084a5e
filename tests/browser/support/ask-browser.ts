import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Material } from "./proof.ts";

/**
 * Has a browser compute the proof: serves it a page and takes what the page sends back. Needs no
 * driver, so that any browser that starts headless will do.
 */
export type Browser = "chrome" | "firefox";

const QUIET_CHROME = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Keeps a fresh Firefox from asking the network for anything of its own. */
const QUIET_FIREFOX = {
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

export async function askBrowser(
  browser: Browser,
  program: string,
  material: Material,
): Promise<string[]> {
  const script = await bundle();
  const profile = mkdtempSync(join(tmpdir(), "eurasia-summit-"));
  let child: ChildProcess | undefined;
  const { promise, resolve, reject } = deferred<string[]>();
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        response.end();
        resolve(JSON.parse(body) as string[]);
      });
      return;
    }
    const [type, text] = pageFor(request.url ?? "/", script, material);
    response.writeHead(200, { "content-type": type });
    response.end(text);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    child = spawn(program, commandLine(browser, profile, url), { stdio: "ignore" });
    child.on("error", reject);
    return await promise;
  } finally {
    child?.kill("SIGKILL");
    server.closeAllConnections();
    server.close();
    await new Promise((done) => setTimeout(done, 300));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function pageFor(url: string, script: string, material: Material): [string, string] {
  if (url === "/proof.js") return ["text/javascript", script];
  if (url === "/material.json") return ["application/json", JSON.stringify(material)];
  return ["text/html", '<!doctype html><script type="module" src="/proof.js"></script>'];
}

function commandLine(browser: Browser, profile: string, url: string): string[] {
  if (browser === "chrome")
    return [...QUIET_CHROME, `--user-data-dir=${profile}`, "--remote-debugging-port=0", url];
  const prefs = Object.entries(QUIET_FIREFOX).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), prefs.join("\n"));
  return ["--headless", "--no-remote", "--profile", profile, url];
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("proof-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
