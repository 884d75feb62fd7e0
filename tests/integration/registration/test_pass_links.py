"""Links to passes for a whole delegation: a public address, words to send, and who has opened theirs."""

import io
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

OTHER = {"unit_code": "BK-NS", "unit_name": "Huyện Ngân Sơn"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def links(registration: Registration, congress: UUID, **query: str) -> dict[str, dict[str, str]]:
    answer = await registration.http.get(f"/congresses/{congress}/pass-links", params=query)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    return {one["delegate_code"]: one for one in answer.json()["passes"]}


async def test_a_copied_link_has_the_public_address(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    link = (await registration.http.get(f"/delegates/{one['delegate_id']}/pass-link")).json()
    assert link["url"] == "https://testserver" + link["pass_path"]
    assert link["reach"] == "NEAR"
    assert "Địa chỉ mở thẻ điện tử" in link["held_back"]


async def test_a_congress_with_an_address_of_its_own_sends_that_one(registration: Registration) -> None:
    congress = await registration.found(public_address="the.example.vn")
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    found = await links(registration, congress)
    assert found["GL-0001"]["url"].startswith("https://the.example.vn/pass/#")
    edit = {"version": 2, "public_address": "https://Dai-Hoi.example.vn/"}
    changed = await registration.http.patch(f"/congresses/{congress}", json=edit)
    assert changed.json()["public_address"] == "https://dai-hoi.example.vn", changed.text
    one = await registration.delegate(congress, "GL-0001")
    link = (await registration.http.get(f"/delegates/{one['delegate_id']}/pass-link")).json()
    assert (link["url"], link["reach"]) == ("https://dai-hoi.example.vn" + link["pass_path"], "ANYWHERE")
    assert link["held_back"] is None
    assert (await registration.http.get(f"/congresses/{congress}/sending")).json()["reach"] == "ANYWHERE"
    edit = {"version": changed.json()["version"], "public_address": "http://dai-hoi.example.vn"}
    refused = await registration.http.patch(f"/congresses/{congress}", json=edit)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "body.public_address")
    none = await registration.http.patch(f"/congresses/{congress}", json={**edit, "public_address": ""})
    assert none.json()["public_address"] == ""
    assert (await links(registration, congress))["GL-0001"]["url"].startswith("https://testserver/pass/#")


async def test_no_words_to_copy_have_a_link_that_opens_in_the_house_alone(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    answer = (await registration.http.get(f"/congresses/{congress}/pass-links")).json()
    assert [one["message"] for one in answer["passes"]] == [""]
    assert "Địa chỉ mở thẻ điện tử" in answer["held_back"]
    refused = await registration.http.post(f"/congresses/{congress}/mails", json={})
    assert (refused.status_code, refused.json()["detail"]) == (409, answer["held_back"])


async def test_a_delegation_has_its_links_and_words_and_says_who_opened(registration: Registration) -> None:
    congress = await registration.found(public_address="the.example.vn")
    await registration.bring(congress, person(1), person(2), person(3, **OTHER))
    await registration.issue(congress)
    found = await links(registration, congress, unit="BK-BB")
    assert sorted(found) == ["GL-0001", "GL-0002"]
    assert found["GL-0001"]["url"] in found["GL-0001"]["message"]
    assert found["GL-0001"]["url"] != found["GL-0002"]["url"]
    secret = found["GL-0001"]["url"].split("#")[1]
    assert (await registration.http.post("/passes", json={"secret": secret})).status_code == 200
    again = await links(registration, congress)
    assert [code for code, one in sorted(again.items()) if one["opened_at"]] == ["GL-0001"]
    noted = "SELECT count(*) FROM audit WHERE action = 'pass.links_shown'"
    assert await registration.conn.fetchval(noted) == 2


async def test_a_new_code_is_a_pass_that_nobody_has_opened(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    old = (await links(registration, congress))["GL-0001"]
    await registration.http.post("/passes", json={"secret": old["url"].split("#")[1]})
    await registration.http.post(f"/delegates/{old['delegate_id']}/credentials", json={"reason": "Mất thẻ"})
    new = (await links(registration, congress))["GL-0001"]
    assert new["url"] != old["url"]
    assert new["opened_at"] is None


async def test_the_table_for_a_head_of_delegation_has_that_delegation_alone(registration: Registration) -> None:
    congress = await registration.found(public_address="the.example.vn")
    await registration.bring(congress, person(1), person(3, **OTHER))
    await registration.issue(congress)
    answer = await registration.http.get(f"/congresses/{congress}/pass-links.xlsx", params={"unit": "BK-BB"})
    assert answer.headers["cache-control"] == "no-store"
    rows = list(load_workbook(io.BytesIO(answer.content)).active.iter_rows(values_only=True))
    assert len(rows) == 2
    line = dict(zip(rows[0], rows[1], strict=True))
    assert line["Đoàn"] == "Huyện Ba Bể"
    assert line["Liên kết thẻ"].startswith("https://the.example.vn/pass/#")
    assert line["Đã mở"] == "Chưa mở"


async def test_a_table_of_links_that_open_in_the_house_alone_is_refused_and_says_what_to_do(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    refused = await registration.http.get(f"/congresses/{congress}/pass-links.xlsx")
    assert (refused.status_code, "Địa chỉ mở thẻ điện tử" in refused.json()["detail"]) == (409, True)


async def test_two_namesakes_of_one_unit_are_told_apart_wherever_their_badges_are_sent(
    registration: Registration,
) -> None:
    congress = await registration.found(public_address="the.example.vn")
    name = {"full_name": "Phùng Hồng Giả Lập"}
    head = person(1, **name, birth="1970", position="Chủ tịch Hội")
    await registration.bring(congress, head, person(2, **name, birth="05/1991", position="Giáo viên"), person(3))
    await registration.issue(congress)

    found = await links(registration, congress)
    apart = {code: (one["position"], one["birth_year"]) for code, one in found.items()}
    assert apart == {"GL-0001": ("Chủ tịch Hội", 1970), "GL-0002": ("Giáo viên", 1991), "GL-0003": ("", 1984)}
    named = {code for code, one in found.items() if "mã đại biểu" in one["message"]}
    assert named == {"GL-0001", "GL-0002"}
    assert "Bà Phùng Hồng Giả Lập (mã đại biểu GL-0002)." in found["GL-0002"]["message"]

    table = await registration.http.get(f"/congresses/{congress}/pass-links.xlsx", params={"unit": "BK-BB"})
    headings, *rows = load_workbook(io.BytesIO(table.content)).active.iter_rows(values_only=True)
    lines = {row[1]: dict(zip(headings, row, strict=True)) for row in rows}
    wanted = ("Chức vụ", "Năm sinh", "Liên kết thẻ")
    assert [lines["GL-0002"][one] for one in wanted] == ["Giáo viên", "1991", found["GL-0002"]["url"]]

    sending = await registration.http.get(f"/congresses/{congress}/sending", params={"unit": "BK-BB"})
    told = {one["delegate_code"]: (one["position"], one["birth_year"]) for one in sending.json()["people"]}
    assert told == apart
    seating = (await registration.http.get(f"/congresses/{congress}/seating")).json()
    assert {one["delegate_code"]: one["birth_year"] for one in seating["people"]}["GL-0002"] == 1991
    secret = found["GL-0001"]["url"].split("#")[1]
    card = (await registration.http.post("/passes", json={"secret": secret})).json()
    assert (card["position"], card["unit_name"]) == ("Chủ tịch Hội", "Huyện Ba Bể")


async def test_a_deleted_congress_leaves_no_openings(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    secret = (await links(registration, congress))["GL-0001"]["url"].split("#")[1]
    await registration.http.post("/passes", json={"secret": secret})
    gone = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert gone.status_code == 204, gone.text
    assert await registration.conn.fetchval("SELECT count(*) FROM pass_openings") == 0
