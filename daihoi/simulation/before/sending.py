"""Opens passes as delegates do on their phones. No letter goes: a demo's address opens in its own network alone."""

import asyncio
from collections.abc import Callable
from uuid import UUID

from daihoi.language import words
from daihoi.simulation.client import CongressClient

OPENED = 120
"""How many of the delegates have looked at their pass until the morning."""


async def show_sending(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Let people of all delegations open the link that they were sent. Done once."""
    if (await organizer.call("GET", f"/registration/v1/congresses/{congress}/overview"))["opened"]:
        return
    badges = await organizer.badges(congress)
    step = max(1, len(badges) // OPENED)
    secrets = [one.pass_path.partition("#")[2] for one in badges[::step]]
    for some in (secrets[at : at + 8] for at in range(0, len(secrets), 8)):
        await asyncio.gather(*(organizer.call("POST", "/registration/v1/passes", json={"secret": one}) for one in some))
    say(words("sending.done", opened=len(secrets)))
