"""A scan of the decision beside the words: drawn into plain pictures, bounded, and gone with its congress."""

import asyncio
import io
from collections.abc import AsyncIterator

import httpx
import pypdfium2
import pytest
from PIL import Image

from contracts.registration import CongressState
from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world

NUMBER = "1512/QĐ-UBND"
A4 = (595, 842)


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


def pdf(pages: int, size: tuple[int, int] = A4) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(*size)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def photo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (900, 1200), "white").save(made, "JPEG", comment=b"where it was taken")
    return made.getvalue()


async def send(world: World, data: bytes, number: str = NUMBER) -> httpx.Response:
    files = {"file": ("quyết định.pdf", data)}
    path = f"{world.here}/decision-scans"
    return await world.http.post(
        path, files=files, data={"decision_number": number}, headers=world.hand("HONORS_EDITOR")
    )


async def test_each_page_of_a_pdf_is_a_picture_and_a_second_file_takes_the_place_of_the_first(world: World) -> None:
    assert (await send(world, pdf(3))).json()["pages"] == 3
    scan = (await send(world, pdf(2))).json()
    reader = world.hand("HONORS_APPROVER")
    listed = (await world.http.get(f"{world.here}/decision-scans", headers=reader)).json()
    assert [(one["scan_id"], one["decision_number"], one["pages"]) for one in listed] == [(scan["scan_id"], NUMBER, 2)]
    path = f"{world.here}/decision-scans/{scan['scan_id']}/pages"
    page = await world.http.get(f"{path}/2", headers=reader)
    assert page.headers["content-type"] == "image/jpeg"
    assert Image.open(io.BytesIO(page.content)).size[0] == 1240
    assert (await world.http.get(f"{path}/3", headers=reader)).status_code == 404
    assert (await world.http.get(f"{path}/1", headers=world.staff("MC"))).status_code == 403


async def test_a_photo_is_one_page_and_keeps_nothing_but_its_pixels(world: World) -> None:
    scan = (await send(world, photo())).json()
    path = f"{world.here}/decision-scans/{scan['scan_id']}"
    page = await world.http.get(f"{path}/pages/1", headers=world.hand("HONORS_APPROVER"))
    assert b"where it was taken" not in page.content
    gone = await world.http.delete(path, headers=world.hand("HONORS_EDITOR"))
    assert gone.status_code == 204
    assert (await world.http.delete(path, headers=world.hand("HONORS_EDITOR"))).status_code == 404


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 and no more", "hỏng hoặc có mật khẩu"),
        (b"", "rỗng"),
        (b"PK\x03\x04 a spreadsheet", "Word, Excel"),
        (pdf(61), "tối đa 60"),
        (pdf(1, (10, 900)), "khổ lạ"),
    ],
)
async def test_a_file_that_is_no_scan_is_refused_with_what_to_do(world: World, data: bytes, said: str) -> None:
    refused = await send(world, data)
    assert refused.status_code == 422
    assert said in refused.json()["detail"], refused.text


async def test_a_scan_goes_with_its_invented_congress(world: World) -> None:
    await send(world, pdf(1))
    ended = world.congress.model_copy(update={"aggregate_version": 9, "state": CongressState.DELETED})
    await world.hear(ended)
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM decision_pages") == 0


async def test_one_decision_sent_by_several_at_once_is_kept_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    all_read = asyncio.Barrier(4)

    async def read_together(_: bytes) -> list[bytes]:
        await all_read.wait()
        return [b"a page"]

    monkeypatch.setattr("services.honors.usecases.proof.add_decision_scan.read_pages", read_together)
    answers = await asyncio.gather(*(send(world, photo()) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {201}
    listed = await world.http.get(f"{world.here}/decision-scans", headers=world.hand("HONORS_APPROVER"))
    assert len(listed.json()) == 1


async def test_a_congress_keeps_sixty_scans_and_says_what_to_do(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.honors.usecases.proof.add_decision_scan.MOST_SCANS", 2)
    for number in ("1/QĐ", "2/QĐ", "2/QĐ"):
        assert (await send(world, photo(), number)).status_code == 201
    refused = await send(world, photo(), "3/QĐ")
    assert (refused.status_code, "Bỏ bớt" in refused.json()["detail"]) == (409, True)
