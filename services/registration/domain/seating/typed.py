"""Reads a seat as people type it: any case, with or without a hyphen; what could be two seats is asked, never guessed."""

import re
import unicodedata
from dataclasses import dataclass

from services.registration.domain.seating.hall import Hall

_BEFORE = re.compile(r"^(?:GHẾ|GHE)(?:\s+SỐ|\s+SO)?\s*[:.]?\s*")
_BETWEEN = re.compile(r"[\s.,_/\-‐‑‒–—−]+")
_SHORT = re.compile(r"([A-ZĐ]{1,2})0*(\d{1,3})")
_APART = re.compile(r"([A-ZĐ]{1,2}\d{0,2}|\d{1,2})[\s.\-–]+0*(\d{1,3})")
_CODE = re.compile(r"(.{1,12})-0*(\d{1,3})")
_NUMBER = re.compile(r"0*(\d{1,4})")


@dataclass(frozen=True)
class Several:
    """A typed form that fits several seats, by their codes."""

    codes: tuple[str, ...]


def read_seat(text: str, hall: Hall) -> str | Several | None:
    """Give the code of the seat that `text` means in this hall, several that it may mean, None when there is no such seat."""
    written = unicodedata.normalize("NFC", text).strip().upper()
    if written in hall.seats:
        return written
    plain = _BEFORE.sub("", written)
    apart = _BETWEEN.sub("-", plain).strip("-")
    if apart in hall.seats:
        return apart
    if "-" in apart:
        row, _, number = apart.rpartition("-")
        code = f"{row.replace('-', '')}-{number.lstrip('0')}"
        if code in hall.seats:
            return code
    found = _split("".join(apart.split("-")), hall)
    return found[0] if len(found) == 1 else Several(found) if found else None


def named_in(hall: Hall | None, seat: str) -> str:
    """Give a seat that was written at some time as the hall calls it, or as it was written where that is none or not clear."""
    code = read_seat(seat, hall) if hall else None
    return code if isinstance(code, str) else seat


def _split(joined: str, hall: Hall) -> tuple[str, ...]:
    """Give every seat whose row and number, written together, are `joined`."""
    cuts = ((joined[:at], joined[at:]) for at in range(1, len(joined)))
    codes = (f"{row}-{number.lstrip('0')}" for row, number in cuts if number.isascii() and number.isdigit())
    return tuple(dict.fromkeys(code for code in codes if code in hall.seats))


def keys_of(text: str, hall: Hall | None) -> tuple[str, ...]:
    """Give the keys of every seat that somebody may mean who searches for `text`, none for words that are no seat."""
    found = read_seat(text, hall) if hall and text else None
    codes = found.codes if isinstance(found, Several) else (found or "",)
    return tuple(dict.fromkeys(key for key in map(key_of, (text, *codes)) if key))


def key_of(seat: str) -> str:
    """Give what two forms of one seat have in common, also without a hall; '' for words that are no seat ("Khu A").

    Two people of a congress who are on the list never have the same key.
    """
    plain = unicodedata.normalize("NFC", seat).strip().upper()
    if found := _SHORT.fullmatch(plain) or _APART.fullmatch(plain) or _CODE.fullmatch(plain):
        return f"{found[1]}-{found[2]}"
    found = _NUMBER.fullmatch(plain)
    return found[1] if found else ""
