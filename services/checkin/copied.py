"""The server's disk was copied: checkin's own secrets are replaced. `python -m services.checkin.copied`, in its worker's container."""

import asyncio

from chassis.storage.database import Database
from services.checkin.settings import CheckinSettings
from services.checkin.usecases.known.replace_copied_secrets import NewCode, replace_copied_secrets

ACTOR = "command line"


async def replace_all(dsn: str) -> list[NewCode]:
    """Replace them over that database; give what has to be handed out again."""
    db = Database(dsn, application_name="copied", max_size=2)
    try:
        return await replace_copied_secrets(db, ACTOR)
    finally:
        await db.close()


def words_of(fresh: list[NewCode]) -> list[str]:
    """Say what was done, and what has to be handed out again."""
    return [
        f"{one.name}: the screens at the doors show codes by a new secret; the list on devices opens by {one.code}"
        for one in fresh
    ]


if __name__ == "__main__":
    print("\n".join(words_of(asyncio.run(replace_all(CheckinSettings().database_url)))))
