"""Whose account somebody tries to get into is seen by those who look after it, and by nobody else."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_whose_account_was_attacked_is_in_the_trail_and_beside_their_name(registration: Registration) -> None:
    stranger = await registration.http.post("/sessions", json={"username": "ke-gian", "password": "đoán mò"})
    for _ in range(3):
        attack = await registration.http.post("/sessions", json={"username": "organizer", "password": "đoán mò"})
    said = [{**one.json(), "request_id": one.status_code} for one in (attack, stranger)]
    assert said[0] == said[1], "it says nothing of who exists"
    named = await registration.http.post("/audit-names", json={"like": "ban to chuc"})
    await registration.app.state.watch.write()
    asked = {"q": "ban to chuc", "also": named.json()["like"], "action": "security."}
    (told,) = (await registration.http.post("/audit/search", json=asked)).json()["lines"]
    own = (await registration.http.get("/me")).json()["subject"]
    assert (told["actor"], told["subject"], told["details"]["count"]) == ("stranger", own, 3)
    (account,) = (await registration.http.get("/accounts")).json()
    assert account["failed"] == 3
