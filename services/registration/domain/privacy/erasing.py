"""When what is known of a person may be erased, and what stays of them (law 91/2025/QH15; domain brief, section 13)."""

import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta

from services.registration.domain.congress.congress import Congress
from services.registration.domain.nominations.states import State
from services.registration.domain.people.delegate import HERE, CredentialState, Delegate, Person, ended

ERASED = "(đã xóa)"
"""Stands where a name stood."""

AFTERWARDS = timedelta(days=1)


def ends_at(congress: Congress) -> datetime:
    """Give the moment from which the congress is over: a day after its last sitting began."""
    return max([congress.starts_at, *(one.starts_at for one in congress.sessions if not one.rehearsal)]) + AFTERWARDS


def why_not_erased(delegate: Delegate, state: State | None, congress: Congress, now: datetime) -> str:
    """Say why this person's words stay for now, '' when they may go. `state` of their proposal: no door waits for the rejected."""
    if delegate.erased or state is State.REJECTED:
        return ""
    if delegate.status in HERE and now < ends_at(congress):
        return "Đại hội chưa xong nên cửa và sân khấu còn cần tên người này. Xin rút tên trước, hoặc xóa sau đại hội."
    return ""


def names_somebody(reason: str, *names: str) -> bool:
    """Tell whether a basis in words has one of the names, whole or its last two words, in any case and without marks."""
    said = f" {_plain(reason)} "
    wanted = [words for name in names if len(words := _plain(name).split()) > 1]
    return any(f" {' '.join(words[-2:])} " in said for words in wanted)


def _plain(text: str) -> str:
    bare = "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))
    return " ".join("".join(one if one.isalnum() else " " for one in bare.replace("đ", "d")).split())


def erased(delegate: Delegate) -> Delegate:
    """Give the delegate without a word of them: unit, category and standing stay for the counts, badges only to be refused."""
    person = delegate.person
    return replace(
        delegate,
        delegate_code=f"XOA-{str(delegate.delegate_id)[-12:].upper()}",
        version=delegate.version + 1,
        person=Person(ERASED, person.unit_code, person.category, person.standing),
        credentials=ended(delegate.credentials, CredentialState.REVOKED),
        promised=frozenset(),
        erased=True,
    )
