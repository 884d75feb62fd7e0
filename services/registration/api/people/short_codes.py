"""Short codes open the door as badges do: whoever may print badges reads them with a delegate, nobody else."""

from dataclasses import replace

from chassis.access.principal import Principal
from chassis.storage.database import Database
from contracts.access import Role
from services.registration.storage.badges import credentials
from services.registration.usecases.people.delegate_file import DelegateFile


async def seen_by(principal: Principal, db: Database, file: DelegateFile) -> DelegateFile:
    """Give the file as this person may read it."""
    if not principal.has(Role.ORGANIZER):
        return file
    async with db.connection() as conn:
        codes = await credentials.short_codes_of_one(conn, file.delegate_id)
    return replace(file, credentials=tuple(replace(one, short_code=codes.get(one.version)) for one in file.credentials))
