"""Brings what an undo would put back under the keys of now, so that it can be read after the old ones are gone."""

from dataclasses import replace

from cryptography.exceptions import InvalidTag

from chassis.storage.database import Connection
from services.registration.storage.access import kept_befores
from services.registration.storage.access.kept_befores import Before
from services.registration.storage.access.sealing_keys import COLUMNS
from services.registration.usecases.access.keys.vault import PersonalDataVault


async def renew_befores(conn: Connection, vault: PersonalDataVault) -> None:
    """Seal anew by the key that seals, mark anew by all that mark; what no key opens stays as it is."""
    await kept_befores.put_files(conn, [_renewed(vault, one) for one in await kept_befores.of_files(conn)])
    await kept_befores.put_acts(conn, [_renewed(vault, one) for one in await kept_befores.of_acts(conn)])


def _renewed(vault: PersonalDataVault, one: Before) -> Before:
    mark = one.columns["national_id_hash"]
    columns = {**one.columns, "national_id_hash": vault.renewed(mark) if mark else None}
    for column in COLUMNS:
        name = f"{column}_sealed"
        try:
            columns[name] = vault.seal(one.delegate_id, column, vault.open(one.delegate_id, column, columns[name]))
        except InvalidTag:
            continue
    return replace(one, columns=columns)
