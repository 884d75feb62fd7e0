"""What is done to registration's keys by hand, and at each start before its API: `python -m services.registration.keys`.

    publish          sign and tell the keys that nobody was told of; quick when there is nothing
    status           list the keys, which of them sign, and how far the sealing anew is
    rotate KIND      badge, session, personal or marks: a new key; what was signed, sealed or marked goes on holding
    rotate passes    a new key for the links of passes: those given out end (asks; --yes does not)
    retire NUMBER    what that key signed holds nowhere any more (asks; --yes does not)
    copied [badges]  all keys are in other hands: each is replaced, and what a thief could make by the old ones holds nowhere;
                     paper badges and their 12 digits only with `badges`, for then all are printed anew (asks; --yes does not)

Ends with 0, or with 1 and one sentence that says what to do.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from chassis.errors import Unavailable
from chassis.settings import SECRETS_DIR
from chassis.storage.database import Connection, Database
from services.registration import key_words
from services.registration.asking import ask
from services.registration.key_words import KINDS
from services.registration.settings import RegistrationSettings
from services.registration.storage.access import keys, marks, sealing_keys
from services.registration.usecases.access.keys.held import PATIENCE
from services.registration.usecases.access.keys.key_folder import KeyFolder
from services.registration.usecases.access.keys.load_keyring import EVERY, signing_number
from services.registration.usecases.access.keys.publish_keys import publish_keys
from services.registration.usecases.access.keys.remark_numbers import remark_numbers
from services.registration.usecases.access.keys.renew_pass_links import renew_pass_links
from services.registration.usecases.access.keys.reseal_columns import reseal_columns
from services.registration.usecases.access.keys.retire_key import in_use, retire_key, toll_of
from services.registration.usecases.access.keys.rotate_key import rotate_key
from services.registration.usecases.access.keys.vault import PersonalDataVault
from services.registration.usecases.badges.redraw_short_codes import redraw_short_codes

log = logging.getLogger(__name__)
T = TypeVar("T")
SOON = 60
"""Seconds after which a new key that does not sign yet is told of rather than waited for."""


class Unknown(RuntimeError):
    """No such command; the message has those there are."""


class NotYet(RuntimeError):
    """Something has to be heard first; the message says what to do."""


class Keys:
    """The keys of one installation: its database, and the folders of its secrets and of the root key."""

    def __init__(self, dsn: str, folder: KeyFolder, numbers: tuple[int, int] = (1, 2)) -> None:
        self._dsn, self._folder, self._numbers = dsn, folder, numbers

    @property
    def root_public(self) -> str:
        """The public half of the root key, which every service pins."""
        return self._folder.root().public_hex

    def run(self, words: list[str], *, asks: bool = True) -> None:
        """Do what the command line says. Raises RuntimeError with what to do, and where a no was answered: whatever was to follow stays undone."""
        match words:
            case ["publish"]:
                self._do(self._publish)
            case ["status"]:
                self._do(self._status)
            case _:
                with self._folder.alone():
                    self._change(words, asks)

    def _change(self, words: list[str], asks: bool) -> None:
        match words:
            case ["rotate", "personal"]:
                self._do(self._reseal)
            case ["rotate", "marks"]:
                self._do(self._remark)
            case ["rotate", "passes"]:
                self._do(self._tell_how_many_links_end)
                ask(asks)
                self._do(self._renew_links)
            case ["rotate", kind] if kind in KINDS:
                self._do(lambda db: self._rotate(db, kind))
            case ["retire", number] if number.isdecimal():
                self._do(lambda db: self._tell_what_ends(db, int(number)))
                ask(asks)
                self._do(lambda db: self._retire(db, int(number)))
            case ["copied"] | ["copied", "badges"]:
                self._do(self._tell_what_a_copy_costs)
                ask(asks)
                self._replace_all("badges" in words)
            case _:
                raise Unknown(
                    "publish | status | rotate badge|session|personal|marks|passes | retire NUMBER | copied [badges]; --yes"
                )

    def _do(self, work: Callable[[Database], Coroutine[Any, Any, T]]) -> T:
        async def doing() -> T:
            db = Database(self._dsn, application_name="keys", max_size=2)
            try:
                return await work(db)
            finally:
                await db.close()

        return asyncio.run(doing())

    async def _publish(self, db: Database) -> None:
        async with db.transaction() as conn:
            for key in await publish_keys(conn, self._folder.held(self._numbers), self._folder.root()):
                log.info("key signed by the root", extra={"number": key.key_number, "purpose": key.purpose})

    async def _status(self, db: Database) -> None:
        async with db.connection() as conn:
            stands, signers = await keys.stand_of_keys(conn, PATIENCE), await self._signers(conn)
            sealing, of = await sealing_keys.newest(conn, PATIENCE), await sealing_keys.sealed_in_all(conn)
            vault = PersonalDataVault(self._folder.personal())
            marked, older = await marks.count_marks(conn, vault.marking_keys - 1)
        key_words.print_keys(stands, signers)
        key_words.print_root(self._folder.root())
        key_words.print_sealing(sealing, of)
        key_words.print_marks_and_passes(vault, marked, older)

    async def _rotate(self, db: Database, kind: str) -> None:
        made = await rotate_key(db, self._folder, KINDS[kind])
        key_words.print_told(made.key_number, kind, PATIENCE)
        for _ in range(SOON):
            await asyncio.sleep(1)
            async with db.connection() as conn:
                if made.key_number in await self._signers(conn):
                    await asyncio.sleep(EVERY)
                    key_words.print_signs(made.key_number)
                    return
        key_words.print_signs_later()

    async def _reseal(self, db: Database) -> None:
        done = await reseal_columns(db, self._folder, lambda now: key_words.print_resealing(now.done, now.of))
        key_words.print_resealed(done.done)

    async def _remark(self, db: Database) -> None:
        key_words.print_remarked(await remark_numbers(db, self._folder))

    async def _tell_how_many_links_end(self, db: Database) -> None:
        async with db.connection() as conn:
            badges = await keys.issued_badges(conn)
        key_words.print_links_that_end(badges)

    async def _renew_links(self, db: Database) -> None:
        key_words.print_links_ended(await renew_pass_links(db, self._folder))

    async def _redraw(self, db: Database) -> None:
        key_words.print_redrawn(await redraw_short_codes(db))

    async def _retire(self, db: Database, number: int) -> None:
        root = self._folder.root().need()
        async with db.transaction() as conn:
            await retire_key(conn, number, root)
        async with db.transaction() as conn:
            await self._destroy_retired(conn)
        key_words.print_retired(number)

    async def _tell_what_ends(self, db: Database, number: int) -> None:
        async with db.transaction() as conn:
            await self._destroy_retired(conn)
            toll = await toll_of(conn, number)
            if number in await self._signers(conn):
                raise in_use(number, toll.purpose)
        key_words.print_what_ends(number, toll)

    def _replace_all(self, badges: bool) -> None:
        """What a thief can use at once goes first: sessions, then links, then digits that are typed, then badges."""
        self._do(lambda db: self._replace(db, "session", retiring=True))
        self._do(self._renew_links)
        if badges:
            self._do(self._redraw)
        self._do(lambda db: self._replace(db, "badge", retiring=badges))
        self._do(self._reseal)
        self._do(self._remark)

    async def _replace(self, db: Database, kind: str, *, retiring: bool) -> None:
        await self._rotate(db, kind)
        if not retiring:
            return
        async with db.connection() as conn:
            stands, signers = await keys.stand_of_keys(conn, PATIENCE), await self._signers(conn)
        *older, newest = (one for one in stands if one.purpose == KINDS[kind] and one.retired_at is None)
        if newest.key_number not in signers:
            raise NotYet(key_words.not_yet(kind))
        for one in older:
            await self._retire(db, one.key_number)

    async def _tell_what_a_copy_costs(self, db: Database) -> None:
        async with db.connection() as conn:
            sessions, badges = await keys.open_sessions(conn), await keys.issued_badges(conn)
        key_words.print_what_a_copy_costs(sessions, badges)

    async def _destroy_retired(self, conn: Connection) -> None:
        """Also what a retiring that was killed left in the files."""
        self._folder.destroy_seeds({key.public_key for key in await keys.lock_keys(conn) if key.retired})

    async def _signers(self, conn: Connection) -> set[int]:
        stands = await keys.stand_of_keys(conn, PATIENCE)
        held = self._folder.held(self._numbers).by_purpose()
        chosen = (signing_number(stands, purpose, ours) for purpose, _, ours in held)
        return {number for number in chosen if number is not None}


def main(words: list[str]) -> int:
    """Do one command with the settings of the environment; the root key lies in DAIHOI_ROOT_DIR, else with the secrets."""
    settings = RegistrationSettings()
    ours = Path(os.environ.get(SECRETS_DIR, "."))
    folder = KeyFolder(ours, Path(os.environ.get("DAIHOI_ROOT_DIR", ours)))
    known = Keys(settings.database_url, folder, (settings.qr_key_number, settings.token_key_number))
    try:
        known.run([word for word in words if word != "--yes"], asks="--yes" not in words)
    except (RuntimeError, OSError, Unavailable) as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
