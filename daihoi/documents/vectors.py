"""Adds situations at the door to the ones written by hand, until Python and TypeScript are held to 200 of them."""

import json
from itertools import product, zip_longest
from pathlib import Path
from random import Random
from typing import Any

from services.checkin.domain.scans.admission import Code, CredentialState, Direction, Given, decide

FOLDER = Path(__file__).parents[2] / "contracts" / "vectors"
BY_HAND = FOLDER / "admission.json"
FILE = FOLDER / "admission_generated.json"
TOGETHER = 200
SEED = 11
YES_OR_NO = (True, False)


def render() -> str:
    """Give the file: the same one always. Each verdict gets as many situations as it has, or its equal part."""
    known = {situation_of(vector["given"]) for vector in json.loads(BY_HAND.read_text("utf-8"))}
    by_verdict: dict[str, list[dict[str, Any]]] = {}
    for given in _situations():
        if situation_of(given) not in known:
            vector = _vector(given)
            by_verdict.setdefault(vector["verdict"], []).append(vector)
    random = Random(SEED)
    for vectors in by_verdict.values():
        random.shuffle(vectors)
    in_turn = [one for turn in zip_longest(*by_verdict.values()) for one in turn if one]
    chosen = in_turn[: TOGETHER - len(known)]
    return "[\n" + ",\n".join(f" {json.dumps(one, ensure_ascii=False)}" for one in chosen) + "\n]\n"


def write() -> Path:
    FILE.write_text(render(), "utf-8")
    return FILE


def situation_of(given: dict[str, Any]) -> tuple[Any, ...]:
    """Give what tells one situation from another; a way that is not named is IN, and nobody is outside."""
    told = {"direction": "IN", "outside": False, **given}
    return tuple(told[name] for name in Given.__slots__)


def _situations() -> list[dict[str, Any]]:
    states = (None, *CredentialState)
    values = product(Code, YES_OR_NO, states, *[YES_OR_NO] * 4, Direction, YES_OR_NO)
    return [dict(zip(Given.__slots__, each, strict=True)) for each in values]


def _vector(given: dict[str, Any]) -> dict[str, Any]:
    decision = decide(Given(**given))
    yes = [name for name, value in given.items() if value is True]
    words = [given["code"], given["credential"] or "UNHEARD_OF", given["direction"], *yes]
    return {"name": " ".join(words), "given": given, "verdict": decision.verdict, "flagged": decision.flagged}
