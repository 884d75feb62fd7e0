import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode, groupShortCode, isGenuine, isShortCode, typedHash, type PublicKey } from "./credential";

interface Vector {
  name: string;
  text: string;
  outcome: "OURS" | "NOT_OURS" | "BAD_SIGNATURE";
  claim: {
    key_number: number;
    congress_number: number;
    credential_id: string;
    version: number;
    flags: number;
  } | null;
}
const file = new URL("../../../contracts/vectors/credential_codes.json", import.meta.url);
const { keys, codes, short_codes, typed_hashes } = JSON.parse(readFileSync(file, "utf8")) as {
  keys: PublicKey[];
  codes: Vector[];
  short_codes: { name: string; text: string; valid: boolean }[];
  typed_hashes: { congress_id: string; text: string; hash: string }[];
};

describe("the codes that Python wrote", () => {
  test.each(codes)("$name", ({ text, outcome, claim }) => {
    const code = decode(text);
    expect(code === null ? "NOT_OURS" : isGenuine(code, keys) ? "OURS" : "BAD_SIGNATURE").toBe(outcome);
    if (claim)
      expect(code?.claim).toEqual({
        keyNumber: claim.key_number,
        congressNumber: claim.congress_number,
        credentialId: claim.credential_id,
        version: claim.version,
        flags: claim.flags,
      });
  });

  test("every one of the 214 digits counts", () => {
    const good = codes.find((code) => code.outcome === "OURS")!.text;
    for (let at = 0; at < good.length; at++) {
      const changed = good.slice(0, at) + ((Number(good[at]) + 1) % 10) + good.slice(at + 1);
      expect(decode(changed), `digit ${at}`).toBeNull();
    }
  });
});

test("text that is no code is refused without an error, however long", () => {
  for (const text of [
    "",
    "https://example.vn/?x=1",
    "1".repeat(5000),
    "000|Nguyễn Văn A|01011980",
    "١".repeat(214),
  ])
    expect(decode(text)).toBeNull();
});

test.each(typed_hashes)("what a device keeps of a code: $hash", async ({ text, congress_id, hash }) => {
  expect(await typedHash(text, congress_id)).toBe(hash);
});

test.each(short_codes)("short code: $name", ({ text, valid }) => {
  expect(isShortCode(text)).toBe(valid);
});

test("a short code is shown in groups of four", () => {
  expect(groupShortCode("482133759027")).toBe("4821 3375 9027");
});
