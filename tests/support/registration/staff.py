"""Somebody of the staff with an account of their own, opened as organisers do it."""

from chassis.ids import new_id
from daihoi.simulation.client import CongressClient

PASSWORD = "cay-trau-suoi-khe"


async def new_staff(organizer: CongressClient, *roles: str, unit_code: str | None = None) -> str:
    """Open an account and choose `PASSWORD` in place of the one handed over; give its username."""
    username = f"gia.lap.{new_id().hex[-8:]}"
    wanted = {"username": username, "display_name": "Người Duyệt Giả Lập", "roles": roles, "unit_code": unit_code}
    given = await organizer.call("POST", "/registration/v1/accounts", json=wanted)
    async with await organizer.sign_in(username, given["password"]) as client:
        words = {"old_password": given["password"], "new_password": PASSWORD}
        await client.call("PUT", "/registration/v1/me/password", json=words)
    return username
