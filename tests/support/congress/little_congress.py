"""A congress of four synthetic people and three honourees, made from files through the public origin."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from chassis import clock
from chassis.ids import new_id
from daihoi.simulation.client import Badge, CongressClient, RequestRefused
from daihoi.simulation.invented.files import write_congress
from daihoi.simulation.invented.people import Congress, Honouree, Person, make_congress
from tests.support.checkin.opened_roster import people_of
from tests.support.waiting import until

T = TypeVar("T")
GATE = "Cửa A"


@dataclass
class LittleCongress:
    """`people` by what they stand for: collective, household, individual, guest. `gate` is a paired scanner."""

    congress_id: UUID
    organizer: CongressClient
    gate: CongressClient
    badges: dict[str, Badge]
    codes: dict[str, str]

    def badge(self, who: str) -> Badge:
        return self.badges[self.codes[who]]

    async def badges_now(self) -> dict[str, Badge]:
        """What would be printed now, by delegate code."""
        return {one.delegate_code: one for one in await self.organizer.badges(self.congress_id)}

    async def entry(self, kind: str) -> dict[str, Any]:
        """The honouree of that kind as the stage sees it now."""
        roll = await self.organizer.roll(self.congress_id)
        found: dict[str, Any] = next(one for one in roll["entries"] if one["kind"] == kind)
        return found

    async def delegate(self, who: str) -> dict[str, Any]:
        found: dict[str, Any] = await self.organizer.call(
            "GET", f"/registration/v1/delegates/{self.badge(who).delegate_id}"
        )
        return found


@asynccontextmanager
async def little_congress(
    organizer: CongressClient, folder: Path, individual: str | None = None, *, guests: int = 1
) -> AsyncIterator[LittleCongress]:
    """Make a congress, import both files, print badges, pair a scanner; begins when everybody has heard.

    Its people have the same names each time, but for the honoured `individual` where that one is to be told apart. With
    more `guests` than one the others are there and have no part in any of it.
    """
    code = f"BK-{new_id().hex[-6:].upper()}"
    people, honourees = _who_is_there(individual, guests)
    files = write_congress(folder / code, Congress(people, honourees))
    congress_id = await organizer.create_congress(clock.real_now(), code)
    report = await organizer.import_roster(congress_id, files.roster)
    assert (report["created"], report["errors"]) == (len(people), []), report
    await organizer.issue_credentials(congress_id)
    badges = {one.delegate_code: one for one in await organizer.badges(congress_id)}
    gate_id = await when_heard(lambda: organizer.add_gate(congress_id, GATE, "GATE"), "checkin hears of the congress")
    await organizer.open_doors(congress_id)
    async with await organizer.pair_device(congress_id, gate_id, "Máy 1") as gate:

        async def roster_is_whole() -> bool:
            there = await people_of(gate)
            return len(there) == len(people) and all(one["credentials"] for one in there)

        await until(roster_is_whole, "the door knows everybody")
        report = await when_heard(
            lambda: organizer.import_honour_roll(congress_id, files.honour_roll), "honors hears of the congress"
        )
        assert (report["created"], report["errors"]) == (len(honourees), []), report
        codes = dict(
            zip(("collective", "household", "individual", "guest"), (one.code for one in people), strict=False)
        )

        async def stage_knows() -> bool:
            roll = await organizer.roll(congress_id)
            return all(one["representative"] for one in roll["entries"])

        await until(stage_knows, "honors knows every honouree's representative")
        yield LittleCongress(congress_id, organizer, gate, badges, codes)


async def when_heard(ask: Callable[[], Awaitable[T]], what: str) -> T:
    """Ask until the service has heard of what is asked about, and give its answer."""
    answers: list[T] = []

    async def answered() -> bool:
        try:
            answers.append(await ask())
        except RequestRefused as refusal:
            if ": 404 " in str(refusal) or ": 401 " in str(refusal):
                return False
            raise
        return True

    await until(answered, what)
    return answers[0]


def _who_is_there(individual: str | None, guests: int) -> tuple[tuple[Person, ...], tuple[Honouree, ...]]:
    """Give the people, those first who go up for one of each kind and then the guests, and the honourees."""
    everybody = make_congress(2020)
    kinds = ("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL")
    honourees = tuple(
        replace(next(one for one in everybody.honourees if one.kind == kind), position=number)
        for number, kind in enumerate(kinds, 1)
    )
    if individual:
        *others, last = honourees
        named = replace(last, name=individual, representative=replace(last.representative, full_name=individual))
        honourees = (*others, named)
    guest = next(one for one in everybody.people if one.category == "GUEST")
    going_up = [one.representative for one in honourees]
    the_rest = [one for one in everybody.people if one.scanned and one is not guest and one not in going_up]
    people = (*going_up, guest, *the_rest[: guests - 1])
    return people, honourees
