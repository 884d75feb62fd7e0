"""The keys that mark numbers of id papers and make the links of passes are replaced; nobody becomes a stranger by it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.registration.usecases.access.keys.key_folder import KeyFolder
from services.registration.usecases.access.keys.vault import PersonalDataVault
from tests.conftest import MakeDatabase
from tests.support.registration.installed_keys import Installation, installed
from tests.support.registration.registration_world import (
    PERSONAL_DATA_KEY,
    person,
)


@pytest.fixture
async def here(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Installation]:
    async with installed(await make_database("registration"), tmp_path, monkeypatch) as installation:
        yield installation


MARKS = "SELECT delegate_id, national_id_hash AS mark FROM sensitive_attributes ORDER BY delegate_id"


async def test_a_new_key_for_the_marks_of_id_numbers_lies_over_every_mark_and_nobody_becomes_a_stranger(
    here: Installation,
) -> None:
    world, file = here.registration, here.secrets / "personal_data_key"
    congress = await world.found()
    await world.bring(congress, *(person(n) for n in range(1, 4)))
    stolen = PersonalDataVault(file.read_text())
    before = {row["delegate_id"]: row["mark"] for row in await world.conn.fetch(MARKS)}

    async def found() -> list[str]:
        answer = await world.http.post(f"/congresses/{congress}/delegates/found-by-code", json={"text": "000184000001"})
        return [one["full_name"] for one in answer.json()["items"]]

    one = await found()
    assert len(one) == 1

    for _ in range(2):
        await here.run("rotate", "marks")
        assert await found() == one

    now = PersonalDataVault(file.read_text())
    after = {row["delegate_id"]: row["mark"] for row in await world.conn.fetch(MARKS)}
    assert {who: now.renewed(mark) for who, mark in before.items()} == after
    assert after[next(who for who in before if before[who] == stolen.mark_national_id("000184000001"))] == (
        now.mark_national_id("000184000001")
    )
    assert not {mark[:32] for mark in after.values()} & {*before.values()}, "who has the old key guesses nothing by it"
    await world.bring(congress, *(person(n) for n in range(1, 4)))
    assert len(await world.conn.fetch(MARKS)) == 3, "the same list brings nobody twice"


async def test_a_mark_by_older_keys_is_known_while_the_new_one_is_being_laid_over(here: Installation) -> None:
    world = here.registration
    congress = await world.found()
    await world.bring(congress, person(1))
    old = await world.conn.fetchval("SELECT national_id_hash FROM sensitive_attributes")
    await here.run("rotate", "marks")
    await world.conn.execute("UPDATE sensitive_attributes SET national_id_hash = $1", old)
    answer = await world.http.post(f"/congresses/{congress}/delegates/found-by-code", json={"text": "000184000001"})
    assert len(answer.json()["items"]) == 1
    await world.bring(congress, person(1))
    assert await world.conn.fetchval("SELECT count(*) FROM sensitive_attributes") == 1


async def test_new_links_of_passes_end_all_that_were_given_out_and_badges_hold(
    here: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    world, file = here.registration, here.secrets / "personal_data_key"
    congress = await world.found()
    await world.bring(congress, person(1))
    await world.issue(congress)
    badge = await here.printed(congress)
    old = badge["pass_path"].partition("#")[2]
    assert (await world.http.post("/passes", json={"secret": old})).status_code == 200

    KeyFolder(here.secrets, here.root).add_personal_key("pass")  # a try that was broken off
    await here.run("rotate", "passes")

    assert "nhiều nhất 1 người cần nhận lại, ở trang gửi thẻ" in capsys.readouterr().out
    assert (await world.http.post("/passes", json={"secret": old})).status_code == 404
    again = await here.printed(congress)
    new = again["pass_path"].partition("#")[2]
    assert (await world.http.post("/passes", json={"secret": new})).status_code == 200
    assert again["code"] == badge["code"]
    now = PersonalDataVault(file.read_text())
    assert now.pass_keys == 1
    assert PERSONAL_DATA_KEY not in file.read_text(), "what nobody needs is destroyed"
    assert now.mark_national_id("000184000001") == PersonalDataVault(PERSONAL_DATA_KEY).mark_national_id("000184000001")
