"""Each roster file of the cases gives through the API, as the page asks it, what `daihoi check-file` says of it."""

import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from daihoi.roster_check import check_files
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, running

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"
BEFORE = {"08b": "08a", "09b": "09a"}
FILES = sorted(file.name for file in CASES.glob("*.xlsx") if "vinh-danh" not in file.name)
OF_THE_CONGRESS = ("ratio_warning", "too_many")  # that of the command is empty and has no cap


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


def file_of(start: str) -> Path:
    (file,) = CASES.glob(f"{start}-*.xlsx")
    return file


def plain(told: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(told, default=str))
    return {key: value for key, value in read.items() if key not in OF_THE_CONGRESS}


@pytest.mark.parametrize("name", FILES)
async def test_the_page_is_told_what_the_command_says(registration: Registration, name: str) -> None:
    start = name.partition("-")[0]
    level = "PROVINCE" if start == "14" else "DISTRICT"
    opening = {"starts_at": "2026-12-20T00:30:00+00:00", "level": level, "host": "huyện Ba Bể"}
    congress = await registration.found(**opening)
    before = [file_of(BEFORE[start])] if start in BEFORE else []
    for file in before:
        assert (await registration.send(congress, file.read_bytes())).status_code == 200
        await registration.issue(congress)
    files = {"file": (name, (CASES / name).read_bytes())}
    answer = await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)
    assert answer.status_code == 200, answer.text
    said = await check_files(CASES / name, before, level=level, year=2026, province="Bắc Kạn")
    assert plain(answer.json()) == plain(asdict(said))
    report = (await registration.send(congress, (CASES / name).read_bytes())).json()
    counts = answer.json()["counts"]
    assert (report["created"], report["updated"], report["unchanged"]) == tuple(
        counts[kind] for kind in ("new", "changed", "unchanged")
    )
