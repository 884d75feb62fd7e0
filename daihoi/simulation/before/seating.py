"""Seats everybody as the office does: by the proposal, then a block for each of the large delegations where it sits."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from daihoi.language import words
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.hall import KEPT

COLOURS = ("#9b1313", "#1d4e89", "#2f6b3a", "#8a5a00", "#5b3a8c", "#00687a", "#a1335d", "#55601c")
"""Those of the largest delegations; the seats that nobody has are a block as well."""
FREE = "#8a8178"


async def show_seats(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Give everybody a seat and the large delegations a block each. Done once."""
    here = f"/registration/v1/congresses/{congress}"
    seating = await organizer.call("GET", f"{here}/seating")
    if seating["blocks"]:
        return
    called = {one["delegate_code"] for one in (await organizer.roll(congress))["entries"]}
    honoured = [one["delegate_id"] for one in seating["people"] if one["delegate_code"] in called]
    proposed = await organizer.call("POST", f"{here}/seats/proposal", json={"honoured": honoured})
    moves = [{"delegate_id": who, "seat": seat, "seen": ""} for who, seat in proposed["seats"].items()]
    if moves:
        await organizer.call("POST", f"{here}/seats/moves", json={"moves": moves, "kind": "PROPOSED"})
    seating = await organizer.call("GET", f"{here}/seating")
    blocks = blocks_of(seating)
    await organizer.call("PUT", f"{here}/seat-blocks", json={"blocks": blocks})
    say(words("seating.done", people=len(moves), blocks=len(blocks), left=len(proposed["left_over"])))


def blocks_of(seating: dict[str, Any]) -> list[dict[str, Any]]:
    """Give a block a large delegation, of the seats that its people have outside the rows kept for leaders, and one of what is
    free there."""
    seats: dict[tuple[str, str], list[str]] = defaultdict(list)
    rows = [row for row in seating["hall"]["rows"] if row["code"] not in KEPT]
    free = {seat["code"]: None for row in rows for seat in row["seats"]}
    for one in seating["people"]:
        if one["seat"] in free:
            seats[one["unit_code"], one["unit_name"]].append(one["seat"])
            del free[one["seat"]]
    largest = sorted(seats.items(), key=lambda each: (-len(each[1]), each[0]))[: len(COLOURS)]
    blocks = [_block("UNIT", *unit, colour, its) for (unit, its), colour in zip(largest, COLOURS, strict=False)]
    return [*blocks, _block("EMPTY", "", "Để trống", FREE, list(free))] if free else blocks


def _block(kind: str, key: str, name: str, colour: str, seats: Sequence[str]) -> dict[str, Any]:
    return {"kind": kind, "key": key, "name": name, "colour": colour, "seats": seats}
