/** Makes web/shared/schema/<service>.ts of web/openapi/<service>.json, for every document that is there. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileOf, services, typesOf } from "./types.mjs";

for (const service of services) {
  const file = fileOf(service);
  mkdirSync(new URL("./", file), { recursive: true });
  writeFileSync(file, await typesOf(service));
  console.log(file.pathname);
}
