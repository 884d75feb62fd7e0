"""The page that everybody opens by one QR, through the API: documents for whom and when, notices, the seat, nobody else's data."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.little_pdf import PDF
from tests.support.registration.registration_world import Registration, client_of, person, running

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


@pytest.fixture
async def congress(registration: Registration) -> UUID:
    """Two people with badges, and the page open to everybody."""
    congress = await registration.found(starts_at=(NOW + timedelta(days=9)).isoformat())
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    await set_page(registration, congress)
    return congress


async def set_page(registration: Registration, congress: UUID, *, status: int = 200, **said: object) -> dict[str, Any]:
    desk = f"/congresses/{congress}/hall-desk"
    seen = (await registration.http.get(desk)).json()["words"]["revision"]
    body = {"open": True, "by_name": False, "way": "Cổng số 2, tầng 1", "revision": seen, **said}
    answer = await registration.http.put(desk, json=body)
    assert answer.status_code == status, answer.text
    given: dict[str, Any] = answer.json()
    return given


async def document(registration: Registration, congress: UUID, content: bytes = PDF, **shelf: object) -> str:
    files = {"file": ("Báo cáo chính trị.docx", content)}
    kept = await registration.http.post(f"/congresses/{congress}/hall-documents", files=files)
    assert kept.status_code == 201, kept.text
    document_id = str(kept.json()["documents"][-1]["document_id"])
    if shelf:
        assert (await put(registration, congress, document_id, **shelf)).status_code == 200
    return document_id


async def put(registration: Registration, congress: UUID, document_id: str, **shelf: object) -> httpx.Response:
    path = f"/congresses/{congress}/hall-documents/{document_id}"
    return await registration.http.put(path, json={"title": "Báo cáo", "audience": "ALL", **shelf})


async def secret_of(registration: Registration, congress: UUID, code: str) -> str:
    who = (await registration.delegate(congress, code))["delegate_id"]
    link = await registration.http.get(f"/delegates/{who}/pass-link")
    return str(link.json()["pass_path"]).split("#")[1]


async def public(registration: Registration, congress: UUID) -> httpx.Response:
    async with client_of(registration.app) as stranger:
        return await stranger.get(f"/congresses/{congress}/hall-page")


async def of_pass(registration: Registration, secret: str) -> dict[str, Any]:
    answer = await registration.http.post("/passes/hall-page", json={"secret": secret})
    assert answer.status_code == 200, answer.text
    page: dict[str, Any] = answer.json()
    return page


async def seat(registration: Registration, congress: UUID, way: str, **asked: object) -> httpx.Response:
    async with client_of(registration.app) as stranger:
        return await stranger.post(f"/congresses/{congress}/hall-page/seat-by-{way}", json=asked)


async def test_strangers_read_the_page_only_while_it_is_open_and_never_in_an_archived_congress(
    registration: Registration, congress: UUID
) -> None:
    shown = await public(registration, congress)
    assert (shown.status_code, shown.headers["cache-control"]) == (200, "no-store")
    page = shown.json()
    assert (page["venue"], page["way"], page["own"]) == ("Hội trường tỉnh", "Cổng số 2, tầng 1", False)
    await set_page(registration, congress, open=False)
    assert (await public(registration, congress)).status_code == 404
    await set_page(registration, congress)
    await registration.http.post(f"/congresses/{congress}/archival")
    assert (await public(registration, congress)).status_code == 404


async def test_two_organisers_cannot_overwrite_one_another(registration: Registration, congress: UUID) -> None:
    assert (await set_page(registration, congress, status=409, revision=0))["code"] == "conflict"


async def test_a_document_is_nobodys_until_its_audience_is_said(registration: Registration, congress: UUID) -> None:
    one = await document(registration, congress)
    secret = await secret_of(registration, congress, "GL-0001")
    assert (await public(registration, congress)).json()["documents"] == []
    assert (await of_pass(registration, secret))["documents"] == []
    looked = await registration.http.get(f"/congresses/{congress}/hall-documents/{one}/content")
    assert (looked.content, looked.headers["content-type"]) == (PDF, "application/pdf")
    await put(registration, congress, one)
    [told] = (await public(registration, congress)).json()["documents"]
    assert (told["title"], told["name"], told["opens_at"]) == ("Báo cáo", "Báo cáo chính trị.pdf", None)
    async with client_of(registration.app) as stranger:
        taken = await stranger.get(f"/congresses/{congress}/hall-page/documents/{one}")
    assert taken.content == PDF
    assert taken.headers["content-disposition"].startswith("attachment")


async def test_delegates_and_who_is_named_open_theirs_by_their_pass_alone(
    registration: Registration, congress: UUID
) -> None:
    theirs = await document(registration, congress, audience="DELEGATES", title="Cho đại biểu")
    hers = await document(registration, congress, PDF + b"\n%%EOF", audience="NAMED", reader_codes=["gl-0002"])
    name = (await registration.delegate(congress, "GL-0002"))["full_name"]
    assert (await put(registration, congress, hers, audience="NAMED", reader_codes=[name])).is_success
    assert (await public(registration, congress)).json()["documents"] == []
    first, second = [await secret_of(registration, congress, f"GL-000{one}") for one in (1, 2)]
    assert [one["document_id"] for one in (await of_pass(registration, first))["documents"]] == [theirs]
    assert [one["document_id"] for one in (await of_pass(registration, second))["documents"]] == [theirs, hers]
    async with client_of(registration.app) as phone:
        got = [
            (await phone.post(f"/passes/hall-page/documents/{hers}", json={"secret": one})).status_code
            for one in (first, second, "khong-co")
        ]
        public_way = await phone.get(f"/congresses/{congress}/hall-page/documents/{hers}")
    assert (got, public_way.status_code) == ([404, 200, 404], 404)
    who = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    revoked = await registration.http.post(f"/delegates/{who}/revocation", json={"reason": "Thử"})
    assert revoked.status_code == 200, revoked.text
    assert (await registration.http.post("/passes/hall-page", json={"secret": first})).status_code == 404


async def test_an_embargo_shows_the_title_and_holds_the_content_back(
    registration: Registration, congress: UUID
) -> None:
    later = NOW + HOUR
    one = await document(registration, congress, audience="ALL", embargo_until=later.isoformat())
    [told] = (await public(registration, congress)).json()["documents"]
    assert datetime.fromisoformat(told["opens_at"]) == later
    async with client_of(registration.app) as stranger:
        assert (await stranger.get(f"/congresses/{congress}/hall-page/documents/{one}")).status_code == 404
    await put(registration, congress, one, from_at=later.isoformat())
    assert (await public(registration, congress)).json()["documents"] == []


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"", 422), (b"MZ\x90\x00 a program", 422), (b"PK\x03\x04 a word file", 422), (PDF + b"0" * 20_000_000, 413)],
)
async def test_a_document_is_known_by_its_content(
    registration: Registration, congress: UUID, content: bytes, status: int
) -> None:
    files = {"file": ("a.pdf", content)}
    sent = await registration.http.post(f"/congresses/{congress}/hall-documents", files=files)
    assert sent.status_code == status
    assert sent.json()["detail"]


async def test_the_same_file_twice_an_unknown_reader_and_a_foreign_document_are_refused(
    registration: Registration, congress: UUID
) -> None:
    one = await document(registration, congress)
    files = {"file": ("khac.pdf", PDF)}
    again = await registration.http.post(f"/congresses/{congress}/hall-documents", files=files)
    assert again.status_code == 409
    wrong = await put(registration, congress, one, audience="NAMED", reader_codes=["GL-0001", "GL-9999"])
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "body.reader_codes")
    assert "GL-9999" in wrong.json()["detail"]
    other = await registration.found(code="BK-VI")
    assert (await put(registration, other, one)).status_code == 404
    gone = await registration.http.delete(f"/congresses/{congress}/hall-documents/{one}")
    assert gone.json()["documents"] == []
    assert await registration.conn.fetchval("SELECT count(*) FROM hall_document_parts") == 0


async def test_a_notice_stands_until_it_is_taken_down_and_one_for_delegates_is_on_the_pass_alone(
    registration: Registration, congress: UUID
) -> None:
    path = f"/congresses/{congress}/hall-notices"
    await registration.http.post(path, json={"text": "Giờ ăn trưa: 11:30", "audience": "DELEGATES"})
    said = await registration.http.post(path, json={"text": "Đổi cổng vào", "kind": "CHANGE"})
    assert said.status_code == 201
    shown = (await public(registration, congress)).json()["notices"]
    assert [(one["kind"], one["text"]) for one in shown] == [("CHANGE", "Đổi cổng vào")]
    mine = await of_pass(registration, await secret_of(registration, congress, "GL-0001"))
    assert [one["text"] for one in mine["notices"]] == ["Đổi cổng vào", "Giờ ăn trưa: 11:30"]
    await registration.http.delete(f"{path}/{shown[0]['notice_id']}")
    assert (await public(registration, congress)).json()["notices"] == []
    assert (await registration.http.delete(f"{path}/{uuid4()}")).status_code == 404


async def test_a_congress_that_moved_says_what_the_invitation_still_says(
    registration: Registration, congress: UUID
) -> None:
    assert (await public(registration, congress)).json()["moved"] is None
    seen = (await registration.http.get(f"/congresses/{congress}")).json()["version"]
    moved = await registration.http.patch(
        f"/congresses/{congress}", json={"version": seen, "venue": "Trung tâm hội nghị"}
    )
    assert moved.status_code == 200, moved.text
    page = (await public(registration, congress)).json()
    assert (page["moved"]["old_venue"], page["venue"]) == ("Hội trường tỉnh", "Trung tâm hội nghị")


async def test_a_seat_is_found_by_the_badge_and_says_nothing_of_who_it_is(
    registration: Registration, congress: UUID
) -> None:
    badge = (await registration.delegate(congress, "GL-0001"))["credentials"][-1]["short_code"]
    typed = f"{badge[:4]} {badge[4:8]} {badge[8:]}"
    found = await seat(registration, congress, "code", code=typed)
    assert found.status_code == 200, found.text
    assert found.json() == {"seat": "B01", "way": "", "session_seats": []}
    for wrong in ("000000000000", "1", badge[:-1]):
        assert (await seat(registration, congress, "code", code=wrong)).status_code == 404


async def test_a_seat_is_found_by_name_and_birth_year_only_where_the_organisers_allow_it_and_one_person_is_meant(
    registration: Registration, congress: UUID
) -> None:
    asked: dict[str, object] = {"full_name": "nông thị giả lập b", "birth_year": 1984}
    assert (await seat(registration, congress, "name", **asked)).status_code == 404
    await set_page(registration, congress, by_name=True)
    assert (await seat(registration, congress, "name", **asked)).json()["seat"] == "B01"
    assert (await seat(registration, congress, "name", **{**asked, "birth_year": 1985})).status_code == 404
    assert (await seat(registration, congress, "name", **{**asked, "full_name": "nông thị"})).status_code == 404
    await registration.conn.execute(
        "UPDATE delegates SET full_name = 'Nông Thị Giả Lập B' WHERE delegate_code = 'GL-0002'"
    )
    assert (await seat(registration, congress, "name", **asked)).status_code == 404
    assert not await registration.conn.fetchval("SELECT count(*) FROM audit WHERE details::text LIKE '%giả lập%'")


async def test_nobody_finds_out_when_somebody_was_born_by_asking_for_their_seat_year_by_year(
    registration: Registration, congress: UUID
) -> None:
    await set_page(registration, congress, by_name=True)
    asked: dict[str, object] = {"full_name": "Nông Thị Giả Lập B"}
    tried = [await seat(registration, congress, "name", birth_year=year, **asked) for year in range(1960, 1985)]
    assert {one.status_code for one in tried} == {404, 429}
    assert tried[-1].status_code == 429, "also the year that is right"
    other: dict[str, object] = {"full_name": "Nông Thị Giả Lập C", "birth_year": 1984}
    assert (await seat(registration, congress, "name", **other)).status_code == 200
