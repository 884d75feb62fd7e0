"""What a theft is played with: the command as it is typed, who still gets in where, and streams that somebody keeps open."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress


async def typed(*words: str) -> str:
    """Give what the command says; it ends well."""
    done = await asyncio.to_thread(CliRunner().invoke, app, list(words), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


async def reads(client: CongressClient, congress: LittleCongress) -> list[int]:
    """Give the answers of the three services to somebody who wants to see people."""
    congress_id = congress.congress_id
    paths = (
        f"/registration/v1/congresses/{congress_id}/delegates",
        f"/checkin/v1/congresses/{congress_id}/counts",
        f"/honors/v1/congresses/{congress_id}/roll",
    )
    return [(await client.http.get(f"/api{path}")).status_code for path in paths]


async def others_go_on(congress: LittleCongress, *clients: CongressClient) -> None:
    for client in (congress.organizer, *clients):
        assert await reads(client, congress) == [200, 200, 200]
    assert (await congress.gate.scan(congress.badge("guest").code)).verdict in ("ADMITTED", "ALREADY_CHECKED_IN")


Lines = Sequence["asyncio.Task[None]"]
"""Streams, each done once the server has ended it."""


def lines_of(congress: LittleCongress) -> list[str]:
    """Give the streams of the three services that an organiser's pages follow."""
    of = {"registration": ("live",), "checkin": ("live",), "honors": ("stage/live", "screens/live", "programme/live")}
    here = f"v1/congresses/{congress.congress_id}"
    return [f"/{service}/{here}/{way}" for service, ways in of.items() for way in ways]


@asynccontextmanager
async def held(client: CongressClient, *paths: str) -> AsyncIterator[Lines]:
    """Keep these streams open, as a page does that was left standing; begins when each has said something."""
    begun = [asyncio.Event() for _ in paths]
    lines = [asyncio.create_task(_follow(client, *one)) for one in zip(paths, begun, strict=True)]
    try:
        async with asyncio.timeout(30):
            await asyncio.gather(*(one.wait() for one in begun))
        yield lines
    finally:
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)


async def _follow(client: CongressClient, path: str, begun: asyncio.Event) -> None:
    async with client.http.stream("GET", f"/api{path}", timeout=None) as answer:
        async for _ in answer.aiter_bytes():
            if answer.status_code == 200:
                begun.set()


def goes_on(lines: Lines) -> bool:
    """Tell whether all of them are open still."""
    return not any(line.done() for line in lines)


def is_over(lines: Lines) -> bool:
    """Tell whether the server has ended them all."""
    return all(line.done() and line.exception() is None for line in lines)
