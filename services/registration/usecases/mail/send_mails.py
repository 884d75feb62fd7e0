"""Sends what waits, one letter after another, for as long as the process runs."""

import asyncio
from contextlib import suppress
from datetime import timedelta

from chassis import clock
from chassis.errors import Unavailable
from chassis.mail.server import Talk
from chassis.storage.database import Database
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.mail.post_office import PostOffice
from services.registration.usecases.mail.send_next import LOOK_AGAIN, send_next

FINISHING = 4.0
"""Seconds that a letter which is being handed over gets when the process is asked to stop: so it is not sent twice."""


async def send_mails(db: Database, keyring: Keyring, office: PostOffice) -> None:
    """Never ends by itself; without a mail server there is nothing to do."""
    if office.server is None:
        await asyncio.Event().wait()
        return
    talk = Talk(office.server)
    try:
        while True:
            wait = await _one(db, keyring, office, talk)
            if wait is not None:
                if wait >= LOOK_AGAIN:
                    await talk.close()
                await asyncio.sleep(wait.total_seconds())
    finally:
        await talk.close()


async def _one(db: Database, keyring: Keyring, office: PostOffice, talk: Talk) -> timedelta | None:
    sending = asyncio.ensure_future(send_next(db, keyring, office, talk, clock.real_now()))
    try:
        return await asyncio.shield(sending)
    except Unavailable:
        return LOOK_AGAIN
    except asyncio.CancelledError:
        with suppress(TimeoutError, Unavailable):
            await asyncio.wait_for(sending, FINISHING)
        raise
