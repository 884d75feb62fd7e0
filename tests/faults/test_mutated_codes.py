"""1,000,000 texts made of true badge codes, in Python and in the scanner's TypeScript: none is taken, none does harm."""

import json
import os
import random
import subprocess
from collections import Counter

import pytest

from chassis.access.signing import verify
from contracts.credential_code import BODY_DIGITS, CODE_DIGITS, NotOurCode, decode
from daihoi.local.home import ROOT
from services.checkin.domain.scans.scanned_text import kind_of, plain

TEXTS = 1_000_000
SEED = int(os.environ.get("DAIHOI_FUZZ_SEED", random.SystemRandom().randrange(2**31)))
STRANGE = ("١", "９", "²", "\u202e", "\x00", "\ud800", "-", "+", "_", ".", "e", " ")


def mutated(chance: random.Random, codes: list[str]) -> str:
    """Give a text that is none of `codes`: digits changed, exchanged, cut, doubled or strange, often with check digits that fit."""
    text = list(chance.choice(codes))
    for _ in range(chance.randint(1, 4)):
        at, other = chance.randrange(len(text)), chance.randrange(len(text))
        match chance.randrange(6):
            case 0 | 1:
                text[at] = str(chance.randrange(10))
            case 2:
                text[at], text[other] = text[other], text[at]
            case 3:
                text[at : at + chance.randint(0, 3)] = []
            case 4:
                text[at:at] = text[other : other + chance.randint(1, 3)]
            case 5:
                text[at] = chance.choice(STRANGE) if chance.random() < 0.2 else str(chance.randrange(10))
        text = text or ["0"]
    return fitting("".join(text)) if chance.random() < 0.2 else "".join(text)


def fitting(text: str) -> str:
    """Give `text` with check digits that fit, where it has the shape of a code."""
    if len(text) != CODE_DIGITS or not (text.isascii() and text.isdigit()):
        return text
    body = int(text[:BODY_DIGITS])
    return f"{body:0{BODY_DIGITS}d}{98 - (body * 100) % 97:02d}"


@pytest.mark.faults
@pytest.mark.timeout(1_200)
def test_no_mutated_code_is_taken_by_the_servers_parser() -> None:
    print(f"DAIHOI_FUZZ_SEED={SEED} repeats this run")
    vectors = json.loads((ROOT / "contracts" / "vectors" / "credential_codes.json").read_text())
    keys = {one["key_number"]: one["public_key"] for one in vectors["keys"]}
    codes = [one["text"] for one in vectors["codes"] if one["outcome"] == "OURS"]
    chance, told = random.Random(SEED), Counter[str]()
    for _ in range(TEXTS):
        text = mutated(chance, codes)
        if text in codes:
            continue
        kind_of(plain(text, typed=chance.random() < 0.5))
        try:
            claim, signed, signature = decode(text)
        except NotOurCode as error:
            told[str(error)] += 1
            continue
        public = keys.get(claim.key_number)
        assert public is None or not verify(public, signed, signature), text
        told["forged"] += 1
    print(dict(told))
    assert min(told[why] for why in ("not 214 digits", "check digits do not fit", "another format", "forged")) > 1_000


@pytest.mark.faults
@pytest.mark.timeout(1_200)
def test_no_mutated_code_is_taken_by_the_scanners_parser() -> None:
    command = ["npx", "vitest", "run", "scan/deciding/mutated_codes.test.ts"]
    environment = {**os.environ, "DAIHOI_MUTATED": str(TEXTS), "DAIHOI_FUZZ_SEED": str(SEED)}
    done = subprocess.run(command, cwd=ROOT / "web", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3_000:]
