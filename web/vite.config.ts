/** One build of many pages: every folder with an index.html is a page of its own, the sign-in page stands at the root. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { wuchale } from "wuchale/vite";
import { offline } from "./shared/page/build/offline_plugin.ts";
import { sharedPage } from "./shared/page/build/page_plugin.ts";

const root = import.meta.dirname;
const pages = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "dist" && entry.name !== "node_modules")
  .filter((entry) => existsSync(resolve(root, entry.name, "index.html")))
  .map((entry) => entry.name);

/** Where `npm run dev` finds the services: the running gateway. */
const gateway = process.env.DAIHOI_GATEWAY ?? "https://localhost:8443";

/** Tests that set the clock or the storage have a world of their own; the others share what they import. */
const apart = ["shared", ...pages]
  .flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .filter((file) => file.endsWith(".test.ts"))
  .filter(
    (file) => file.startsWith("scan/") || readFileSync(resolve(root, file), "utf8").includes("useFakeTimers"),
  );

export default defineConfig({
  root,
  plugins: [
    ...(process.env.VITEST ? [] : [wuchale({ configPath: resolve(root, "wuchale.config.js") })]),
    svelte({ compilerOptions: { runes: true } }),
    sharedPage(),
    offline(["scan", "kiosk", "venue", "pass", "hall", "board", "mc", "tv", "backstage"]),
  ],
  appType: "mpa",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome91", "edge91", "firefox90", "safari15", "ios15"], // the same as browserslist in package.json: a browser of 2021
    assetsInlineLimit: 0, // a strict Content-Security-Policy allows no data: scripts or fonts
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries([
        ["index", resolve(root, "index.html")],
        ...pages.map((page) => [page, resolve(root, page, "index.html")]),
      ]),
    },
  },
  server: { proxy: { "/api": { target: gateway, secure: false, changeOrigin: true } } },
  test: {
    environment: "node",
    pool: "threads",
    testTimeout: 60_000, // a busy machine is no fault of the page
    projects: [
      { extends: true, test: { name: "apart", include: apart } },
      {
        extends: true,
        test: {
          name: "pages",
          include: ["**/*.test.{ts,mjs}"],
          exclude: [...apart, "node_modules"],
          isolate: false,
        },
      },
    ],
  },
});
