import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileOf, services, typesOf } from "./types.mjs";

test.each(services)(
  "the types of %s are those of its OpenAPI document (else: npm run types)",
  async (service) => {
    expect(readFileSync(fileOf(service), "utf8") === (await typesOf(service))).toBe(true);
  },
  60_000,
);
