"""The server's disk was copied: honors' own secrets are replaced. `python -m services.honors.copied`, in its worker's container."""

import asyncio

from chassis.storage.database import Database
from services.honors.settings import HonorsSettings
from services.honors.usecases.webhooks.replace_secrets import NewSecret, replace_secrets

ACTOR = "command line"


async def replace_all(dsn: str) -> list[NewSecret]:
    """Replace them over that database; give what has to be handed out again."""
    db = Database(dsn, application_name="copied", max_size=2)
    try:
        return await replace_secrets(db, ACTOR)
    finally:
        await db.close()


def words_of(fresh: list[NewSecret]) -> list[str]:
    """Say what was done, and what has to be handed out again."""
    return [
        f"{one.url}: give its receiver the new secret {one.secret}; it trusts the old one until then" for one in fresh
    ]


if __name__ == "__main__":
    print("\n".join(words_of(asyncio.run(replace_all(HonorsSettings().database_url)))))
