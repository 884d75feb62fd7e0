"""How a route gets the service's database."""

from typing import Annotated

from fastapi import Depends, Request

from chassis.storage.database import Database


async def get_db(request: Request) -> Database:
    """Give the database that `build_api` was given."""
    db: Database = request.app.state.db
    return db


Db = Annotated[Database, Depends(get_db)]
