"""Lets the process that stores something lose its database in the middle of a transaction, as a crash does."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg


@asynccontextmanager
async def crash_at_the_end(conn: "asyncpg.Connection[asyncpg.Record]", act: str) -> AsyncIterator[None]:
    """End every connection that notes `act` in the audit, after all else was written and before anything is committed."""
    await conn.execute(_CRASH.replace("ACT", act))
    try:
        yield
    finally:
        await conn.execute("DROP TRIGGER crash ON audit; DROP FUNCTION crash()")


_CRASH = """
CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_terminate_backend(pg_backend_pid());
    RETURN NEW;
END $$;
CREATE TRIGGER crash AFTER INSERT ON audit FOR EACH ROW WHEN (NEW.action = 'ACT') EXECUTE FUNCTION crash();
"""
