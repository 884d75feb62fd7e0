"""What is done at the server to all data is a line of registration's trail, as what people do is."""

import asyncpg

from chassis.storage import audit
from chassis.storage.by_command import by_command
from chassis.storage.database import Database


def note_deed(dsn: str, deed: str, subject: str = "") -> None:
    """Note it over registration's database, as done at the command line.

    A trail that an older version left, just restored, takes none until it is brought up to date: then nothing is noted.
    """

    async def noted(db: Database, actor: str) -> None:
        async with db.transaction() as conn:
            await audit.note(conn, actor, deed, subject)

    try:
        by_command(dsn, "daihoi note", noted)
    except (asyncpg.UndefinedColumnError, asyncpg.UndefinedTableError):
        return
