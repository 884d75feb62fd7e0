import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "./reading";
import { typing } from "../testing/typing";
import { decode, isGenuine, type PublicKey } from "../../shared/door/credential";

/** A slice in each run; `make test-faults` asks for a million (tests/faults/test_mutated_codes.py). */
const TEXTS = Number(process.env.DAIHOI_MUTATED ?? 2_000);
const SEED = Number(process.env.DAIHOI_FUZZ_SEED ?? 1);
const STRANGE = ["١", "９", "²", "\u202e", "\0", "\ud800", "-", "+", "_", ".", "e", " "];

const file = new URL("../../../contracts/vectors/credential_codes.json", import.meta.url);
const { keys, codes } = JSON.parse(readFileSync(file, "utf8")) as {
  keys: PublicKey[];
  codes: { text: string; outcome: string }[];
};
const ours = codes.filter(({ outcome }) => outcome === "OURS").map(({ text }) => text);

function mutated(below: (below: number) => number): string {
  const text = [...ours[below(ours.length)]!];
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const [at, other] = [below(text.length), below(text.length)];
    const how = below(6);
    if (how === 2) [text[at], text[other]] = [text[other]!, text[at]!];
    else if (how === 3) text.splice(at, below(4));
    else if (how === 4) text.splice(at, 0, ...text.slice(other, other + 1 + below(3)));
    else text[at] = how === 5 && below(5) === 0 ? STRANGE[below(STRANGE.length)]! : String(below(10));
    if (text.length === 0) text.push("0");
  }
  return below(5) === 0 ? fitting(text.join("")) : text.join("");
}

/** Check digits that fit: only the signature tells that nobody made it. */
function fitting(text: string): string {
  if (!/^[0-9]{214}$/.test(text)) return text;
  const body = text.slice(0, 212);
  return body + String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, "0");
}

test(`of ${TEXTS} texts made of true codes none is taken, and none does harm`, { timeout: 1_200_000 }, () => {
  const below = typing.chance(SEED);
  const told = { shapeless: 0, forged: 0 };
  for (let number = 0; number < TEXTS; number += 1) {
    const text = mutated(below);
    if (ours.includes(text)) continue;
    read(text, below(2) ? "QR" : "SHORT_CODE");
    const code = decode(text);
    if (!code) told.shapeless += 1;
    else {
      told.forged += 1;
      if (isGenuine(code, keys)) expect.fail(`taken: ${text}`);
    }
  }
  expect(told.shapeless).toBeGreaterThan(TEXTS / 2);
  expect(told.forged).toBeGreaterThan(TEXTS / 100);
});
