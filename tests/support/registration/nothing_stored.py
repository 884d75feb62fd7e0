"""Holds that a refused file left nothing behind."""

from tests.support.registration.registration_world import Registration


async def nothing_is_stored(registration: Registration) -> bool:
    return await registration.conn.fetchval("SELECT count(*) FROM delegates") == 0
