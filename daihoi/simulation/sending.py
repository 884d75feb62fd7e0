"""Sends passes as the office does, and opens some as delegates do on their phones."""

import asyncio
from collections.abc import Callable
from uuid import UUID

from daihoi.language import words
from daihoi.simulation.client import CongressClient

OPENED = 120
"""How many of the delegates have looked at their pass until the morning."""


async def show_sending(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Write to one delegation by e-mail and let people of all of them open what they were sent. Done once."""
    here = f"/registration/v1/congresses/{congress}"
    overview = await organizer.call("GET", f"{here}/overview")
    if overview["opened"]:
        return
    badges = await organizer.badges(congress)
    step = max(1, len(badges) // OPENED)
    secrets = [one.pass_path.partition("#")[2] for one in badges[::step]]
    for some in (secrets[at : at + 8] for at in range(0, len(secrets), 8)):
        await asyncio.gather(*(organizer.call("POST", "/registration/v1/passes", json={"secret": one}) for one in some))
    unit = max(overview["by_unit"], key=lambda one: int(one["delegates"]))
    wanted = {"whom": "NEW", "unit_code": unit["unit_code"]}
    asked = await organizer.call("POST", f"{here}/mails", json=wanted)
    say(words("sending.done", opened=len(secrets), letters=asked["asked"]))
