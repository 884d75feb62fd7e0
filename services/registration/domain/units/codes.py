"""Makes codes for units that nobody gave one."""

import re
from collections.abc import Container

from chassis.files.meaning.spelling import folded

LONGEST = 24
_AROUND = re.compile(r"^(?:ubnd|uy ban nhan dan) (?=(?:xa|phuong|thi tran|dac khu|huyen|thanh pho|thi xa) )")


def code_for(name: str, taken: Container[str]) -> str:
    """Give a code made of the name, which nobody has: XA-YEN-HAN, XA-YEN-HAN-2."""
    words = _AROUND.sub("", folded(name)).upper()
    wanted = "-".join(word for word in words.split() if word.isascii())[:LONGEST].rstrip("-") or "DON-VI"
    code, number = wanted, 2
    while code in taken:
        code, number = f"{wanted}-{number}", number + 1
    return code
