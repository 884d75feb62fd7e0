"""Whether whoever receives is in the hall: by the sitting in which the honour is given, or seen behind the stage."""

from dataclasses import replace
from datetime import timedelta

from services.honors.domain.ids import SessionId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative, is_same_name
from services.honors.domain.roll.receiving.receiver import named

Sittings = frozenset[SessionId]
VIETNAM = timedelta(hours=7)


def counting(entry: Entry, sessions: Sittings) -> Entry:
    """Give the entry with presence in one of `sessions` as what counts; none: presence in any sitting does."""
    person, proxy = entry.representative, entry.proxy
    return replace(
        entry,
        counts=sessions,
        representative=person and _by(person, sessions, stands_by=entry.standing_by and proxy is None),
        proxy=proxy and _by(proxy, sessions, stands_by=entry.standing_by),
    )


def with_presence(entry: Entry, person: Representative) -> Entry:
    """Give the entry with `person`, who is its receiver, in the hall, gone again or not there by what counts for it."""
    if entry.proxy and entry.proxy.delegate_id == person.delegate_id:
        return replace(entry, proxy=_by(person, entry.counts, stands_by=entry.standing_by))
    stands_by = entry.standing_by and entry.proxy is None
    return replace(entry, representative=_by(person, entry.counts, stands_by=stands_by))


def where(inside: Sittings, left: Sittings, counts: Sittings) -> tuple[bool, bool]:
    """Tell whether somebody is in the hall, and whether they were and have gone, by the sittings that count."""
    here = _among(inside, counts)
    return here, not here and _among(left, counts)


def against_presence(entry: Entry) -> str:
    """Give the sentence where the roll says of somebody whom the door let in that they are dead, or not here; '' where it does not."""
    person = entry.representative
    if person is None or entry.kind is not RecipientKind.INDIVIDUAL or not person.was_admitted:
        return ""
    if entry.status is EntryStatus.REVOKED:
        return ""
    came = admitted(person)
    if entry.posthumous and is_same_name(person.name, entry.words.name):
        return f"Mục ghi Truy tặng, mà {came}. Dừng lại, hỏi đoàn của người này trước khi duyệt và đọc."
    if not entry.posthumous and entry.status is EntryStatus.DEFERRED and person.sessions:
        return f"Mục để trao sau, mà {came}. Nếu tự lên nhận thì đưa trở lại danh sách."
    if not entry.posthumous and entry.proxy and person.sessions and not entry.received_by:
        return f"Mục có {named(entry.proxy)} nhận thay, mà {came}. Tự lên nhận thì bỏ người nhận thay."
    return ""


def admitted(person: Representative) -> str:
    """Give that the person was let in, and when, as far as the door told."""
    at = f" lúc {person.admitted_at + VIETNAM:%H:%M ngày %d/%m/%Y}" if person.admitted_at else ""
    return f"người này đã điểm danh{at}"


def _by(person: Representative, counts: Sittings, *, stands_by: bool) -> Representative:
    """Whoever stands behind the stage was seen there, and whoever is no delegate where they were named: that is nearer than what the doors say."""
    if stands_by or person.delegate_id is None:
        return replace(person, present=True, left=False)
    present, left = where(person.sessions, person.left_sessions, counts)
    return replace(person, present=present, left=left)


def _among(sessions: Sittings, counts: Sittings) -> bool:
    return bool(sessions & counts) if counts else bool(sessions)
