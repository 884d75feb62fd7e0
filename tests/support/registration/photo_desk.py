"""What the tests of portraits say to the registration API; everybody in them is synthetic."""

import io
import json
from typing import Any
from uuid import UUID

import httpx
from PIL import Image

from contracts.envelope import Envelope
from contracts.registration import PhotoChanged
from tests.support.registration.registration_world import Registration, person


async def with_people(registration: Registration, count: int = 3) -> tuple[UUID, list[dict[str, Any]]]:
    congress = await registration.found(public_address="the.example.vn")
    await registration.bring(congress, *(person(number) for number in range(1, count + 1)))
    return congress, [await registration.delegate(congress, f"GL-{number:04d}") for number in range(1, count + 1)]


async def put(registration: Registration, one: dict[str, Any], data: bytes) -> httpx.Response:
    return await registration.http.put(f"/delegates/{one['delegate_id']}/photo", files={"file": ("anh.jpg", data)})


async def shown(registration: Registration, one: dict[str, Any], **query: Any) -> Image.Image | None:
    answer = await registration.http.get(f"/delegates/{one['delegate_id']}/photo.jpg", params=query)
    if answer.status_code == 404:
        return None
    assert (answer.headers["content-type"], answer.headers["cache-control"]) == ("image/jpeg", "no-store")
    return Image.open(io.BytesIO(answer.content))


async def said(registration: Registration) -> list[PhotoChanged]:
    """Give what was said of portraits, as a hearer reads it."""
    rows = await registration.conn.fetch(
        "SELECT headers, payload FROM outbox WHERE topic = $1 ORDER BY id", PhotoChanged.topic
    )
    return [
        PhotoChanged.heard(Envelope.from_headers([(n, v.encode()) for n, v in row["headers"]]), row["payload"])
        for row in rows
    ]


async def check(registration: Registration, congress: UUID, data: bytes, **query: str) -> dict[str, Any]:
    files = {"file": ("anh-ba-be.zip", data)}
    answer = await registration.http.post(f"/congresses/{congress}/photo-checks", files=files, params=query)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def bring_in(registration: Registration, congress: UUID, data: bytes, chosen: dict[str, str]) -> httpx.Response:
    return await registration.http.post(
        f"/congresses/{congress}/photo-imports",
        files={"file": ("anh-ba-be.zip", data)},
        data={"chosen": json.dumps(chosen)},
    )


async def undo(registration: Registration, congress: UUID, act: str) -> httpx.Response:
    return await registration.http.post(f"/congresses/{congress}/photo-acts/{act}/undo")
