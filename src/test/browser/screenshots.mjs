// Makes the pictures of README and manual again, from a running application.
//
//   node src/test/browser/screenshots.mjs [ADDRESS] [FOLDER]
//
// ADDRESS is http://localhost:8080 unless given, FOLDER docs/images. It describes one service and confirms it, so start the
// application with a database of its own, that may be thrown away (see CONTRIBUTING.md). The browser is the one of the tests:
// ./mvnw process-test-classes lays it in target/browser; ROLWIJZER_CHROMIUM names another.
import { mkdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const address = (process.argv[2] ?? "http://localhost:8080").replace(/\/$/, "");
const folder = resolve(process.argv[3] ?? join(project, "docs/images"));
const MOST_BYTES = 250_000;

const PASSPORT = {
  naam: "Paspoort aanvragen",
  organisatie: "Gemeente Voorbeeldstad",
  omschrijving: "Een inwoner vraagt aan de balie een paspoort aan. Wij controleren wie het is en maken het paspoort.",
  doel_burger: "Reizen en kunnen laten zien wie je bent.",
  doel_samenleving: "Iedereen kan erop vertrouwen dat een paspoort echt is.",
  grondslag: "Paspoortwet",
  grondslag_url: "https://wetten.overheid.nl/BWBR0005212",
};
const ANSWERS = {
  wie: ["inwoner"], wat: ["document"], keuze: ["alleen_hier"], weigeren: ["nee"], basis: ["besluit"],
  betaling: ["zelf"], bijdrage: ["niets"], derden: ["samenleving"],
};

const fromBrowser = createRequire(join(project, "target/browser/package.json"));
const { chromium } = fromBrowser("playwright-core");
const browser = await chromium.launch(await launch());
const context = await browser.newContext({
  viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, locale: "nl-NL", timezoneId: "Europe/Amsterdam",
});
const page = await context.newPage();
await mkdir(folder, { recursive: true });

try {
  await signIn();
  await describe();
  await picture("formulier", 0, 900);
  await picture("vragen", "#vraag-keuze");
  await picture("resultaat", "#resultaat");
  await picture("klanttest", heading("De klanttest"), 700);
  for (const change of ["Klant komt erbij", "Onderdaan valt weg"]) await page.locator("summary", { hasText: change }).first().click();
  await picture("verandert", heading("Wat zou dit veranderen?"), 700);
  await picture("bewaren", heading("Bewaren"), 520);
  await confirm();
  await picture("dienst", 0, 900);
  await open("/diensten");
  await picture("diensten", 0, 900);
  await open("/rollen");
  await picture("rollen", 0, 900);
  await open("/rollen/onderdaan");
  await picture("rol", 0, 900);
  await open("/");
  await picture("start", 0, 900);
} finally {
  await browser.close();
}

async function signIn() {
  await open("/login");
  await page.locator("#naam").fill("ambtenaar");
  await page.locator("#wachtwoord").fill("rolwijzer-demo");
  await page.locator("main button[type=submit]").click();
  await page.waitForURL(`${address}/`);
}

async function describe() {
  await open("/diensten/nieuw");
  for (const [field, text] of Object.entries(PASSPORT)) await page.locator(`#${field}`).fill(text);
  for (const [question, options] of Object.entries(ANSWERS)) {
    for (const option of options) await page.locator(`[id="${question}-${option}"]`).check();
  }
  await page.getByText("Alle vragen zijn beantwoord").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** Confirms, and once more when a service of this name was there already. */
async function confirm() {
  const button = page.getByRole("button", { name: "Vaststellen" });
  await button.click();
  if (page.url().endsWith("/nieuw")) await button.click();
  await page.waitForURL(/\/diensten\/[0-9a-f-]{36}$/);
}

async function open(path) {
  const answer = await page.goto(address + path, { waitUntil: "networkidle" });
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
}

function heading(text) {
  return page.getByRole("heading", { name: text }).or(page.locator("summary", { hasText: text })).first();
}

/** A picture as wide as the page, from a place in it down. */
async function picture(name, from, height = 900) {
  const place = typeof from === "string" ? page.locator(from) : from;
  const top = place === 0 ? 0 : await place.evaluate((each) => {
    const fold = each.closest("details");
    if (fold) fold.open = true;
    return each.getBoundingClientRect().top + window.scrollY - 24;
  });
  await page.setViewportSize({ width: 1280, height });
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
  await page.mouse.move(0, 0);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  const { size } = await stat(file);
  console.log(`${name}.png: ${Math.round(size / 1024)} KiB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES} bytes`);
}

async function launch() {
  const properties = Object.fromEntries((await readFile(join(project, "target/browser/browser.properties"), "utf8"))
    .split("\n").filter(Boolean).map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const own = process.env.ROLWIJZER_CHROMIUM;
  const libraries = [properties.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: own || properties.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync",
      "--font-render-hinting=none"],
    env: own ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: properties.fonts },
  };
}
