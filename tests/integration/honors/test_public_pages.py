"""What everybody may read of a roll: pages without script, feeds and the sheet for newspapers."""

import asyncio
import html
import io
import json
import re
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree as Xml

import httpx
import pytest

from chassis import clock
from services.honors.api.public import readable
from services.honors.api.public.words import ENGLISH
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry import KIND_NAMES, EntryStatus, Words
from services.honors.storage.roll.entries import insert_entries, save_entries
from services.honors.usecases.public.read_public_roll import PAGES_KEPT
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import entry, roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.public_pages import announced, page

ATOM = {"a": "http://www.w3.org/2005/Atom"}
HOSTILE = "<script>alert(1)</script> & \"Thử\" 'ý'"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people])
        await opened.load([roll_row(1, "Tập thể"), roll_row(2), roll_row(3)])
        yield opened


async def test_a_page_has_a_name_from_its_announcement_on_and_no_sooner(world: World) -> None:
    before = await world.http.get(page(world))
    assert (before.status_code, "Cá nhân Giả Lập 2" in before.text) == (200, False)
    assert "chưa có tên nào được công bố" in before.text
    (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
    after = await world.http.get(page(world))
    assert "Cá nhân Giả Lập 2" in after.text
    assert "Cá nhân Giả Lập 3" not in after.text
    alone = await world.http.get(page(world, f"/{entry_id}"))
    assert (alone.status_code, "Cá nhân Giả Lập 2" in alone.text) == (200, True)
    hidden = (await world.entry("Cá nhân Giả Lập 3"))["entry_id"]
    assert (await world.http.get(page(world, f"/{hidden}"))).status_code == 404


def read(place: str, answer: httpx.Response) -> str:
    """The words of an answer, also of one that is packed."""
    if place.endswith((".docx", ".xlsx")):
        with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
            return html.unescape(
                " ".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
            )
    return answer.text


async def test_a_withdrawn_name_is_gone_from_every_page_and_feed_at_once_and_from_every_file_within_a_minute(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
    said = (await world.http.get(page(world, f"/{entry_id}"))).text.split("Công bố lúc ")[1].split("<")[0]
    everywhere = ("", f"/{entry_id}", "/atom.xml", "/feed.json", "/bao-chi.xlsx", "/bao-chi.docx", "?q=ca+nhan")
    for place in everywhere:
        answer = await world.http.get(page(world, place))
        assert (answer.status_code, "Cá nhân Giả Lập 2" in read(place, answer)) == (200, True), place
    await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Quyết định bị hủy")
    at_once = {place: await world.http.get(page(world, place)) for place in everywhere}
    still = [place for place, answer in at_once.items() if "Cá nhân Giả Lập 2" in read(place, answer)]
    assert still in ([], ["/bao-chi.docx"]), "the Word file alone is kept for a while"
    real_now = clock.real_now
    monkeypatch.setattr(clock, "real_now", lambda: real_now() + timedelta(seconds=59))
    told = {place: await world.http.get(page(world, place)) for place in everywhere}
    assert [place for place, answer in told.items() if "Cá nhân Giả Lập 2" in read(place, answer)] == []
    assert told[f"/{entry_id}"].status_code == 410
    assert f"tên công bố lúc {said.split(', ')[0]}" in told[""].text, "a number that nobody can see says nothing"
    (item,) = json.loads(told["/feed.json"].text)["items"]
    assert (item["_withdrawn"], item["title"]) == (True, f"Tên công bố lúc {said} đã rút")


async def test_a_name_announced_by_mistake_is_taken_back_without_a_name_from_feeds_and_its_address_until_it_is_announced_again(
    world: World,
) -> None:
    (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
    await world.command(f"/entries/{entry_id}/return", reason="Bấm nhầm")
    atom = Xml.fromstring((await world.http.get(page(world, "/atom.xml"))).text)
    assert [one.text for one in atom.iterfind("a:entry/a:title", ATOM)] == ["Một tên đã thu lại do công bố nhầm"]
    assert [one.text for one in atom.iterfind("a:entry/a:id", ATOM)] == [f"urn:uuid:{entry_id}"]
    (item,) = json.loads((await world.http.get(page(world, "/feed.json"))).text)["items"]
    told = (item["id"], "thu lại" in item["content_text"])
    assert (*told, item["_returned"], item["_withdrawn"], item["_corrected"]) == (entry_id, True, True, False, False)
    for language in ("", "?lang=en"):
        own = await world.http.get(page(world, f"/{entry_id}{language}"))
        assert (own.status_code, "Giả Lập 2" in own.text) == (410, False)
    await announced(world, "Cá nhân Giả Lập 2")
    assert (await world.http.get(page(world, f"/{entry_id}"))).status_code == 200
    assert len(json.loads((await world.http.get(page(world, "/feed.json"))).text)["items"]) == 1


async def test_a_mended_name_is_marked_and_its_entry_in_the_feed_is_newer(world: World) -> None:
    (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
    first = await moment_of(world, entry_id)
    words = {"name": "Cá nhân Đúng Tên", "reason": "Sai tên", "in_public": True}
    await world.command(f"/entries/{entry_id}/correction", role="HONORS_EDITOR", **words)
    shown = (await world.http.get(page(world))).text
    assert [word for word in ("Cá nhân Đúng Tên", "đã đính chính") if word not in shown] == []
    assert await moment_of(world, entry_id) > first


async def moment_of(world: World, entry_id: str) -> str:
    feed = Xml.fromstring((await world.http.get(page(world, "/atom.xml"))).text)
    (entry,) = [one for one in feed.findall("a:entry", ATOM) if one.findtext("a:id", "", ATOM).endswith(entry_id)]
    return entry.findtext("a:updated", "", ATOM)


@pytest.mark.parametrize("typed", ["tap the", "TẬP THỂ", "lap gia the", "  thể tap "])
async def test_names_are_found_however_they_are_typed(world: World, typed: str) -> None:
    await announced(world, "Tập thể Giả Lập 1", "Cá nhân Giả Lập 3")
    found = (await world.http.get(page(world), params={"q": typed})).text
    assert ("Tập thể Giả Lập 1" in found, "Cá nhân Giả Lập 3" in found) == (True, False)


async def test_a_kind_narrows_the_list_and_what_fits_nothing_says_so(world: World) -> None:
    await announced(world, "Tập thể Giả Lập 1", "Cá nhân Giả Lập 2")
    found = (await world.http.get(page(world), params={"loai": "COLLECTIVE"})).text
    assert ("Tập thể Giả Lập 1" in found, "Cá nhân Giả Lập 2" in found) == (True, False)
    for nothing in ({"q": "không ai cả"}, {"loai": "X"}, {"don-vi": "\x00"}, {"q": "a" * 5_000}):
        answer = await world.http.get(page(world), params=nothing)
        assert (answer.status_code, "Không có tên nào khớp" in answer.text) == (200, True)


async def test_words_are_only_words_whatever_they_are(make_database: MakeDatabase) -> None:
    async with open_world(await make_database("honors")) as world:
        await world.load([{**roll_row(1, "Tập thể"), "name": HOSTILE}])
        (entry_id,) = await announced(world, HOSTILE)
        for place in ("", f"/{entry_id}", "?q=<script>alert(1)</script>"):
            answer = await world.http.get(page(world, place))
            assert "<script" not in answer.text
            assert "script-src" not in answer.headers["content-security-policy"]
        assert Xml.fromstring((await world.http.get(page(world, "/atom.xml"))).text) is not None


async def test_what_is_practised_is_not_public(world: World) -> None:
    began = {"on": True, "revision": (await world.stage())["revision"]}
    await world.http.put(f"{world.here}/rehearsal", json=began, headers=world.hand())
    assert (await world.stage())["rehearsal"]
    entry_id = (await world.entry("Cá nhân Giả Lập 2"))["entry_id"]
    assert (await world.announce(entry_id))["outcome"] == "ANNOUNCED"
    for place in ("", "/atom.xml", "/feed.json"):
        assert "Cá nhân Giả Lập 2" not in (await world.http.get(page(world, place))).text
    assert world.congress.name not in (await world.http.get("/feed")).text


async def test_one_congress_is_opened_at_once_and_what_is_no_congress_is_a_page_that_says_so(world: World) -> None:
    assert "chưa có tên nào" in (await world.http.get("/feed")).text
    await announced(world, "Cá nhân Giả Lập 2")
    only = await world.http.get("/feed", follow_redirects=False)
    assert only.headers["location"] == page(world)
    for place in (str(uuid4()), "khong-phai-ma", f"{uuid4()}/atom.xml"):
        answer = await world.http.get(f"/feed/{place}")
        assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")


async def test_a_long_roll_is_read_page_by_page_and_searches_of_strangers_do_not_hold_up_the_stage(
    make_database: MakeDatabase,
) -> None:
    async with open_world(await make_database("honors")) as world:
        names = await a_long_roll(world, 450)
        first = (await world.http.get(page(world))).text
        assert (names[0] in first, names[250] in first) == (True, False)
        assert "Trang 1/3" in first
        assert names[250] in (await world.http.get(page(world), params={"trang": "2"})).text
        for odd in ("0", "-1", "99999", "x", "१"):
            assert (await world.http.get(page(world), params={"trang": odd})).status_code == 200
        strangers = [world.http.get(page(world), params={"q": f"n {number}"}) for number in range(400)]
        searches = [asyncio.create_task(one) for one in strangers]
        for _ in range(3):
            await world.stage()
        assert sum(one.done() for one in searches) < len(searches), "the stage was answered between the searches"
        assert {one.status_code for one in await asyncio.gather(*searches)} == {200}
        kept = await world.app.state.public_rolls.of(world.congress.congress_id)
        assert len(kept._pages) <= PAGES_KEPT


async def a_long_roll(world: World, many: int) -> list[str]:
    """Names that were announced long ago, as they lie in the database."""
    names = [f"Nông Thị Giả Lập Số {number}" for number in range(many)]
    told = [
        entry(
            entry_id=EntryId(uuid4()),
            words=Words(name, f"Đơn vị {number % 20}", "Bằng khen", "", ""),
            list_position=number + 1,
        )
        for number, name in enumerate(names)
    ]
    async with world.db.transaction() as conn:
        await insert_entries(conn, CongressId(world.congress.congress_id), told)
        moment = datetime.now(UTC)
        await save_entries(
            conn,
            [
                replace(one, status=EntryStatus.ANNOUNCED, sequence=number, announced_at=moment)
                for number, one in enumerate(told, start=1)
            ],
        )
    return names


VIETNAMESE = re.compile(r"[À-ỹ]")


async def test_every_public_page_is_there_in_english_by_a_switch_that_links_keep(world: World) -> None:
    (entry_id,) = await announced(world, "Cá nhân Giả Lập 2")
    vietnamese = (await world.http.get(page(world))).text
    assert f'href="{page(world)}?lang=en"' in vietnamese
    roll = (await world.http.get(page(world), params={"lang": "en"})).text
    assert '<html lang="en"' in roll
    assert "Announced entries: 1" in roll
    assert f'href="{page(world)}/{entry_id}?lang=en"' in roll
    assert f'href="{page(world)}"' in roll  # back to Vietnamese
    alone = (await world.http.get(page(world, f"/{entry_id}"), params={"lang": "en"})).text
    assert "Announced at" in alone
    assert "Decision No." in alone
    assert "Quyết định" in (await world.http.get(page(world, f"/{entry_id}"))).text
    gone = (await world.http.get("/feed/nothing", params={"lang": "en"})).text
    assert "There is no such page" in gone
    assert not VIETNAMESE.search(re.sub(r"<[^>]*>|Tiếng Việt", "", gone))


def test_no_text_of_a_public_page_stands_outside_the_words_that_have_english() -> None:
    folder = Path(readable.__file__).with_name("templates")
    asked: set[str] = set(KIND_NAMES.values()) | {"Quyết định số %s", "Quyết định số %s ngày %s"}
    for file in folder.glob("*.html"):
        text = file.read_text("utf-8")
        asked |= set(re.findall(r't\("([^"]+)"\)', text))
        assert not VIETNAMESE.search(re.sub(r't\("[^"]+"\)', "", text)), file.name
    assert asked == ENGLISH.keys()
    assert [text for text, english in ENGLISH.items() if text.count("%s") != english.count("%s")] == []
