"""Six on a roll, five of them in the hall, and one whom the file calls dead. Everybody here is made up."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.roll_files import send


@asynccontextmanager
async def six_of_whom_one_has_died(dsn: str) -> AsyncIterator[World]:
    async with open_world(dsn) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 7)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people[:5]])
        rows = [roll_row(1, "Tập thể"), *(roll_row(n) for n in range(2, 7))]
        rows[4]["posthumous"] = "Truy tặng"
        file = roll_file(rows)
        (alive,) = [one for one in (await send(opened, "checks", file))["questions"] if one["kind"] == "alive"]
        assert (alive["people"], alive["default"]) == ([person(5)], None)  # the door let in whom the file calls dead
        assert (await send(opened, "imports", file, {alive["id"]: "dead"}))["created"] == 6
        yield opened


def person(number: int) -> str:
    return f"Cá nhân Giả Lập {number}"
