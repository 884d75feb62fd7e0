"""The badge of a person is looked at before it is printed: with their portrait and their code, and nothing counts as printed."""

import io
from collections.abc import AsyncIterator

import pytest
import zxingcpp
from PIL import Image, ImageChops

from tests.conftest import MakeDatabase
from tests.support.files.pictures import phone_photo
from tests.support.registration.photo_desk import put
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def picture(registration: Registration, delegate_id: str, **query: str) -> Image.Image:
    answer = await registration.http.get(f"/delegates/{delegate_id}/badge.png", params=query)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png"), answer.text
    assert answer.headers["cache-control"] == "no-store"
    return Image.open(io.BytesIO(answer.content)).convert("RGB")


def differs(one: Image.Image, other: Image.Image) -> float:
    """Give the share of pixels that are not alike."""
    changed = ImageChops.difference(one, other).convert("L").histogram()
    return 1 - changed[0] / sum(changed)


async def test_a_badge_is_seen_as_it_will_be_printed_with_its_portrait_and_its_code(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    without = await picture(registration, one["delegate_id"])
    assert (await put(registration, one, phone_photo())).is_success
    seen = await picture(registration, one["delegate_id"])
    assert round(seen.width / seen.height, 2) == round(90 / 65, 2)
    assert differs(without, seen) > 0.05
    (badge,) = (await registration.http.get(f"/congresses/{congress}/badges")).json()
    assert [found.text for found in zxingcpp.read_barcodes(seen)] == [badge["code"]]
    tall = await picture(registration, one["delegate_id"], layout="A6")
    assert round(tall.height / tall.width, 2) == round(148.5 / 105, 2)
    assert (await registration.delegate(congress, "GL-0001"))["paper"]["print_state"] == "NOT_PRINTED"


async def test_before_a_badge_is_issued_its_preview_opens_nothing_and_who_left_has_none(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    (code,) = zxingcpp.read_barcodes(await picture(registration, one["delegate_id"]))
    assert set(code.text) == {"1"}
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Không đi"})
    gone = await registration.http.get(f"/delegates/{one['delegate_id']}/badge.png")
    assert gone.status_code == 404
