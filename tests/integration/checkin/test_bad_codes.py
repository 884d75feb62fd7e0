"""A thousand codes that are none, and the next good badge is as good as ever."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from random import Random

import pytest

from chassis.access.signing import SigningKey
from contracts.credential_code import CODE_DIGITS
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, congress, credential, delegate
from tests.support.checkin.checkin_world import World, open_world

FORGER = SigningKey.from_seed("77" * 32)
PRINTED = (
    "000099000001|000000001|Vi Thử Văn A|01011980|Nam|Thôn Giả Lập|01012021",
    "https://example.vn/ve?so=123456",
    "BEGIN:VCARD\r\nFN:Vi Thử Văn B\r\nEND:VCARD",
    "WIFI:S:hoi truong;T:WPA;P:00000000;;",
    "",
    "0" * CODE_DIGITS,
    "9" * CODE_DIGITS,
    "\u0661" * CODE_DIGITS,
    "\ufeff\u202e]Q1",
    "x" * 2000,
)
"""What else stands on cards and walls."""


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


def bad_codes(good: str, forged: str, foreign: str) -> list[str]:
    """Give a thousand: misread, cut short, doubled, forged, of another congress, and no codes at all."""
    random = Random(1000)
    made = []
    for number in range(160):
        at = random.randrange(CODE_DIGITS)
        misread = str((int(good[at]) + random.randint(1, 9)) % 10)
        turned = good[:at] + good[at:][::-1]
        made += [good[:at] + misread + good[at + 1 :], good[:at], good[at:] + good if at else good * 2, forged, foreign]
        made.append(turned if turned != good else PRINTED[number % len(PRINTED)])
    made += [PRINTED[number % len(PRINTED)] for number in range(1000 - len(made))]
    random.shuffle(made)
    return made


async def test_after_a_thousand_bad_codes_a_valid_badge_is_admitted(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    good = code(world.congress, person.credentials[0])
    forged = code(world.congress, credential(2), FORGER)
    foreign = code(congress(number=6), credential(3))
    device = await world.device()
    told: Counter[str] = Counter()
    bad = bad_codes(good, forged, foreign)
    for start in range(0, len(bad), 20):
        answers = await asyncio.gather(*(device.scan(text) for text in bad[start : start + 20]))
        told.update(answer["verdict"] for answer in answers)

    assert told == {"NOT_VALID": 840, "WRONG_CONGRESS": 160}
    assert (await world.counts())["present"] == 0
    assert (await device.scan(good))["verdict"] == "ADMITTED"
    counted = await world.counts()
    assert (counted["present"], counted["conflicts"]) == (1, 0)
    [named] = await world.table("SELECT DISTINCT delegate_id FROM scans WHERE delegate_id IS NOT NULL")
    assert named["delegate_id"] == person.delegate_id
