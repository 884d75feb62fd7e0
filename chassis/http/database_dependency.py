"""How a route gets the service's database."""

from typing import Annotated

from fastapi import Depends, Request

from chassis.http.route_rules import SAFE_METHODS
from chassis.storage.checked_database import CheckedDatabase
from chassis.storage.database import Connection, Database


async def get_db(request: Request) -> Database:
    """Give the database that `build_api` was given; what changes a congress asks in each transaction whether it still may."""
    db: Database = request.app.state.db
    if request.method in SAFE_METHODS:
        return db

    async def check(conn: Connection) -> None:
        if require_open := getattr(request.state, "require_open", None):  # what the guard of congresses left
            await require_open(conn)

    return CheckedDatabase(db, check)


Db = Annotated[Database, Depends(get_db)]
