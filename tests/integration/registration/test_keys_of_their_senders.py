"""A key by which a command is sent again belongs to who sent it: from somebody else it opens no answer and does nothing."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from chassis.storage.idempotency import Sending
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import CONGRESS, Registration, person, running

KEY = {"Idempotency-Key": "khoa-cua-mot-nguoi"}
NEW = {"full_name": "Vi Thử Một", "unit_code": "BK-BB", "category": "GUEST"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_the_same_key_and_words_from_another_organiser_are_refused_and_change_nothing(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    sendings = [
        ("/congresses", {**CONGRESS, "code": "BK-VI", "ordinal": "VI"}),
        (f"/congresses/{congress}/delegates", NEW),
        (f"/delegates/{one}/credentials", {"reason": "Mất thẻ"}),
    ]
    other = await registration.staff("nguoi-khac", "ORGANIZER")
    try:
        for path, words in sendings:
            first = await registration.http.post(path, json=words, headers=KEY)
            assert first.status_code == 201, first.text
            written = await registration.conn.fetchval("SELECT count(*) FROM outbox")

            theirs = await other.post(path, json=words, headers=KEY)

            assert theirs.status_code == 409, f"{path}: {theirs.text}"
            assert await registration.conn.fetchval("SELECT count(*) FROM outbox") == written, path
            again = await registration.http.post(path, json=words, headers=KEY)
            assert again.json() == first.json(), path
    finally:
        await other.aclose()


def test_who_sends_is_part_of_what_is_sent() -> None:
    mine = Sending("kind", "a-key-of-mine", "staff:1", ("words",))
    assert mine.digest == replace(mine).digest
    assert mine.digest != replace(mine, actor="staff:2").digest
    assert mine.digest != replace(mine, actor="words", said=()).digest
