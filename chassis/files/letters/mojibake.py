"""Mends text in UTF-8 that some program read as Latin letters and saved so: "Nguyá»…n VÄƒn An" is "Nguyễn Văn An"."""

import re

_FIRST = "ÂÃÄÅÆÇÈÉÊÌÐáâ"
_BYTES = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0xA0)}
_BROKEN = re.compile(f"[{_FIRST}][\x80-\xbf{''.join(map(re.escape, _BYTES))}]")
_LOST_BLANK = re.compile("Ã(?= |$)")  # the no-break space of "à" that became a plain one
_TWICE = 2


def mended(text: str) -> str:
    """Give the text as it was meant, '' where nothing is broken or nobody can tell what was meant."""
    found = ""
    for _ in range(_TWICE):
        again = _once(found or text)
        if not again:
            break
        found = again
    return found


def _once(text: str) -> str:
    if not _BROKEN.search(text):
        return ""
    for tried in (text, _LOST_BLANK.sub("Ã\xa0", text)):
        try:
            return bytes(map(_byte, tried)).decode("utf-8")
        except (UnicodeDecodeError, ValueError):
            continue
    return ""


def _byte(letter: str) -> int:
    code = _BYTES.get(letter, ord(letter))
    if code > 0xFF:
        raise ValueError(letter)
    return code
