// Unpacks the Chromium of npm's @sparticuz/chromium and says where everything is.
//
//   node prepare.mjs [FOLDER]        (default: the folder of this script)
//
// Expects node_modules beside this script. Makes, in FOLDER:
//   chromium/            the browser, its shared libraries, its fonts
//   driver/package       what Playwright for Java looks for: npm's playwright-core
//   browser.properties   where those and node are; written last, read by the test class Browser
// Does nothing when all that is there already for the same versions.
// @sparticuz/chromium's own executablePath() is not used: it unpacks into the
// system's shared temporary folder, and leaves out its libraries outside AWS Lambda.
import { createReadStream } from "node:fs";
import { access, chmod, lstat, mkdir, open, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

const layout = 2; // raise when this script lays things out differently
const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? here);
const modules = join(here, "node_modules");
const packed = join(modules, "@sparticuz", "chromium", "bin");
const chromium = join(folder, "chromium");
const driver = join(folder, "driver");
const propertiesFile = join(folder, "browser.properties");

const version = async (name) => JSON.parse(await readFile(join(modules, name, "package.json"), "utf8")).version;
const exists = (path) => access(path).then(() => true, () => false);
const unbrotli = () => createBrotliDecompress({ chunkSize: 1 << 21 });
// chown: false, or root gets files of whoever packed them
const untar = (name, to) => pipeline(createReadStream(join(packed, name)), unbrotli(), extract(to, { chown: false }));
const escaped = (path) => path.replaceAll("\\", "\\\\");

const settings = {
  "stamp": `layout ${layout}, chromium ${await version("@sparticuz/chromium")}, playwright-core ${await version("playwright-core")}`,
  "node": process.execPath,
  "driver": driver,
};
// the package holds one build: Linux on x64
const ours = process.platform === "linux" && process.arch === "x64" && !process.env.ROLWIJZER_CHROMIUM;
if (ours) {
  settings["chromium"] = join(chromium, "chromium");
  settings["libraries"] = join(chromium, "lib");
  settings["fonts"] = join(chromium, "fonts.conf");
}
const text = Object.entries(settings).map(([key, value]) => `${key}=${escaped(value)}\n`).join("");

if ((await readFile(propertiesFile, "utf8").catch(() => "")) === text
    && await exists(join(driver, "package", "cli.js"))
    && (!ours || await exists(settings["chromium"]))) {
  console.log(`browser for tests: up to date (${settings["stamp"]})`);
  process.exit(0);
}

await mkdir(folder, { recursive: true });
await rm(propertiesFile, { force: true });

await mkdir(driver, { recursive: true });
const link = join(driver, "package");
if (await lstat(link).catch(() => null)) await rm(link, { recursive: true });
// a junction needs no special right on Windows and must be absolute there
const target = join(modules, "playwright-core");
await symlink(process.platform === "win32" ? target : relative(driver, target), link, "junction");

if (ours) {
  const fresh = `${chromium}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const browser = await open(join(fresh, "chromium"), "w", 0o755);
  await Promise.all([
    pipeline(createReadStream(join(packed, "chromium.br")), unbrotli(), browser.createWriteStream()),
    untar("al2023.tar.br", fresh), // lib/: libnss3, libnspr4, libexpat and so on
    untar("fonts.tar.br", fresh), // fonts/Open_Sans; its fonts.conf names AWS's folders: replaced
  ]);
  await chmod(join(fresh, "chromium"), 0o755);
  const dir = join(chromium, "fonts").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  await writeFile(join(fresh, "fonts.conf"), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <!-- only the fonts that come with the browser: the same picture on every machine -->
  <dir>${dir}</dir>
  <cachedir>${dir}-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`);
  await rm(chromium, { recursive: true, force: true });
  await rename(fresh, chromium);
}
await writeFile(propertiesFile, text);
console.log(`browser for tests: ready (${settings["stamp"]})`);
if (!ours && !process.env.ROLWIJZER_CHROMIUM) {
  console.log(`browser for tests: none is packed for ${process.platform} ${process.arch}; `
    + "set ROLWIJZER_CHROMIUM to a Chromium, Chrome or Edge executable");
}
