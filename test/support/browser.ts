/** Chromium for tests, where there is one: Debian's, or what `CHROMIUM` names. `scripts/install-browser.sh` installs it. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** The path of the browser; undefined, and a line that says so, where there is none. */
export function findBrowser(): string | undefined {
  const found = places.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) {
    console.error("Skipped: no Chromium is there to open pages in (scripts/install-browser.sh)");
  }
  return found;
}

/** A browser with a profile of its own, that asks nothing of the network by itself. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
