"""Who stood in a file and did not come in stays with its import, and is counted, until nothing is left to do."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def kept(registration: Registration, congress: UUID) -> list[dict[str, Any]]:
    answer = await registration.http.get(f"/congresses/{congress}/roster-imports")
    imports: list[dict[str, Any]] = answer.json()
    return imports


async def counted(registration: Registration, congress: UUID) -> int:
    return int((await registration.http.get(f"/congresses/{congress}/overview")).json()["open_rows"])


async def test_refused_and_waiting_rows_stay_with_the_import_by_name_and_are_counted(
    registration: Registration,
) -> None:
    congress = await registration.found()
    two = person(2, full_name="Vi Thử Hai và Vi Thử Ba")
    waiting = person(3, full_name="Vi Thử Tư", category="Điển hình tiên tiến")
    await registration.bring(congress, person(1), two, waiting)
    (one,) = await kept(registration, congress)
    assert [(row["full_name"], row["row"], row["why"]) for row in one["open_rows"]] == [
        ("Vi Thử Hai và Vi Thử Ba", 6, "refused"),
        ("Vi Thử Tư", 7, "waiting"),
    ]
    assert await counted(registration, congress) == 2


async def test_who_came_in_later_or_was_settled_is_no_longer_open(registration: Registration) -> None:
    congress = await registration.found()
    waiting = [person(n, full_name=f"Vi Thử {n}", category="Điển hình tiên tiến") for n in (2, 3)]
    for row, name in zip(waiting, ("Vi Thử Hai", "Vi Thử Ba"), strict=True):
        row["full_name"] = name
    await registration.send(congress, roster([person(1), *waiting]))
    await registration.http.post(
        f"/congresses/{congress}/roster-imports",
        files={"file": ("khac.xlsx", roster([{**waiting[0], "category": "Khách mời"}]))},
    )
    older = (await kept(registration, congress))[-1]
    assert [row["full_name"] for row in older["open_rows"]] == ["Vi Thử Ba"]
    path = f"/congresses/{congress}/roster-imports/{older['import_id']}/open-rows"
    assert (await registration.http.post(f"{path}/1/settle")).status_code == 204
    assert (await registration.http.post(f"{path}/1/settle")).status_code == 404
    assert (await registration.http.post(f"{path}/9/settle")).status_code == 404
    assert await counted(registration, congress) == 0


async def test_the_same_file_again_and_an_undone_one_have_no_open_rows_twice(registration: Registration) -> None:
    congress = await registration.found()
    rows = (person(1), person(2, full_name="Vi Thử Hai và Vi Thử Ba"))
    for _ in range(2):
        await registration.bring(congress, *rows)
    assert await counted(registration, congress) == 1
    newest = (await kept(registration, congress))[0]
    await registration.http.post(f"/congresses/{congress}/roster-imports/{newest['import_id']}/undo")
    assert await counted(registration, congress) == 1


async def test_a_file_is_taken_back_with_the_badges_of_its_people_in_one_act(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    report = await registration.bring(congress, person(1, position="Chủ tịch"), person(2), person(3))
    two = await registration.delegate(congress, "GL-0002")
    await registration.http.post(f"/delegates/{two['delegate_id']}/credentials")
    path = f"/congresses/{congress}/roster-imports/{report['import_id']}"
    ahead = (await registration.http.post(f"{path}/undo?dry_run=true")).json()
    if not ahead["with_badge"]:
        await registration.issue(congress)
        ahead = (await registration.http.post(f"{path}/undo?dry_run=true")).json()
    assert ahead["with_badge"] >= 1
    undone = await registration.http.post(f"{path}/withdraw-and-undo")
    assert undone.status_code == 200, undone.text
    told = undone.json()
    assert (person(2)["full_name"] in told["withdrawn"], told["stayed"]) == (True, [])
    assert (await registration.delegate(congress, "GL-0002"))["status"] == "WITHDRAWN"
    assert (await registration.delegate(congress, "GL-0001"))["position"] != "Chủ tịch"
    assert (await registration.http.post(f"{path}/withdraw-and-undo")).status_code == 409


async def test_without_badges_only_the_usual_undo_is_offered(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1))
    path = f"/congresses/{congress}/roster-imports/{report['import_id']}"
    assert (await registration.http.post(f"{path}/withdraw-and-undo")).status_code == 409
    reviewer = await registration.staff("tham.tra", "REVIEWER")
    assert (await reviewer.post(f"{path}/withdraw-and-undo")).status_code == 403


async def test_a_file_that_nobody_could_read_is_kept_as_one_that_did_not_come_in(registration: Registration) -> None:
    congress = await registration.found()
    for _ in range(2):
        answer = await registration.http.post(
            f"/congresses/{congress}/roster-checks", files={"file": ("thu.csv", "Kính gửi Ban Tổ chức\nTrân trọng\n")}
        )
        assert answer.status_code == 422
    (one,) = await kept(registration, congress)
    assert (one["filename"], one["created"], one["updated"]) == ("thu.csv", 0, 0)
    assert [(row["row"], row["full_name"], row["said"]) for row in one["open_rows"]] == [
        (0, "Cả tệp", answer.json()["detail"])
    ]
    assert await counted(registration, congress) == 1
    path = f"/congresses/{congress}/roster-imports/{one['import_id']}/open-rows"
    assert (await registration.http.post(f"{path}/0/settle")).status_code == 204
    assert await counted(registration, congress) == 0
