"""How old the figures of a live stream are, and that it is said while nothing happens."""

import httpx

from tests.support.events.little_live import SCREEN, Live, opened
from tests.support.waiting import until


async def test_pings_come_while_nothing_happens(live: Live) -> None:
    async with opened(live, "/counts/a") as page:
        await until(lambda: len(page.ages) >= 2)


async def test_nobody_knows_how_old_the_figures_are_before_every_speaker_was_heard(live: Live) -> None:
    await live.applied("door", 0)
    async with opened(live, "/counts/a") as page:
        await until(lambda: len(page.ages) >= 4)
        assert set(page.ages) == {None}


async def test_a_newcomer_hears_at_once_how_old_the_figures_are_and_then_with_every_ping(live: Live) -> None:
    await live.applied("door", 2)
    await live.applied("office", 90)
    await until(live.knows_an_age)
    async with opened(live, "/counts/a") as first, opened(live, "/counts/a") as second:
        await until(lambda: bool(first.ages and second.ages))
        for page in (first, second):
            assert page.ages[0] is not None
            assert 90_000 <= page.ages[0] < 120_000
        await live.applied("office", 0)
        await until(lambda: (first.ages[-1] or 0) < 20_000)


async def test_figures_that_depend_on_nobody_are_as_old_as_the_line(live: Live) -> None:
    async with opened(live, "/stage/a", SCREEN) as page:
        await until(lambda: page.ages[-1:] == [0])


async def test_readiness_says_how_old_the_figures_are_and_stays_green(live: Live) -> None:
    async with httpx.AsyncClient(base_url=live.url) as client:
        answer = await client.get("/api/little/health/ready")
        assert (answer.status_code, answer.json()) == (200, {"status": "ready", "data_age_ms": None})
        await live.applied("door", 7200)
        await live.applied("office", 0)
        await until(live.knows_an_age)
        answer = await client.get("/api/little/health/ready")
        assert answer.status_code == 200
        assert answer.json()["data_age_ms"] >= 7_200_000
