"""Columns that are something else than when a file came in last: which they are, and the one question that each brings.

An empty cell changes nothing; what such a column had brought would stay beside its new meaning, unseen.
"""

from chassis.files.found import FoundBook
from chassis.files.meaning.columns import ChangedColumn, KnownColumns
from chassis.files.meaning.questions import Answers, Asking, Place
from chassis.files.meaning.spelling import spoken

CLEAR, KEEP = "clear", "keep"


def moved_columns(
    known: KnownColumns, book: FoundBook, answers: Answers, before: Answers
) -> tuple[tuple[ChangedColumn, ...], dict[str, str]]:
    """Give the columns that meant something by the answers of `before` and mean something else now, and the answers of now
    with the columns as they were."""
    earlier = {id_: choice for id_, choice in answers.items() if not _is_column(id_)}
    earlier |= {id_: choice for id_, choice in before.items() if _is_column(id_)}
    return tuple(one for one in known.changed(book, answers, earlier) if one.was), earlier


def is_to_go(
    known: KnownColumns, column: ChangedColumn, name: str, label: str, whose: str, at: Place, who: str, asking: Asking
) -> bool:
    """Ask once a column whether what it had brought into `name` (`label` in words) goes; `whose`: "người" or "mục".

    A column that means something else takes its values along; one that is not taken in any more says less.
    """
    now = f"nay là {known.headings[column.now][0].lower()}" if column.now else "nay không nhập"
    _, choice = asking.ask(
        "column_moved",
        f"{spoken(column.name)}:{name}",
        f"Cột “{column.name}” lần trước là {label}, {now}. Những {whose} này đang có {label} đúng như cột đó ghi: "
        "bỏ đi, hay giữ?",
        [(CLEAR, f"Bỏ {label} cũ"), (KEEP, "Giữ như đang có")],
        default=CLEAR if column.now else KEEP,
        at=[at],
        people=[who],
    )
    return choice == CLEAR


def _is_column(question: str) -> bool:
    return question.startswith("column:")
