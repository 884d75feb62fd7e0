"""Asks once for the file whether its cells of an old font are converted."""

from dataclasses import replace

from chassis.files.meaning.questions import LEAVE_OUT, Asking
from services.registration.domain.people.roster_columns import HEADINGS, NAMES
from services.registration.domain.roster.understanding.naming import CHANGE
from services.registration.domain.roster.understanding.rows.line import Line


def _capital(key: str, text: str) -> str:
    """Give a name with its capitals: .VnTime has none for letters with accents, "Hoàng Minh ất"."""
    if key not in NAMES or text.islower() or text.isupper():
        return text
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def in_unicode(line: Line, asking: Asking) -> tuple[Line, str]:
    """Give the line with its old-font cells as they would be, and what is said of them; until that is answered it waits."""
    if not line.old_font:
        return line, ""
    key = next((key for key in ("full_name", *NAMES) if key in line.old_font), next(iter(line.old_font)))
    id_, choice = asking.ask(
        "old_font",
        "",
        "Tệp gõ bằng phông chữ cũ (TCVN3, VNI): chuyển sang chữ Unicode?",
        [
            (CHANGE, f"Chuyển, ví dụ “{line[key]}” thành “{line.old_font[key]}”"),
            (LEAVE_OUT, "Không: để những dòng này ngoài, sửa trong tệp"),
        ],
        default=None,
        at=[line.place],
        people=[line.name],
    )
    values = {**line.values, **{key: _capital(key, text) for key, text in line.old_font.items() if text}}
    waits = () if choice == CHANGE else (id_,)
    said = f"Ô “{HEADINGS[key][0]}” gõ bằng phông chữ cũ, đã đề nghị chữ Unicode."
    return replace(line, values=values, old_font={}, waits=(*line.waits, *waits)), "" if choice == CHANGE else said
