"""The log of roster imports, and the way back."""

import json
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from chassis.ids import new_id
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running
from tests.support.registration.seating import seats, with_hall


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_an_older_file_does_not_undo_what_the_desk_corrected(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    one = await registration.delegate(congress, "GL-0001")
    for version, name in ((1, "Nông Thị Sửa Nhầm"), (2, "Nông Thị Sửa Tại Bàn")):
        edit = {"version": version, "full_name": name, "seat": "C01"}
        assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)).status_code == 200
    report = await registration.bring(congress, person(1), person(2))
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 2)
    assert any("tại bàn" in w["message"] for w in report["warnings"])
    assert (await registration.delegate(congress, "GL-0001"))["full_name"] == "Nông Thị Sửa Tại Bàn"
    answers = json.dumps({"desk:GL-0001:seat": "take"})
    files = {"file": ("ds.xlsx", roster([person(1), person(2)]))}
    path = f"/congresses/{congress}/roster-imports"
    answer = await registration.http.post(path, files=files, data={"answers": answers})
    assert answer.json()["updated"] == 1
    told = await registration.delegate(congress, "GL-0001")
    assert (told["seat"], told["full_name"]) == ("B01", "Nông Thị Sửa Tại Bàn")


async def test_the_log_says_person_by_person_old_to_new_what_a_file_did(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    report = await registration.bring(
        congress, person(1, position="Giám đốc thử", ethnicity="Dao"), person(2), person(3)
    )
    path = f"/congresses/{congress}/roster-imports"
    answer = await registration.http.get(f"{path}/{report['import_id']}/people")
    assert answer.status_code == 200, answer.text
    told = {one["delegate_code"]: one for one in answer.json()}
    assert set(told) == {"GL-0001", "GL-0003"}
    changes = {one["field"]: one for one in told["GL-0001"]["changes"]}
    assert (changes["position"]["old"], changes["position"]["new"]) == ("", "Giám đốc thử")
    assert changes["ethnicity"] == {"field": "ethnicity", "old": "", "new": "", "hidden": True}
    assert told["GL-0003"]["changes"] == []
    assert "Dao" not in answer.text
    assert (await registration.http.get(f"{path}/{new_id()}/people")).status_code == 404
    async with aclosing(await registration.staff("can-bo-y-te", "UNIT_REGISTRAR", unit_code="SYT")) as clerk:
        assert (await clerk.get(f"{path}/{report['import_id']}/people")).status_code == 404


async def test_an_import_is_undone_within_a_day_and_who_was_touched_since_is_named(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    before = await everybody(registration)
    report = await registration.bring(
        congress, person(1, position="Chủ tịch", ethnicity="Dao"), person(2, seat="D1"), person(3), person(4)
    )
    two = await registration.delegate(congress, "GL-0002")
    edit = {"version": two["version"], "instruction": "Cửa B"}
    assert (await registration.http.patch(f"/delegates/{two['delegate_id']}", json=edit)).status_code == 200
    path = f"/congresses/{congress}/roster-imports"
    answer = await registration.http.post(f"{path}/{report['import_id']}/undo")
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["removed"], told["restored"]) == (2, 1)
    assert [one["delegate_code"] for one in told["stayed"]] == ["GL-0002"]
    after = await everybody(registration)
    assert after["GL-0001"] == before["GL-0001"]
    assert set(after) == {"GL-0001", "GL-0002"}
    kept = (await registration.http.get(path)).json()
    assert [(one["created"], one["updated"], one["undone_at"] is None) for one in kept] == [(2, 2, False), (2, 0, True)]
    assert (await registration.http.post(f"{path}/{report['import_id']}/undo")).status_code == 409
    assert (await registration.http.post(f"{path}/{congress}/undo")).status_code == 404


async def test_a_newcomer_with_a_badge_is_not_undone(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1))
    await registration.issue(congress)
    told = (await registration.http.post(f"/congresses/{congress}/roster-imports/{report['import_id']}/undo")).json()
    assert (told["removed"], [one["full_name"] for one in told["stayed"]]) == (0, [person(1)["full_name"]])


async def test_a_seat_that_was_proposed_is_no_edit_by_hand_and_is_free_again(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat=""))
    report = await registration.bring(congress, person(1, seat="", position="Chủ tịch"), person(2, seat=""))
    proposed = (await registration.http.post(f"/congresses/{congress}/seats/proposal", json={})).json()["seats"]
    moves = [{"delegate_id": one, "seat": seat, "seen": ""} for one, seat in proposed.items()]
    body = {"moves": moves, "kind": "PROPOSED"}
    assert (await registration.http.post(f"/congresses/{congress}/seats/moves", json=body)).is_success
    before = await seats(registration, congress)
    undo = f"/congresses/{congress}/roster-imports/{report['import_id']}/undo"
    told = (await registration.http.post(undo)).json()
    assert (told["removed"], told["restored"], told["stayed"]) == (1, 1, [])
    assert await seats(registration, congress) == {"GL-0001": before["GL-0001"]}
    assert (await registration.delegate(congress, "GL-0001"))["position"] == ""


async def test_an_undo_in_vain_is_told_before_and_leaves_the_way_back_open(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1), person(2))
    path = f"/congresses/{congress}/roster-imports"
    undo = f"{path}/{report['import_id']}/undo"
    ahead = (await registration.http.post(undo, params={"dry_run": True})).json()
    assert (ahead["removed"], ahead["stayed"]) == (2, [])
    assert set(await everybody(registration)) == {"GL-0001", "GL-0002"}
    await registration.issue(congress)
    ahead = (await registration.http.post(undo, params={"dry_run": True})).json()
    assert (ahead["removed"], {one["why"] for one in ahead["stayed"]}) == (0, {"Đã có thẻ sau lần nhập này."})
    assert (await registration.http.post(undo)).json() == ahead
    [kept] = (await registration.http.get(path)).json()
    assert kept["undone_at"] is None


async def test_what_a_file_set_is_again_of_the_file_before_once_it_is_undone(registration: Registration) -> None:
    congress = await registration.found()
    path = f"/congresses/{congress}/roster-imports"

    def sent(name: str, **different: str) -> dict[str, tuple[str, bytes]]:
        return {"file": (name, roster([person(1, **different)]))}

    assert (await registration.http.post(path, files=sent("01.xlsx", position=""))).is_success
    second = (await registration.http.post(path, files=sent("05.xlsx", position="Chủ tịch", phone="0912000000"))).json()
    assert (await registration.http.post(f"{path}/{second['import_id']}/undo")).json()["restored"] == 1
    third = sent("15.xlsx", position="Bí thư", phone="0913000000")
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=third)).json()
    assert {change["set_by"] for change in told["people"][0]["changes"]} == {"01.xlsx"}


async def everybody(registration: Registration) -> dict[str, tuple[object, ...]]:
    """Give by code all that is stored of a delegate but versions and times."""
    rows = await registration.conn.fetch(
        "SELECT d.delegate_code, d.full_name, d.position, d.seat, d.search_text, s.ethnicity_sealed, s.national_id_hash "
        "FROM delegates AS d JOIN sensitive_attributes AS s USING (delegate_id)"
    )
    return {row["delegate_code"]: tuple(row) for row in rows}


async def test_the_log_of_imports_takes_a_files_name_as_plain_text_however_it_comes(registration: Registration) -> None:
    congress = await registration.found()
    path = f"/congresses/{congress}/roster-imports"
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a\x00\xe2\x80\xaeb.xlsx"\r\n\r\n'
    answer = await registration.http.post(
        path,
        content=head + roster([person(1)]) + b"\r\n--x--\r\n",
        headers={"content-type": "multipart/form-data; boundary=x"},
    )
    assert answer.status_code == 200, answer.text
    [kept] = (await registration.http.get(path)).json()
    assert kept["filename"] == "a b.xlsx"


async def test_who_is_no_longer_in_the_file_is_withdrawn_when_told_and_comes_back_with_the_undo(
    registration: Registration,
) -> None:
    congress = await registration.found(max_delegates=3)
    await registration.bring(congress, person(1), person(2), person(3))
    await registration.issue(congress)
    badges = "SELECT credential_id, state FROM credentials ORDER BY 1"
    before = await registration.conn.fetch(badges)
    path = f"/congresses/{congress}/roster-imports"
    rows = roster([person(1), person(4)])
    files = {"file": ("moi.xlsx", rows)}
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)).json()
    assert [(one["code"], one["withdrawn"]) for one in told["gone"]] == [("GL-0002", False), ("GL-0003", False)]
    answers = json.dumps({one["question"]: "withdraw" for one in told["gone"][:1]})
    report = (await registration.http.post(path, files=files, data={"answers": answers})).json()
    assert (report["created"], report["withdrawn"]) == (1, 1), report
    two = await registration.delegate(congress, "GL-0002")
    assert (two["status"], two["credentials"][0]["state"]) == ("WITHDRAWN", "REVOKED")
    assert (await registration.delegate(congress, "GL-0003"))["status"] == "ACTIVE"
    [kept, _] = (await registration.http.get(path)).json()
    assert (kept["withdrawn"], kept["filename"], bool(kept["actor_name"])) == (1, "moi.xlsx", True)

    undone = (await registration.http.post(f"{path}/{report['import_id']}/undo")).json()
    assert (undone["removed"], undone["restored"], undone["stayed"]) == (1, 1, [])
    assert (await registration.delegate(congress, "GL-0002"))["status"] == "ACTIVE"
    assert await registration.conn.fetch(badges) == before


async def test_who_would_then_stand_twice_is_named_before_and_withdrawn_with_the_undo(
    registration: Registration,
) -> None:
    congress = await registration.found()
    old = person(2, full_name="Lô Thị Vân", birth="1985")
    new = person(3, full_name="Lô Thị Thuỳ", birth="1985", national_id="")
    await registration.bring(congress, person(1), old)
    path = f"/congresses/{congress}/roster-imports"
    files = {"file": ("ban-sua.xlsx", roster([person(1), new]))}
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)).json()
    answers = {one["question"]: "withdraw" for one in told["gone"]}
    answers |= {one["id"]: "other" for one in told["questions"] if one["kind"] == "renamed"}
    report = (await registration.http.post(path, files=files, data={"answers": json.dumps(answers)})).json()
    assert (report["created"], report["withdrawn"]) == (1, 1), report
    await registration.issue(congress)

    undo = f"{path}/{report['import_id']}/undo"
    ahead = (await registration.http.post(undo, params={"dry_run": True})).json()
    [double] = ahead["doubles"]
    assert (double["stays"], double["returns"]) == ("Lô Thị Thuỳ", "Lô Thị Vân")
    done = (await registration.http.post(undo, params={"withdraw": [double["stays_id"]]})).json()
    assert (done["withdrawn"], done["returned"]) == (["Lô Thị Thuỳ"], ["Lô Thị Vân"])
    listed = (await registration.http.get(f"/congresses/{congress}/delegates", params={"show": "active"})).json()
    assert {one["full_name"] for one in listed["items"]} == {person(1)["full_name"], "Lô Thị Vân"}
