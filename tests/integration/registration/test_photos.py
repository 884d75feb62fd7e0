"""Portraits one by one: each act undone within a day, told to the gates small and bare, gone when removed."""

from collections.abc import AsyncIterator

import pytest

from daihoi.simulation.invented.portraits import portrait_file
from tests.conftest import MakeDatabase
from tests.support.files.pictures import SECRETS, archive, heic, phone_photo
from tests.support.registration.photo_desk import put, said, shown, undo, with_people
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_phones_picture_becomes_a_portrait_without_its_place(registration: Registration) -> None:
    _, (one, *_) = await with_people(registration)
    done = (await put(registration, one, phone_photo(orientation=6))).json()
    assert (done["photo"]["width"], done["photo"]["height"]) == (960, 1280)
    portrait = await shown(registration, one)
    assert portrait is not None
    assert portrait.size == (360, 480)
    stored = await registration.conn.fetchrow("SELECT whole, portrait, thumbnail FROM photos")
    assert [secret for secret in SECRETS for made in stored or () if secret in made] == []
    noted = await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'photo.put'")
    assert noted == 1


async def test_the_gates_hear_a_small_picture_and_its_versions_only_grow(registration: Registration) -> None:
    congress, (one, *_) = await with_people(registration)
    await put(registration, one, portrait_file(1))
    await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")
    await put(registration, one, portrait_file(2))
    first, gone, last = await said(registration)
    assert first.aggregate_version < gone.aggregate_version < last.aggregate_version
    assert {(event.congress_id, str(event.delegate_id)) for event in (first, gone, last)} == {
        (congress, one["delegate_id"])
    }
    assert (first.jpeg, gone.jpeg) == (b"", b""), "an old face is in no row of the outbox any more"
    assert 0 < len(last.jpeg) <= 16_384
    headers = dict(await registration.conn.fetchval("SELECT headers FROM outbox WHERE topic = $1 LIMIT 1", first.topic))
    assert (headers["content-type"], headers["ce_congressid"]) == ("image/jpeg", str(congress))


async def test_another_part_of_the_picture_is_shown_unless_somebody_was_first(registration: Registration) -> None:
    _, (one, *_) = await with_people(registration)
    photo = (await put(registration, one, phone_photo())).json()["photo"]
    path = f"/delegates/{one['delegate_id']}/photo/cut"
    wanted = {"version": photo["version"], "left": 5, "top": 7, "width": 400}
    cut = (await registration.http.put(path, json=wanted)).json()["photo"]
    assert (cut["left"], cut["top"], cut["cut_width"]) == (5, 7, 400)
    assert (await registration.http.put(path, json=wanted)).status_code == 409
    outside = {**wanted, "version": cut["version"], "left": 1000}
    assert (await registration.http.put(path, json=outside)).status_code == 422
    whole = await shown(registration, one, whole=True)
    assert whole is not None
    assert whole.size == (1280, 960)


async def test_each_act_on_one_portrait_can_be_undone(registration: Registration) -> None:
    congress, (one, *_) = await with_people(registration)
    first = (await put(registration, one, portrait_file(1))).json()
    before = await registration.conn.fetchval("SELECT portrait FROM photos")
    removed = (await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")).json()
    assert removed["photo"] is None
    assert (await undo(registration, congress, removed["act_id"])).json()["restored"] == 1
    assert await registration.conn.fetchval("SELECT portrait FROM photos") == before
    assert (await said(registration))[-1].jpeg
    again = await undo(registration, congress, removed["act_id"])
    assert (again.status_code, again.json()["code"]) == (409, "rule_broken")
    late = await undo(registration, congress, first["act_id"])
    assert late.json()["stayed"] == ["GL-0001"], "the portrait is another one since"


async def test_a_removed_face_is_forgotten_after_a_day(registration: Registration) -> None:
    congress, (one, other, *_) = await with_people(registration)
    await put(registration, one, portrait_file(1))
    removed = (await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")).json()
    await registration.conn.execute("UPDATE photo_acts SET acted_at = acted_at - interval '25 hours'")
    late = await undo(registration, congress, removed["act_id"])
    assert (late.status_code, late.json()["code"]) == (409, "rule_broken")
    await put(registration, other, portrait_file(2))
    assert await registration.conn.fetchval("SELECT count(*) FROM photo_act_changes WHERE whole IS NOT NULL") == 0


async def test_what_is_no_picture_changes_nothing(registration: Registration) -> None:
    _, (one, *_) = await with_people(registration)
    await put(registration, one, portrait_file(1))
    for data in (b"", b"x", heic(), portrait_file(1)[:3000]):
        answer = await put(registration, one, data)
        assert (answer.status_code, answer.json()["code"]) == (422, "malformed")
    assert len(await said(registration)) == 1


async def test_a_registrar_of_a_unit_keeps_to_its_people(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, unit_code="BK-NR", unit_name="Huyện Na Rì"))
    own, other = [await registration.delegate(congress, code) for code in ("GL-0001", "GL-0002")]
    registrar = await registration.staff("don-vi", "UNIT_REGISTRAR", unit_code="BK-BB")
    try:
        sent = {"file": ("a.jpg", portrait_file(1))}
        assert (await registrar.put(f"/delegates/{own['delegate_id']}/photo", files=sent)).status_code == 200
        assert (await registrar.put(f"/delegates/{other['delegate_id']}/photo", files=sent)).status_code == 403
        assert (await registrar.get(f"/delegates/{other['delegate_id']}/photo.jpg")).status_code == 403
        told = await registrar.post(
            f"/congresses/{congress}/photo-checks",
            files={"file": ("a.zip", archive({"GL-0002.jpg": portrait_file(2)}))},
        )
        assert [one["kind"] for one in told.json()["files"]] == ["nobody"]
    finally:
        await registrar.aclose()


async def test_who_has_no_portrait_is_a_view_of_the_list_and_a_figure(registration: Registration) -> None:
    congress, people = await with_people(registration)
    await put(registration, people[0], portrait_file(1))
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"show": "no_photo"})
    assert [one["delegate_code"] for one in listed.json()["items"]] == ["GL-0002", "GL-0003"]
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert overview["with_photo"] == 1


async def test_a_deleted_congress_takes_its_faces_along(registration: Registration) -> None:
    congress, people = await with_people(registration)
    await put(registration, people[0], portrait_file(1))
    answer = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert answer.is_success, answer.text
    for table in ("photos", "photo_acts", "photo_act_changes"):
        assert await registration.conn.fetchval(f"SELECT count(*) FROM {table}") == 0, table
    assert [event.jpeg for event in await said(registration)] == [b"", b""]


async def test_undoing_the_file_that_brought_somebody_takes_their_portrait(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    await put(registration, one, portrait_file(1))
    answer = await registration.http.post(f"/congresses/{congress}/roster-imports/{report['import_id']}/undo")
    assert answer.json()["removed"] == 1, answer.text
    assert [event.jpeg for event in await said(registration)] == [b"", b""]
