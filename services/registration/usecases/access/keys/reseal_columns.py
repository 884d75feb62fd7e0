"""Seals the sensitive columns and second factors under a new key: a job that may be broken off anywhere and goes on."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag

from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import AccountId, DelegateId
from services.registration.storage.access import sealing_keys
from services.registration.storage.access.sealing_keys import COLUMNS, SealingKey
from services.registration.usecases.access.keys.held import PATIENCE
from services.registration.usecases.access.keys.key_folder import KeyFolder
from services.registration.usecases.access.keys.publish_keys import ACTOR
from services.registration.usecases.access.keys.renew_restorable_columns import renew_restorable_columns
from services.registration.usecases.access.keys.vault import PersonalDataVault

AT_ONCE = 50


@dataclass(frozen=True)
class Resealing:
    """How far it is: `done` of `of` people and accounts."""

    done: int
    of: int


async def reseal_columns(
    db: Database, folder: KeyFolder, told: Callable[[Resealing], None] = lambda _: None
) -> Resealing:
    """Go on with a rotation that was begun, else begin one; at the end the old key is taken out of its file.

    Every process that seals had PATIENCE seconds to take the new key over before the first value is touched; what
    one of them sealed with the old key all the same is found by looking at every value once more.
    """
    key = await _begin(db, folder)
    while not key.heard:
        await asyncio.sleep(PATIENCE / 10)
        async with db.connection() as conn:
            key = await sealing_keys.newest(conn, PATIENCE) or key
    vault = PersonalDataVault(folder.held().personal, key.name)
    while key.finished_at is None:
        async with db.transaction() as conn:
            key, ended = await _go_on(conn, vault)
            now = Resealing(key.resealed, await sealing_keys.sealed_in_all(conn))
        told(now)
        if ended:
            async with db.transaction() as conn:
                key = await _finish(conn, vault)
    now_there = PersonalDataVault(folder.personal())  # with what was drawn for other uses meanwhile
    folder.keep_personal(now_there.only(key.name))
    return Resealing(key.resealed, key.resealed)


async def _go_on(conn: Connection, vault: PersonalDataVault) -> tuple[SealingKey, bool]:
    """Seal the next ones anew and give how far it is; True: there were none left."""
    key = await _newest(conn)
    people = await sealing_keys.next_delegates(conn, key.delegates_until, AT_ONCE)
    accounts = [] if people else await sealing_keys.next_accounts(conn, key.accounts_until, AT_ONCE)
    await _reseal(conn, vault, people, accounts)
    if people:
        await sealing_keys.progress(conn, key.name, people[-1][0], None, len(people))
    elif accounts:
        await sealing_keys.progress(conn, key.name, None, accounts[-1][0], len(accounts))
    return await _newest(conn), not people and not accounts


async def _finish(conn: Connection, vault: PersonalDataVault) -> SealingKey:
    people = await sealing_keys.next_delegates(conn, None, None)
    await _reseal(conn, vault, people, await sealing_keys.next_accounts(conn, None, None))
    await renew_restorable_columns(conn, vault)
    await sealing_keys.finish(conn, vault.sealing)
    await audit.note(conn, ACTOR, "key.columns_resealed", vault.sealing)
    return await _newest(conn)


async def _reseal(
    conn: Connection,
    vault: PersonalDataVault,
    people: list[tuple[DelegateId, dict[str, bytes | None]]],
    accounts: list[tuple[AccountId, bytes]],
) -> None:
    """Seal anew what the new key alone does not open; what no key opens stays as it is."""
    alone = PersonalDataVault(vault.only(vault.sealing))
    for delegate_id, columns in people:
        with suppress(InvalidTag):
            if (anew := _person_anew(alone, vault, delegate_id, columns)) is not None:
                await sealing_keys.put_delegate(conn, delegate_id, anew)
    for account_id, sealed in accounts:
        with suppress(InvalidTag):
            if (secret := _account_anew(alone, vault, account_id, sealed)) is not None:
                await sealing_keys.put_account(conn, account_id, secret)


def _person_anew(
    alone: PersonalDataVault, vault: PersonalDataVault, delegate_id: DelegateId, columns: dict[str, bytes | None]
) -> dict[str, bytes | None] | None:
    try:
        for column in COLUMNS:
            alone.open(delegate_id, column, columns[column])
    except InvalidTag:
        return {c: vault.seal(delegate_id, c, vault.open(delegate_id, c, columns[c])) for c in COLUMNS}
    return None


def _account_anew(
    alone: PersonalDataVault, vault: PersonalDataVault, account_id: AccountId, sealed: bytes
) -> bytes | None:
    try:
        alone.open_of_account(account_id, sealed)
    except InvalidTag:
        return vault.seal_of_account(account_id, vault.open_of_account(account_id, sealed))
    return None


async def _newest(conn: Connection) -> SealingKey:
    found = await sealing_keys.newest(conn, PATIENCE)
    assert found, "a rotation was begun"
    return found


async def _begin(db: Database, folder: KeyFolder) -> SealingKey:
    async with db.transaction() as conn:
        await sealing_keys.hold(conn)
        names = PersonalDataVault(folder.held().personal).names
        if len(names) == 1:
            folder.add_personal_key("seal")
            names = PersonalDataVault(folder.held().personal).names
        key = await sealing_keys.newest(conn, PATIENCE)
        if key is None or key.name != names[-1]:
            await sealing_keys.begin(conn, names[-1])
            await audit.note(conn, ACTOR, "key.rotated", names[-1], purpose="PERSONAL")
        return await _newest(conn)
