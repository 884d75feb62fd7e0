"""Keeps what the office filled in for its summonses and invitations."""

from dataclasses import astuple

from chassis.storage.database import Connection
from services.registration.domain.documents.letterhead import Letterhead, LetterKind
from services.registration.domain.ids import CongressId


async def letterheads_of(conn: Connection, congress_id: CongressId) -> dict[LetterKind, tuple[int, Letterhead]]:
    """Give what was kept, with its version from 1."""
    kept = {}
    for row in await conn.fetch(_ALL, congress_id):
        values = dict(row)
        kind, version = LetterKind(values.pop("kind")), values.pop("version")
        lists = {name: tuple(values[name]) for name in ("content", "signer_role", "recipients")}
        kept[kind] = (version, Letterhead(**{**values, **lists}))
    return kept


async def put_letterhead(
    conn: Connection, congress_id: CongressId, kind: LetterKind, version: int, head: Letterhead
) -> None:
    await conn.execute(_PUT, congress_id, kind, version, *astuple(head))


_ALL = """
SELECT kind, version, parent_organ, organ, number, sign, place, issued_on, subject, content, signer_role, signer_name,
       recipients
FROM letterheads WHERE congress_id = $1
"""
_PUT = """
INSERT INTO letterheads (congress_id, kind, version, parent_organ, organ, number, sign, place, issued_on, subject,
    content, signer_role, signer_name, recipients)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
ON CONFLICT (congress_id, kind) DO UPDATE SET version = excluded.version, parent_organ = excluded.parent_organ,
    organ = excluded.organ, number = excluded.number, sign = excluded.sign, place = excluded.place,
    issued_on = excluded.issued_on, subject = excluded.subject, content = excluded.content,
    signer_role = excluded.signer_role, signer_name = excluded.signer_name, recipients = excluded.recipients
"""
