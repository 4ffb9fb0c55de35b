/*
 * Builds what the browser gets: one style sheet, one script and the drawings; and lays the fonts ready that documents hold.
 *
 *   node build.mjs <output-dir> <fonts-dir>
 *
 * The style sheet holds only the components of the NL Design System that our pages use, in a cascade layer below our own
 * style, so that ours always wins. Nothing in it may load from elsewhere or from a data: address, because the
 * Content-Security-Policy of the application is default-src 'self'.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPONENTS = [
  "document", "surface", "skip-link", "heading-1", "heading-2", "heading-3", "heading-4", "paragraph", "link",
  "unordered-list", "ordered-list", "button", "button-group", "form-field", "form-fieldset", "form-label",
  "form-field-description", "form-field-error-message", "textbox", "textarea", "select", "radio-button", "checkbox",
  "alert", "table", "breadcrumb-nav", "pagination", "status-badge",
];
const OWN = ["theme.css", "basis.css", "pagina.css", "formulier.css", "rollen.css", "resultaat.css", "catalogus.css", "geschiedenis.css", "vergelijken.css", "analyse.css", "stappen.css", "taal.css", "kwaliteit.css", "rapport.css", "afdruk.css"];
/** Rules that no page needs: variants we do not use, and classes that imitate a state which the browser knows by itself. */
const UNUSED = [
  /^\.utrecht-[\w-]+--(hover|focus|focus-visible|active|disabled|checked|pressed|busy|read-only|placeholder|visited|sticky[\w-]*)$/,
  /^\.utrecht-(textbox|textarea|select|radio-button)--invalid$|^\S+:disabled$/,
  /utrecht-button[\w-]*\.utrecht-button--(danger|ready|warning)/,
  /utrecht-textbox--(house|iban|postal|tel|voorvoegsel|placeholder|numeric|url|password)/,
  /utrecht-breadcrumb-nav--arrows|utrecht-status-badge--(error|success|active|valid|invalid|danger|warning)|^\.utrecht-table(--(row|oneline|fixed|alternate|busy)|__(header|footer|header-cell|cell|row|data)--)/,
];
const LIMIT = 150_000;
/** What a PDF is set in, and what it falls back on for letters that the first does not have. */
const FONTS = {
  "regular.ttf": "@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf",
  "bold.ttf": "@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf",
  "italic.ttf": "@expo-google-fonts/open-sans/400Regular_Italic/OpenSans_400Regular_Italic.ttf",
  "other-regular.ttf": "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  "other-bold.ttf": "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
};

const here = dirname(fileURLToPath(import.meta.url));
const [output, fonts] = process.argv.slice(2);
if (!output || !fonts) stop("Usage: node build.mjs <output-dir> <fonts-dir>");

const bundle = "@utrecht/component-library-css/package.json";
const fromHere = createRequire(import.meta.url);
const fromBundle = createRequire(find(fromHere, bundle));
const components = COMPONENTS.map((name) => read(find(fromBundle, `@utrecht/${name}-css/dist/index.css`)));
const own = OWN.map((name) => read(join(here, "css", name)));

const css = [
  '@charset "UTF-8";',
  "/*! Rolwijzer, EUPL-1.2. With components of the NL Design System: @utrecht/component-library-css "
    + `${fromHere(bundle).version}, EUPL-1.2, (c) Gemeente Utrecht and Frameless B.V. */`,
  "@layer nlds, rolwijzer;",
  `@layer nlds{${small(withoutUnused(components.join("\n")))}}`,
  `@layer rolwijzer{${small(own.join("\n"))}}`,
  "",
].join("\n");
check(css);

mkdirSync(output, { recursive: true });
writeFileSync(join(output, "rolwijzer.css"), css);
cpSync(join(here, "static"), output, { recursive: true });
mkdirSync(fonts, { recursive: true });
Object.entries(FONTS).forEach(([name, file]) => cpSync(find(fromHere, file), join(fonts, name)));
console.log(`rolwijzer.css: ${Math.round(Buffer.byteLength(css) / 1024)} KiB in ${output}`);

function find(require, path) {
  try {
    return require.resolve(path);
  } catch {
    return stop(`Not found: ${path}. Run "npm ci" in ${here} first.`);
  }
}

function read(file) {
  return readFileSync(file, "utf8").replace(/@charset[^;]*;/g, "").replace(/\/\*[\s\S]*?\*\//g, "");
}

/** Leaves out the rules whose selector names an unused variant. */
function withoutUnused(text) {
  return text.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector) => (UNUSED.some((each) => each.test(selector.trim())) ? "" : rule));
}

function small(text) {
  return text.replace(/\s+/g, " ").replace(/ ?([{};]) ?/g, "$1").replace(/([,(:]) /g, "$1").replace(/ \)/g, ")").replace(/;\}/g, "}").trim();
}

function check(text) {
  const size = Buffer.byteLength(text);
  if (size > LIMIT) stop(`rolwijzer.css is ${size} bytes; the limit is ${LIMIT}.`);
  const foreign = text.match(/data:[a-z]|https?:|@import|url\(["']?\/\//);
  if (foreign) stop(`rolwijzer.css loads from elsewhere: ${foreign[0]}`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
