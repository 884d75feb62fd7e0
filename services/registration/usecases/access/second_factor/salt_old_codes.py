"""Recovery codes of older releases were kept by a quick hash; from now on nobody can guess them from a stolen table."""

from chassis.access.passwords import new_salt
from chassis.storage.database import Connection
from services.registration.storage.access import second_factors
from services.registration.usecases.access.second_factor.check_second_factor import salted


async def salt_old_codes(conn: Connection) -> int:
    """Keep each by a slow, salted hash; it still opens. Give how many there were."""
    left = await second_factors.unsalted_codes(conn)
    salts = {account_id: new_salt() for account_id, _ in left}
    for account_id, quick in left:
        slow = await salted(quick, salts[account_id])
        await second_factors.salt_code(conn, account_id, quick, slow, salts[account_id])
    return len(left)
