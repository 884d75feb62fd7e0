"""The words of summonses and invitations: what `letters.typ` and the Word form read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from contracts.credential_code import CODE_DIGITS
from services.registration.domain.congress.congress import Congress
from services.registration.domain.documents.letterhead import (
    TITLES,
    Letterhead,
    LetterKind,
    date_line,
    number_line,
    time_lines,
)
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.places import Places, by_session
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.documents.drawing import Data
from services.registration.usecases.paper.face import grouped
from services.registration.usecases.paper.sheet import breakable

VERBS = {LetterKind.SUMMONS: "triệu tập", LetterKind.INVITATION: "trân trọng kính mời"}
NOBODY = {"name": "Bà Nguyễn Thị Tên Mẫu", "about": ["Chức vụ: chức vụ của đại biểu.", "Đoàn: tên đoàn đại biểu."]}


def letters(kind: LetterKind, congress: Congress, head: Letterhead, people: Sequence[Mapping[str, Any]]) -> Data:
    """Give the data of one letter for each of `people`, which are made by `addressee`."""
    head = _breakable(head)
    content = head.content
    return {
        "title": TITLES[kind],
        "verb": VERBS[kind],
        "event": congress.name,
        "parent_organ": head.parent_organ,
        "organ": head.organ,
        "number_line": number_line(head),
        "date_line": date_line(head),
        "subject": head.subject,
        "times": time_lines(congress),
        "content": [*content[:-1], f"{content[-1].rstrip('./')}./."] if content else [],
        "signer_role": head.signer_role,
        "signer_name": head.signer_name,
        "recipients": head.recipients,
        "synthetic": congress.synthetic,
        "letters": list(people),
    }


def _breakable(head: Letterhead) -> Letterhead:
    return replace(
        head,
        parent_organ=breakable(head.parent_organ),
        organ=breakable(head.organ),
        number=breakable(head.number),
        sign=breakable(head.sign),
        place=breakable(head.place),
        subject=breakable(head.subject),
        content=tuple(map(breakable, head.content)),
        signer_role=tuple(map(breakable, head.signer_role)),
        signer_name=breakable(head.signer_name),
        recipients=tuple(map(breakable, head.recipients)),
    )


def addressee(
    keyring: Keyring, congress: Congress, unit_names: Mapping[str, str], one: Delegate, places: Places
) -> dict[str, Any]:
    """Give what a letter says of one person; `code` is "" until there is a badge."""
    person, badge = one.person, one.current
    position = [f"Chức vụ: {person.position}."] if person.position else []
    return {
        "name": breakable(person.addressed),
        "about": [breakable(line) for line in (*position, f"Đoàn: {unit_names[person.unit_code]}.")],
        "place": _place(congress, by_session(congress.sessions, person.seat, places)),
        "code": keyring.badge_code(congress.congress_number, badge.credential_id, badge.version) if badge else "",
        "short_code": grouped(badge.short_code) if badge else "",
    }


def nobody(congress: Congress) -> dict[str, Any]:
    """Give an addressee to look at a letter with, whose code opens nothing."""
    return {**NOBODY, "place": _place(congress, []), "code": "1" * CODE_DIGITS, "short_code": grouped("0" * 12)}


def _place(congress: Congress, seats: Sequence[tuple[str, str]]) -> list[str]:
    venue = [f"Địa điểm: {congress.venue}."] if congress.venue else []
    return [*venue, *(f"Ghế, {session}: {seat}." if session else f"Ghế: {seat}." for session, seat in seats)]
