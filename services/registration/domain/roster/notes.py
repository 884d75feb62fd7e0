"""Says what is odd about a roster as a whole."""

from collections.abc import Iterable, Sequence

from chassis.files.found import FoundBook
from chassis.files.meaning.origin import origin_of
from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.outcome import Outcome
from services.registration.domain.roster.understanding.rows.told_heads import heads_above

_PARTS = ("thong tin con thieu", "danh sach bo sung", "bo sung danh sach")

_LONGEST_SHORT = 4
"""A word in capitals that is longer is no short form: UBND, HĐND."""


def is_partial(book: FoundBook) -> bool:
    """Tell whether a file says of itself that it names only some people of its units: nobody is missing in it."""
    return any(folded(text).startswith(_PARTS) for sheet in book.sheets for text in sheet.title)


def notes_of(book: FoundBook, code: str, people: Sequence[Outcome]) -> Iterable[str]:
    """Give what is odd about the file as a whole; `code` is that of the congress, '' where there is none."""
    if (origin := origin_of(book)) and code and origin != code:
        yield (
            f"Tệp này xuất từ đại hội {origin}, không phải {code}: mã trong tệp là của đại hội kia. "
            "Xin kiểm tra trước khi nhập."
        )
    others = [
        one
        for one in people
        if one.known and one.candidate.code and one.code.casefold() != one.candidate.code.casefold()
    ]
    if others:
        yield f"{len(others)} người có mã trong tệp khác mã đã cấp; giữ mã đã cấp."
    yield from _strange_heads(book, people)
    yield from _in_capitals(people)


def _strange_heads(book: FoundBook, people: Sequence[Outcome]) -> Iterable[str]:
    """Name a head above the table who is nobody of its rows: the line comes in nowhere."""
    names = {folded(one.candidate.full_name) for one in people}
    above = [name for sheet in book.sheets for name in heads_above(sheet.title)]
    for name in dict.fromkeys(one for one in above if folded(one) not in names):
        yield f"Dòng trên bảng ghi Trưởng đoàn: {name}, không có trong danh sách nên chưa ghi. Xin ghi ở trang Các đoàn."


def _in_capitals(people: Sequence[Outcome]) -> Iterable[str]:
    """Say once that positions stand in capitals: nobody can tell the names in them, so they are printed as they are."""
    positions = [one.candidate.position for one in people if one.candidate.position.isupper()]
    whole = [text for text in positions if any(len(word) > _LONGEST_SHORT for word in text.split())]
    if whole:
        yield (
            f"{len(whole)} người có chức vụ viết toàn chữ hoa, ví dụ “{whole[0][:60]}”: thẻ sẽ in đúng như vậy. "
            "Muốn chữ thường, xin sửa cột chức vụ trong tệp rồi gửi lại."
        )
