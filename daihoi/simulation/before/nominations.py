"""Shows what comes before the list: places given out, a unit that proposes more people, and hands them in for review."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from chassis import clock
from daihoi.language import words
from daihoi.simulation.client import CongressClient

CLERK, PASSWORD = "can.bo.don.vi", "trau-tam-suoi-khe"
EXEMPLAR = "EXEMPLAR_INDIVIDUAL"
PROPOSED = ("Vi Thử Một", "Vi Thử Hai", "Vi Thử Ba")
SPARE = 2
_OPEN_FOR = timedelta(days=7)


async def show_nominations(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Give each unit the places of its people, one unit two more; let its clerk propose three. Done once."""
    here = f"/registration/v1/congresses/{congress}"
    book = await organizer.call("GET", f"{here}/places")
    if book["opened"]:
        return
    unit = next(one for one in book["units"] if one["cells"])
    body = {"revision": book["revision"], "cells": _wanted(book, unit["unit_code"]), "reason": "Diễn tập (giả lập)"}
    book = await organizer.call("PUT", f"{here}/places", json=body)
    say(words("nominations.places", places=book["cap"] - book["reserve"], units=len(book["units"])))
    closes = {"closes_at": (clock.now() + _OPEN_FOR).isoformat()}
    await organizer.call("PUT", f"{here}/submission-deadline", json=closes)
    async with await _clerk(organizer, unit["unit_code"]) as clerk:
        for name in PROPOSED:
            person = {"full_name": name, "unit_code": unit["unit_code"], "category": EXEMPLAR, "sex": "F"}
            await clerk.call("POST", f"{here}/delegates", json=person)
        await _last_is_alternate(clerk, here)
        handed_in = (await clerk.call("POST", f"{here}/submissions", json={}))["handed_in"]
    clerk_account = {"username": CLERK, "password": PASSWORD}
    say(words("nominations.handed_in", unit=unit["name"], handed_in=handed_in, **clerk_account))


def _wanted(book: dict[str, Any], generous: str) -> list[dict[str, Any]]:
    cells = {
        (unit["unit_code"], cell["category"]): cell["figures"]["approved"]
        for unit in book["units"]
        for cell in unit["cells"]
    }
    cells[generous, EXEMPLAR] = cells.get((generous, EXEMPLAR), 0) + SPARE
    return [{"unit_code": code, "category": category, "places": n} for (code, category), n in cells.items()]


async def _last_is_alternate(clerk: CongressClient, here: str) -> None:
    people = (await clerk.call("GET", f"{here}/nominations"))["people"]
    last = next(one for one in people if one["full_name"] == PROPOSED[-1])
    path = f"/registration/v1/delegates/{last['delegate_id']}/nomination/alternate"
    await clerk.call("PUT", path, json={"place": 1}, headers={"If-Match": f'"{last["version"]}"'})


async def _clerk(organizer: CongressClient, unit_code: str) -> CongressClient:
    """Open the account of the unit's clerk and choose the password that the demo prints."""
    wanted = {
        "username": CLERK,
        "display_name": "Cán Bộ Đơn Vị Giả Lập",
        "roles": ["UNIT_REGISTRAR"],
        "unit_code": unit_code,
    }
    given = await organizer.call("POST", "/registration/v1/accounts", json=wanted)
    client = await organizer.sign_in(CLERK, given["password"])
    change = {"old_password": given["password"], "new_password": PASSWORD}
    answer = await client.call("PUT", "/registration/v1/me/password", json=change)
    await client.http.aclose()
    return CongressClient(organizer.origin, organizer.ca_file, answer["token"])
