"""Each honour-roll file of the cases gives through the API, as the page asks it, what `daihoi check-file` says of it."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from daihoi.roll_check import check_rolls
from daihoi.roster_check import people_of_files
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_world import World, open_world

CASES = Path(__file__).parents[2] / "data" / "cases"
BEFORE = {"18-vinh-danh-sai-nguoi.xlsx": CASES / "roster" / "09a-lan-dau.xlsx"}
FILES = [*sorted(CASES.glob("honours/*.xlsx")), *sorted(CASES.glob("roster/*vinh-danh*.xlsx"))]


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


def plain(told: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(told, default=str))
    return read


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
async def test_the_page_is_told_what_the_command_says(world: World, file: Path) -> None:
    before = [BEFORE[file.name]] if file.name in BEFORE else []
    people = await people_of_files(before, level="DISTRICT", year=2026)
    told = [
        delegate(
            world.congress,
            number,
            delegate_code=one.delegate.delegate_code,
            full_name=one.delegate.person.full_name,
            form_of_address=one.delegate.person.form_of_address,
            unit_name=unit,
            position=one.delegate.person.position,
        )
        for number, (one, unit) in enumerate(people, start=1)
    ]
    if told:
        await world.hear(*told)
    data = await asyncio.to_thread(file.read_bytes)
    files, staff = {"file": (file.name, data)}, world.staff("ORGANIZER")
    answer = await world.http.post(f"{world.here}/honour-roll-checks", files=files, headers=staff)
    assert answer.status_code == 200, answer.text
    assert plain(answer.json()) == plain(asdict(await check_rolls(file, before, level="DISTRICT", year=2026)))
    report = await world.http.post(f"{world.here}/honour-roll-imports", files=files, headers=staff)
    counts = answer.json()["counts"]
    assert (report.json()["created"], report.json()["unchanged"]) == (counts["new"], counts["unchanged"])
