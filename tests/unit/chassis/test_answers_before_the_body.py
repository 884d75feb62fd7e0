"""Who is answered before the body was read has it taken in all the same, where it is small and comes soon."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from chassis.http.serving import threshold
from chassis.http.serving.threshold import STRANGERS_BYTES, Body, Threshold

Receive = Callable[[], Awaitable[dict[str, Any]]]


def body_of(receive: Receive, length: int | None) -> Body:
    return Body(Threshold(max_body=1_000_000, max_upload=1_000_000), {"type": "http"}, receive, length)


def in_pieces(*pieces: bytes) -> tuple[Receive, list[bytes]]:
    left = list(pieces)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

    return receive, left


async def test_a_small_body_is_taken_in_to_its_end() -> None:
    receive, left = in_pieces(b"one", b"two", b"three")
    await body_of(receive, 11).let_out()
    assert left == []


async def test_a_large_one_and_one_of_unknown_length_stay_where_they_are() -> None:
    for length in (STRANGERS_BYTES + 1, None):
        receive, left = in_pieces(b"one")
        await body_of(receive, length).let_out()
        assert left == [b"one"]


async def test_one_that_never_comes_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threshold, "LAST_WORDS", 0.01)

    async def receive() -> dict[str, Any]:
        return await asyncio.Event().wait()  # type: ignore[return-value]

    await body_of(receive, 5).let_out()
