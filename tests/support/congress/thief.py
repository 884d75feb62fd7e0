"""What somebody makes of a copy of the server's disk."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

import asyncpg

from chassis.access.principal import Principal
from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import issue_staff_token
from contracts.credential_code import CredentialClaim, decode, encode

A_SESSION = """
SELECT s.session_id, s.account_id FROM staff_sessions s JOIN accounts a USING (account_id)
WHERE a.username = 'organizer' AND s.ended_at IS NULL ORDER BY s.started_at DESC LIMIT 1
"""


class Copy:
    """What whoever has the files of the keys makes of them. `numbers`: the number of each key by its public half."""

    def __init__(self, files: dict[str, str], numbers: dict[str, int]) -> None:
        self._badge, self._token = (
            SigningKey.from_seed(files[f"{use}_signing_seed"].split()[-1]) for use in ("qr", "token")
        )
        self._numbers = numbers

    def session(self, row: asyncpg.Record) -> str:
        principal = Principal(
            subject=str(row["account_id"]),
            name="Vi Thử Kẻ Trộm",
            roles=frozenset({"ORGANIZER"}),
            congress_id=None,
            unit_code=None,
            session_id=row["session_id"],
        )
        return issue_staff_token(self._token, self._numbers[self._token.public_hex], principal, timedelta(hours=1))

    def badge(self, code: str) -> str:
        claim = replace(decoded(code), key_number=self._numbers[self._badge.public_hex])
        return encode(claim, self._badge.sign(claim.to_bytes()))


def decoded(code: str) -> CredentialClaim:
    return decode(code)[0]


@dataclass(frozen=True)
class Tables:
    """What the thief reads in the tables of checkin and honors, of one congress."""

    list_key: str
    list_code: str
    hall_secret: bytes
    webhook_secret: str


async def read_tables(dsn_of: Callable[[str], str], congress_id: UUID) -> Tables:
    """Read them as they are now; the hall has its secret and honors an address already."""
    checkin, honors = [await asyncpg.connect(dsn_of(service)) for service in ("checkin", "honors")]
    try:
        lock = await checkin.fetchrow("SELECT list_key, code FROM roster_locks WHERE congress_id = $1", congress_id)
        secret = await checkin.fetchval("SELECT secret FROM halls WHERE congress_id = $1", congress_id)
        hook = await honors.fetchval("SELECT secret FROM webhooks WHERE congress_id = $1", congress_id)
    finally:
        await checkin.close()
        await honors.close()
    assert lock
    return Tables(b64encode(lock["list_key"]).decode(), lock["code"], bytes(secret), hook)
