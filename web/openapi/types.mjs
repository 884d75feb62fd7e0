/** Which types web/shared/schema/<service>.ts has to hold, by web/openapi/<service>.json. */
import { readdirSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const here = new URL("./", import.meta.url);
/** What a page puts into an upload is a file, not the string of its bytes. */
const BLOB = ts.factory.createTypeReferenceNode("Blob");

export const services = readdirSync(here)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

/** Where the types of a service stand. */
export function fileOf(service) {
  return new URL(`../shared/schema/${service}.ts`, here);
}

/** The text of that file. */
export async function typesOf(service) {
  const isFile = (schema) =>
    schema.format === "binary" || schema.contentMediaType === "application/octet-stream";
  const transform = (schema) => (isFile(schema) ? BLOB : undefined);
  // what the service fills in itself may be left out of a body; in an answer it is marked as required
  const types = astToString(
    await openapiTS(new URL(`${service}.json`, here), { transform, defaultNonNullable: false }),
  );
  return `/** Made by \`npm run types\`; do not edit. */\n${types}`;
}
