"""All keys are in other hands: an answer that is no yes changes nothing, and digits of before open nothing where badges end too."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from services.registration import keys as command
from services.registration.asking import NothingDone
from tests.conftest import MakeDatabase
from tests.support.registration.installed_keys import Installation, installed
from tests.support.registration.registration_world import person

TOLD = "registration.codes.short_codes_given.v1"
CODES = "SELECT credential_id, state, short_code FROM credentials ORDER BY credential_id"


@pytest.fixture
async def here(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Installation]:
    async with installed(await make_database("registration"), tmp_path, monkeypatch) as installation:
        yield installation


def files(here: Installation) -> dict[str, str]:
    return {file.name: file.read_text() for file in here.secrets.iterdir() if file.is_file()}


async def codes(here: Installation) -> dict[str, str]:
    return {row["credential_id"]: row["short_code"] for row in await here.registration.conn.fetch(CODES)}


async def people(here: Installation) -> Any:
    """Four with badges: one revoked, one printed twice, one erased."""
    world = here.registration
    congress = await world.found()
    await world.bring(congress, *(person(number) for number in range(1, 5)))
    await world.issue(congress)
    ids = [(await world.delegate(congress, f"GL-000{number}"))["delegate_id"] for number in (2, 3, 4)]
    for path, said in (
        (f"/delegates/{ids[0]}/revocation", {"reason": "Xin rút"}),
        (f"/delegates/{ids[1]}/credentials", {"reason": "Mất thẻ"}),
    ):
        answer = await world.http.post(path, json=said)
        assert answer.is_success, answer.text
    await world.conn.execute("UPDATE delegates SET erased_at = now() WHERE delegate_id = $1", ids[2])
    return ids[2]


@pytest.mark.parametrize("words", [["copied"], ["copied", "badges"], ["rotate", "passes"], ["retire", "1"]])
@pytest.mark.parametrize("answer", ["n", "", "không", None])
async def test_an_answer_that_is_no_yes_stops_everything(
    here: Installation, monkeypatch: pytest.MonkeyPatch, words: list[str], answer: str | None
) -> None:
    await people(here)
    if words[0] == "retire":
        await here.run("rotate", "badge")
    before = files(here), await codes(here), len(await here.told())

    def answered(_: str) -> str:
        if answer is None:  # the terminal is closed, or there is none
            raise EOFError
        return answer

    monkeypatch.setattr("builtins.input", answered)
    with pytest.raises(NothingDone):
        await asyncio.to_thread(here.keys.run, words)
    assert (files(here), await codes(here), len(await here.told())) == before


def test_the_module_by_itself_ends_with_1_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise NothingDone("Đã dừng")

    monkeypatch.setattr(command.Keys, "run", refused)
    monkeypatch.setenv("DAIHOI_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    assert command.main(["copied"]) == 1


async def test_where_badges_end_every_code_is_drawn_anew_and_told_to_the_door(here: Installation) -> None:
    erased = await people(here)
    before, told = await codes(here), len(await here.registration.said(TOLD))
    await here.run("copied")
    assert await codes(here) == before, "badges on paper go on holding, and so do their digits"

    await here.run("copied", "badges")
    after, said = await codes(here), (await here.registration.said(TOLD))[told:]
    gone = await here.registration.conn.fetchval("SELECT credential_id FROM credentials WHERE delegate_id = $1", erased)
    assert after.pop(gone) == before[gone], "nothing more is said of who was erased"
    assert not set(before.values()) & set(after.values())
    assert {one["codes"][0]["credential_id"]: one["codes"][0]["short_code"] for one in said} == after
    [noted] = await here.registration.conn.fetch("SELECT * FROM audit WHERE action = 'short_codes.redrawn'")
    assert (noted["actor"], noted["details"]["redrawn"]) == ("command line", len(said))
