"""The honour roll as it is read: each entry with the delegate who receives as they are now."""

from dataclasses import replace

import asyncpg

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId, EntryId
from services.honors.domain.proof.approval import Approval
from services.honors.domain.proof.public_correction import ChangedWord, PublicCorrection
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import (
    Decision,
    Entry,
    EntryStatus,
    RecipientKind,
    Representative,
    Said,
    Words,
)
from services.honors.domain.roll.presence import counting
from services.honors.domain.roll.receiving.receiver import goes_up

WORDS = (
    "name",
    "unit_name",
    "award_name",
    "position",
    "citation",
    "form_of_address",
    "review_period",
    "screen_citation",
)


async def read_roll(conn: Connection, congress_id: CongressId) -> list[Entry]:
    """Give all entries of a congress, in no order, each with its receiver."""
    return [_entry(row) for row in await conn.fetch(_ROLL, congress_id)]


def _entry(row: asyncpg.Record) -> Entry:
    kind, counts = RecipientKind(row["kind"]), frozenset(row["official_sessions"] or ())
    person = _representative(row)
    chosen = row["is_confirmed"] or row["representative_delegate_id"] is not None
    goes = person is not None and goes_up(kind, row["name"], person.name, chosen=chosen)
    entry = Entry(
        entry_id=EntryId(row["entry_id"]),
        kind=kind,
        words=Words(**{name: row[name] for name in WORDS}),
        award_code=row["award_code"],
        precedence=award_catalogue()[row["award_code"]].precedence if row["own"] is None else row["own"],
        grade=row["grade"],
        decision=Decision(row["decision_number"], row["decision_date"], row["issuer"]),
        list_position=row["list_position"],
        posthumous=row["posthumous"],
        delegate_code=row["delegate_code"],
        status=EntryStatus(row["status"]),
        representative=person if goes else None,
        approved_order=row["approved_order"],
        sequence=row["sequence"],
        announced_at=row["announced_at"],
        corrected=row["corrected"],
        status_before_rehearsal=EntryStatus(kept) if (kept := row["status_before_rehearsal"]) else None,
        list_number=row["list_number"],
        is_confirmed=row["is_confirmed"],
        was_shown=row["was_shown"],
        received_by=row["receiver_name"] or "",
        received_as=row["receiver_capacity"] or "",
        by_hand=row["by_hand"],
        approval=_approval(row) if row["approved_by"] else None,
        writers=frozenset(row["writers"]),
        standing_by=row["standing_by_at"] is not None,
        certificate_number=row["certificate_number"] or "",
        said=Said(**row["said"]) if row["said"] else None,
        decision_announced=row["decision_announced"],
        counts=counts,
        code_holder=person.name if person and not goes else "",
        proxy=_proxy(row),
    )
    return counting(_with_notes(entry, row), counts)


def _with_notes(entry: Entry, row: asyncpg.Record) -> Entry:
    """Give the entry with what is kept beside it."""
    correction = _correction(row) if row["asked_by"] else None
    return replace(entry, correction=correction, movement=row["movement"] or "", sector=row["sector"] or "")


def _approval(row: asyncpg.Record) -> Approval:
    by, words = row["approved_by"], row["approved_words"]
    return Approval(row["approved_digest"], by, row["approver"], row["approved_at"], words)


def _correction(row: asyncpg.Record) -> PublicCorrection:
    return PublicCorrection(
        row["at_once"],
        row["correction_digest"],
        row["correction_base"],
        tuple(ChangedWord(**one) for one in row["correction_changes"]),
        row["correction_reason"],
        row["asked_by"],
        row["asker"],
        row["asked_at"],
    )


def _representative(row: asyncpg.Record) -> Representative | None:
    """Whoever holds the code or was chosen, whether or not they go up; where they are is told by what counts for the entry."""
    if not row["r_id"]:
        return None
    sessions, left_sessions = frozenset(row["r_sessions"] or ()), frozenset(row["r_left"] or ())
    return Representative(
        DelegateId(row["r_id"]),
        row["r_name"],
        row["r_form"],
        row["r_active"],
        present=False,
        pronunciation=row["r_said"],
        position=row["r_position"],
        unit_name=row["r_unit"],
        seat=row["r_seat"],
        sessions=sessions,
        left_sessions=left_sessions,
        portrait=row["r_portrait"] or "",
        admitted_at=row["r_admitted"],
    )


def _proxy(row: asyncpg.Record) -> Representative | None:
    """Whoever is no delegate stands by the name that was written."""
    if not row["q_entry"]:
        return None
    return Representative(
        DelegateId(row["q_id"]) if row["q_id"] else None,
        row["q_name"] if row["q_id"] else row["q_written"],
        row["q_form"] or "",
        row["q_active"] if row["q_id"] else True,
        present=False,
        pronunciation=row["q_said"] or "",
        position=row["q_capacity"] or row["q_position"] or "",
        unit_name=row["q_unit"] or "",
        seat=row["q_seat"] or "",
        sessions=frozenset(row["q_sessions"] or ()),
        left_sessions=frozenset(row["q_left"] or ()),
    )


# A collective's or household's receiver passes over to whoever replaces them, however often; an individually
# honoured person is nobody else. Where a code occurs twice (a replacement kept it), the first holder starts.
_ROLL = """
WITH RECURSIVE chain AS (
    SELECT e.entry_id, e.kind, coalesce(e.representative_delegate_id, d.delegate_id) AS delegate_id, 0 AS step
    FROM entries e
    LEFT JOIN LATERAL (
        SELECT delegate_id FROM known_delegates
        WHERE congress_id = e.congress_id AND delegate_code = e.delegate_code AND e.delegate_code <> ''
        ORDER BY replaces IS NOT NULL, delegate_id LIMIT 1
    ) d ON true
    WHERE e.congress_id = $1
    UNION ALL
    SELECT c.entry_id, c.kind, n.delegate_id, c.step + 1
    FROM chain c JOIN known_delegates n ON n.replaces = c.delegate_id
    WHERE c.kind <> 'INDIVIDUAL' AND c.step < 20
), receiver AS (
    SELECT DISTINCT ON (entry_id) entry_id, delegate_id FROM chain ORDER BY entry_id, step DESC
)
SELECT e.*, a.precedence AS own, s.entry_id IS NOT NULL AS was_shown, d.delegate_id AS r_id, d.full_name AS r_name, d.form_of_address AS r_form, d.pronunciation AS r_said,
    o.movement, o.sector, k.at_once, k.mending ->> 'digest' AS correction_digest, k.base AS correction_base, k.changes AS correction_changes,
    k.reason AS correction_reason, k.asked_by, k.asker, k.asked_at,
    y.digest AS approved_digest, y.words AS approved_words, y.approved_by, y.approver, y.approved_at,
    ARRAY(SELECT w.written_by FROM word_writers w WHERE w.entry_id = e.entry_id AND NOT w.before_approval) AS writers, d.position AS r_position, d.unit_name AS r_unit,
    CASE WHEN h.delegate_id IS NOT NULL THEN f.digest END AS r_portrait,
    d.active AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id) AS r_active,
    g.standing_by_at, g.certificate_number, d.seat AS r_seat, p.sessions AS r_sessions, p.left_sessions AS r_left, p.admitted_at AS r_admitted, c.official_sessions, x.announced_at IS NOT NULL AS decision_announced,
    q.entry_id AS q_entry, q.delegate_id AS q_id, q.name AS q_written, q.capacity AS q_capacity, m.full_name AS q_name, m.form_of_address AS q_form,
    m.pronunciation AS q_said, m.position AS q_position, m.unit_name AS q_unit, m.seat AS q_seat, v.sessions AS q_sessions, v.left_sessions AS q_left,
    m.active AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = m.delegate_id) AS q_active
FROM entries e
JOIN receiver r USING (entry_id)
LEFT JOIN known_delegates d ON d.delegate_id = r.delegate_id
LEFT JOIN known_presence p ON p.delegate_id = r.delegate_id
LEFT JOIN portrait_consents h ON h.congress_id = e.congress_id AND h.delegate_id = r.delegate_id
LEFT JOIN known_photos f ON f.congress_id = e.congress_id AND f.delegate_id = r.delegate_id
LEFT JOIN known_congresses c ON c.congress_id = e.congress_id
LEFT JOIN shown_names s ON s.entry_id = e.entry_id
LEFT JOIN proxies q ON q.entry_id = e.entry_id
LEFT JOIN known_delegates m ON m.delegate_id = q.delegate_id
LEFT JOIN known_presence v ON v.delegate_id = q.delegate_id
LEFT JOIN edge_notes g ON g.entry_id = e.entry_id
LEFT JOIN decision_acts x ON x.congress_id = e.congress_id AND x.number = e.decision_number AND x.day = e.decision_date
LEFT JOIN entry_topics o ON o.entry_id = e.entry_id
LEFT JOIN public_corrections k ON k.entry_id = e.entry_id
LEFT JOIN approvals y ON y.entry_id = e.entry_id
LEFT JOIN own_awards a ON a.congress_id = e.congress_id AND a.code = e.award_code
WHERE e.congress_id = $1
"""
