"""Units are renamed, ordered and laid aside; their people, their badges and what files call them follow."""

from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running
from tests.support.registration.unit_desk import (
    HEALTH,
    book,
    merge,
    rename,
    seen,
    two_units,
    undo,
    unit,
    units_of_people,
)

CREDENTIALED = "registration.delegate.credentialed.v1"
UPDATED = "registration.congress.updated.v1"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_renamed_unit_is_told_of_each_badge_and_files_with_the_old_name_still_mean_it(
    registration: Registration,
) -> None:
    congress = await two_units(registration)
    said = len(await registration.said(CREDENTIALED))
    answer = await rename(registration, congress, "SYT", name="Sở Y tế và Dân số")
    assert answer.status_code == 200, answer.text
    told = (await registration.said(CREDENTIALED))[said:]
    assert {(one["delegate_code"], one["unit_name"], one["aggregate_version"]) for one in told} == {
        ("GL-0001", "Sở Y tế và Dân số", 3),
        ("GL-0002", "Sở Y tế và Dân số", 3),
    }
    assert "Sở Y tế và Dân số" in [one["name"] for one in (await registration.said(UPDATED))[-1]["units"]]
    found = await registration.http.get(f"/congresses/{congress}/delegates", params={"q": "dan so"})
    assert found.json()["total"] == 2
    again = await registration.bring(congress, person(1, **HEALTH), person(4, **HEALTH))
    assert (again["created"], again["unchanged"], again["updated"]) == (1, 1, 0), again
    assert [one["name"] for one in (await book(registration, congress))["units"]] == [
        "Sở Y tế và Dân số",
        "Huyện Ba Bể",
    ]


async def test_a_rename_is_undone_and_another_unit_never_gets_a_name_that_stands(registration: Registration) -> None:
    congress = await two_units(registration)
    taken = await rename(registration, congress, "SYT", name="huyện BA BỂ")
    assert (taken.status_code, taken.json()["errors"][0]["field"]) == (422, "body.name")
    near = await rename(registration, congress, "SYT", name="Huyện Ba Bệ")
    assert near.status_code == 200, "an accent tells two units apart"
    assert (await undo(registration, congress)).status_code == 200
    assert (await unit(registration, congress, "SYT"))["names"] == []
    assert set((await units_of_people(registration, congress)).values()) == {"Sở Y tế", "Huyện Ba Bể"}


async def test_units_stand_in_the_order_of_protocol_wherever_they_are_listed(registration: Registration) -> None:
    congress = await two_units(registration)
    there = [one["unit_code"] for one in (await book(registration, congress))["units"]]
    wanted = list(reversed(there))
    path = f"/congresses/{congress}/unit-order"
    answer = await registration.http.put(path, json={"unit_codes": wanted})
    assert [one["unit_code"] for one in answer.json()["units"]] == wanted
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert [one["unit_code"] for one in overview["by_unit"]] == wanted
    assert [one["unit_code"] for one in (await registration.said(UPDATED))[-1]["units"]] == wanted
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"sort": "unit"})
    assert list(dict.fromkeys(one["unit_code"] for one in listed.json()["items"])) == wanted
    assert (await registration.http.put(path, json={"unit_codes": wanted[:1]})).status_code == 409


async def test_an_order_is_in_the_history_and_is_taken_back_while_it_stands(registration: Registration) -> None:
    congress = await two_units(registration)
    there = [one["unit_code"] for one in (await book(registration, congress))["units"]]
    path = f"/congresses/{congress}/unit-order"
    await registration.http.put(path, json={"unit_codes": list(reversed(there))})
    (act, *_) = (await book(registration, congress))["history"]
    assert (act["kind"], act["unit_code"], bool(act["undoable_until"])) == ("ORDERED", there[-1], True)
    back = await undo(registration, congress)
    assert [one["unit_code"] for one in back.json()["units"]] == there
    assert [one["unit_code"] for one in (await registration.said(UPDATED))[-1]["units"]] == there
    undoing, undone = back.json()["history"][:2]
    assert (undoing["kind"], undoing["undoes"], undone["act_id"]) == ("UNDONE", act["act_id"], act["act_id"])
    await registration.http.put(path, json={"unit_codes": list(reversed(there))})
    await registration.http.put(path, json={"unit_codes": there})
    late = await undo(registration, congress, nth=1)
    assert (late.status_code, "đã đổi sau đó" in late.json()["detail"]) == (409, True)


async def test_only_an_empty_unit_is_laid_aside_and_a_person_taken_back_brings_it_up_again(
    registration: Registration,
) -> None:
    congress = await two_units(registration)
    path = f"/congresses/{congress}/unit-archival"
    full = await registration.http.post(path, json={**await seen(registration, congress, "BK-BB"), "archived": True})
    assert (full.status_code, "còn 01 người" in full.json()["detail"]) == (409, True)
    one = await registration.delegate(congress, "GL-0003")
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Ốm"})
    done = await registration.http.post(path, json={**await seen(registration, congress, "BK-BB"), "archived": True})
    assert done.status_code == 200, done.text
    other = await registration.delegate(congress, "GL-0001")
    moved = await registration.http.patch(
        f"/delegates/{other['delegate_id']}", json={"version": other["version"], "unit_code": "BK-BB"}
    )
    assert moved.status_code == 422
    act = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()[0]["act_id"]
    await registration.http.post(f"/delegates/{one['delegate_id']}/acts/{act}/undo")
    assert (await unit(registration, congress, "BK-BB"))["archived"] is False


async def test_a_unit_is_added_by_hand_behind_the_others_and_an_accent_makes_a_second_one(
    registration: Registration,
) -> None:
    congress = await two_units(registration)
    for name in ("Xã Yên Hân", "Xã Yên Hán", "Sở Nội vụ"):
        answer = await registration.http.post(f"/congresses/{congress}/units", json={"name": name, "kind": "COMMUNE"})
        assert answer.status_code == 201, answer.text
    added = [(one["unit_code"], one["name"]) for one in answer.json()["units"]][2:]
    assert added == [("XA-YEN-HAN", "Xã Yên Hân"), ("XA-YEN-HAN-2", "Xã Yên Hán"), ("SNV", "Sở Nội vụ")]
    again = await registration.http.post(f"/congresses/{congress}/units", json={"name": "xã yên hân"})
    assert again.status_code == 422


async def test_the_head_of_delegation_is_kept_with_a_phone_and_leaves_registration_never(
    registration: Registration,
) -> None:
    congress = await two_units(registration)
    wrong = await rename(registration, congress, "SYT", head_name="Vi Thị Trưởng Đoàn", head_phone="12")
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "body.head_phone")
    bad = await rename(registration, congress, "SYT", head_email="khong-phai-thu")
    assert (bad.status_code, bad.json()["errors"][0]["field"]) == (422, "body.head_email")
    addresses = {"email": "syt@coquan.vn", "head_email": "truong@coquan.vn"}
    answer = await rename(
        registration, congress, "SYT", head_name="Vi Thị Trưởng Đoàn", head_phone="912345678", **addresses
    )
    assert answer.status_code == 200, answer.text
    one = await unit(registration, congress, "SYT")
    assert (one["head_name"], one["head_phone"]) == ("Vi Thị Trưởng Đoàn", "0912345678")
    assert {name: one[name] for name in addresses} == addresses
    said = await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox")
    assert not [
        row for row in said if "Trưởng Đoàn" in row["text"] or "0912345678" in row["text"] or "@coquan" in row["text"]
    ]


async def test_what_a_file_taught_is_shown_moved_and_taken_away_and_comes_back_by_undo(
    registration: Registration,
) -> None:
    congress = await two_units(registration)
    short = {"unit_code": "", "unit_name": "H. Ba Bể"}
    answer = await registration.http.post(
        f"/congresses/{congress}/roster-imports",
        files={"file": ("danh-sach.xlsx", roster([person(6, **short)]))},
        data={"answers": '{"unit:h ba bể": "BK-BB"}'},
    )
    assert answer.json()["created"] == 1, answer.text
    told = (await registration.said("registration.congress.updated.v1"))[-1]["units"]
    assert next(one["other_names"] for one in told if one["unit_code"] == "BK-BB") == ["h ba bể"]
    (name,) = (await unit(registration, congress, "BK-BB"))["names"]
    assert name == {"words": "h ba bể", "written": "h ba bể", "former": False, "files": ["Huyện Ba Bể"]}
    path, which = f"/congresses/{congress}/unit-names", {"unit_code": "BK-BB", "words": "h ba bể", "former": False}
    await registration.http.post(path, json={**which, "to": "SYT"})
    assert [one["words"] for one in (await unit(registration, congress, "SYT"))["names"]] == ["h ba bể"]
    assert (await undo(registration, congress)).status_code == 200
    await registration.http.post(path, json=which)
    assert (await unit(registration, congress, "BK-BB"))["names"] == []
    assert (await undo(registration, congress)).status_code == 200
    assert (await unit(registration, congress, "BK-BB"))["names"] == [name]
    await merge(registration, congress, "BK-BB", "SYT")
    assert {one["words"] for one in (await unit(registration, congress, "SYT"))["names"]} >= {"h ba bể"}


async def test_a_former_name_that_was_taken_away_is_asked_about_though_it_was_once_answered_to_be_new(
    registration: Registration,
) -> None:
    congress = await registration.found()
    file = {"file": ("danh-sach.xlsx", roster([person(1, unit_code="", unit_name="Xã Mẫu Ất")]))}
    answers = {"answers": '{"unit:xã mẫu ất": "+"}'}
    path = f"/congresses/{congress}/roster-imports"
    assert (await registration.http.post(path, files=file, data=answers)).json()["created"] == 1
    await rename(registration, congress, "XA-MAU-AT", name="Xã Mẫu Bính")
    again = await registration.bring(congress, person(2, unit_code="", unit_name="Xã Mẫu Ất"))
    assert again["created"] == 1
    (name,) = (await unit(registration, congress, "XA-MAU-AT"))["names"]
    which = {"unit_code": "XA-MAU-AT", "words": name["words"], "former": True}
    done = await registration.http.post(f"/congresses/{congress}/unit-names", json=which)
    assert done.status_code == 200, done.text
    kept = await registration.conn.fetch("SELECT question_id FROM roster_answers")
    assert [row["question_id"] for row in kept if row["question_id"] == "unit:xã mẫu ất"] == []


async def test_a_clerk_of_a_unit_sees_their_own_and_changes_none(registration: Registration) -> None:
    congress = await two_units(registration)
    async with aclosing(await registration.staff("can-bo-y-te", "UNIT_REGISTRAR", unit_code="SYT")) as clerk:
        found = (await clerk.get(f"/congresses/{congress}/units")).json()
        assert ([one["unit_code"] for one in found["units"]], found["history"]) == (["SYT"], [])
        refused = await clerk.post(f"/congresses/{congress}/units", json={"name": "Sở Giả Lập"})
        assert refused.status_code == 403
