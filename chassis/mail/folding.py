"""Folds the headers of letters: Python's own folding loses and makes blanks where a long Vietnamese line ends.

A text with other letters than ASCII goes whole into encoded words of base64 (RFC 2047), its blanks too, none broken within a
letter; readers take away the blanks between two such words and nothing else.
"""

from base64 import b64encode
from collections.abc import Iterator
from email.policy import SMTP, EmailPolicy
from typing import Any

LONGEST_LINE = 76
_AROUND = len("=?utf-8?b??=")
_TEXTS = frozenset(("subject",))
_MAILBOXES = frozenset(("from", "to", "cc", "reply-to", "sender"))


class Folding(EmailPolicy):
    """The policy of letters as they are sent."""

    def fold(self, name: str, value: Any) -> str:
        """Give one header with its line ends."""
        return _folded(name, value) or super().fold(name, value)

    def fold_binary(self, name: str, value: Any) -> bytes:
        folded = _folded(name, value)
        return folded.encode("ascii") if folded else super().fold_binary(name, value)


WIRE = Folding(linesep=SMTP.linesep)


def _folded(name: str, value: Any) -> str:
    """Give a header whose text is not ASCII, '' for one that the standard policy folds well."""
    if name.lower() in _TEXTS and not str(value).isascii():
        return f"{name}: {_words(str(value), len(name) + 2)}\r\n"
    mailboxes = getattr(value, "addresses", ()) if name.lower() in _MAILBOXES else ()
    if all(one.display_name.isascii() for one in mailboxes):
        return ""
    before = len(name) + 2
    parts = []
    for one in mailboxes:
        told = _words(one.display_name, before) if one.display_name else ""
        parts.append(f"{told}\r\n <{one.addr_spec}>".removeprefix("\r\n "))
        before = 1
    return f"{name}: " + ",\r\n ".join(parts) + "\r\n"


def _words(text: str, before: int) -> str:
    """Give encoded words, one a line; `before` characters stand on the first line already."""
    return "\r\n ".join(f"=?utf-8?b?{b64encode(chunk).decode()}?=" for chunk in _chunks(text, before))


def _chunks(text: str, before: int) -> Iterator[bytes]:
    chunk, room = b"", _room(before)
    for letter in text:
        more = letter.encode()
        if len(chunk) + len(more) > room:
            yield chunk
            chunk, room = b"", _room(1)
        chunk += more
    yield chunk


def _room(before: int) -> int:
    """Tell how many bytes fit into an encoded word behind so many characters."""
    return (min(LONGEST_LINE - before, 75) - _AROUND) // 4 * 3
