/** Four questions only: does a page call something that a browser of 2021 (browserslist in package.json) lacks, does what
pages share know one of them, does each function fit a screen, and does nobody believe what a browser says of its network?
What JavaScript itself has gained since is held back by `lib` in tsconfig.json; form is prettier's. */
import compat from "eslint-plugin-compat";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

const { languageOptions, ...old } = compat.configs["flat/recommended"];
const { globals } = languageOptions;
/** Used only behind a question whether they are there; a page works without them. */
const ASKED_FOR = [
  "navigator.vibrate",
  "navigator.locks",
  "navigator.storage",
  "navigator.wakeLock",
  "Crypto.randomUUID",
];

/** A file of a shared folder, or of a shelf in one, goes no higher than `shared`. */
const knowsNoPage = (files) => ({
  files: [files],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [`${"../".repeat(files.split("/").length - 1)}*`],
            message: "What is shared knows no page.",
          },
        ],
      },
    ],
  },
});

export default [
  {
    ignores: [
      "dist",
      "locales/.wuchale", // texts alone, written by what reads them
      "shared/schema",
      "**/*.test.*",
      "**/testing",
      "openapi",
      "tools",
      "*.mjs",
      "*.config.ts",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "off" } }, // svelte-ignore comments are not ESLint's
  ...svelte.configs.base,
  {
    files: ["**/*.ts", "**/*.js", "**/*.svelte"],
    ...old,
    languageOptions: { globals },
    settings: { ...old.settings, lintAllEsApis: true, polyfills: ASKED_FOR },
  },
  {
    files: ["**/*.ts", "**/*.svelte"],
    rules: {
      "max-lines-per-function": ["error", 40],
      "no-restricted-properties": [
        "error",
        { object: "navigator", property: "onLine", message: "It is often wrong: only an answer tells." },
      ],
    },
  },
  { files: ["**/*.ts"], languageOptions: { parser: ts.parser } },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  ...["shared/*/*", "shared/*/*/*"].map(knowsNoPage),
];
