/** Makes web/shared/schema/<service>.ts of web/openapi/<service>.json, for every document that is there. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const here = new URL("./", import.meta.url);
mkdirSync(new URL("../shared/schema/", here), { recursive: true });
for (const file of readdirSync(here).filter((name) => name.endsWith(".json"))) {
  const service = file.replace(/\.json$/, "");
  const types = astToString(await openapiTS(new URL(file, here)));
  writeFileSync(new URL(`../shared/schema/${service}.ts`, here), `/** Made by \`npm run types\`; do not edit. */\n${types}`);
  console.log(`shared/schema/${service}.ts`);
}
