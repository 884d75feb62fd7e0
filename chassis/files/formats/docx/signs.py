"""Reads letters of the fonts of signs that Word has: a tick is the x that others type."""

_TICKS = {
    "wingdings": frozenset((0xFB, 0xFC, 0xFD, 0xFE)),
    "wingdings 2": frozenset(range(0x4F, 0x57)),
    "webdings": frozenset((0x61, 0x72)),
}
"""Ticks and crosses by font: as the codes of its letters, to which Word adds F000."""
_OTHER_SIGN = "□"


def sign(font: str, code: str) -> str:
    """Give a letter of a font of signs: a tick is the x that others type, any other one can only be shown as a box."""
    try:
        number = int(code, 16)
    except ValueError:
        return _OTHER_SIGN
    ticks = _TICKS.get(font.strip().lower(), frozenset())
    return "x" if number & 0xFF in ticks and number >> 8 in (0, 0xF0) else _OTHER_SIGN
