"""A correction of an announced name: nobody alone changes what went out, and whoever must not wait says why."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

FIELDS = {
    "kind": "Loại",
    "name": "Tên",
    "unit_name": "Đơn vị",
    "award_name": "Hình thức khen thưởng",
    "position": "Chức vụ",
    "citation": "Thành tích",
    "screen_citation": "Thành tích trên màn hình",
    "form_of_address": "Danh xưng",
    "review_period": "Giai đoạn",
    "decision_number": "Số quyết định",
    "decision_date": "Ngày quyết định",
    "issuer": "Cơ quan quyết định",
    "posthumous": "Truy tặng",
}
OWN = "Chính đồng chí đã ghi đính chính này. Nhờ người khác đối chiếu với quyết định và duyệt."
OWN_WORDS = "Chính đồng chí đã nhập hoặc sửa lời đang có của mục này. Nhờ người khác đối chiếu với quyết định và duyệt."
OTHER_NOW = "Lời của mục này đã đổi sau khi ghi đính chính. Bỏ đính chính cũ, xem lại rồi ghi đính chính mới."
GONE = "Không còn đính chính này: đã có người duyệt, bỏ hoặc ghi lại. Xem lại mục."


@dataclass(frozen=True)
class ChangedWord:
    """One word by its field, before and after, as people read it."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class PublicCorrection:
    """Who wants announced words changed, and why. `at_once`: they are out already, and a second person confirms them; else
    they wait and nothing outside has changed.

    `digest` (16 hex digits) is what settling it names; `base` stands for the words over which it was written.
    """

    at_once: bool
    digest: str
    base: str
    changes: tuple[ChangedWord, ...]
    reason: str
    asked_by: str
    asker: str
    asked_at: datetime


def settling_refused(
    correction: PublicCorrection | None, digest: str, words: str, actor: str, *, go: bool, writers: Collection[str] = ()
) -> str | None:
    """Give the sentence why `actor` may not let the correction go out (`go`) or drop it, or None; `words` stand for those of now,
    `writers` are who wrote of them what nobody approved yet.

    Whoever wrote it may drop it, and only another may let it go out: all words are approved by that, those of `writers` too.
    """
    if correction is None or correction.at_once or correction.digest != digest:
        return GONE
    if not go:
        return None
    if actor == correction.asked_by:
        return OWN
    if actor in writers:
        return OWN_WORDS
    return OTHER_NOW if correction.base != words else None


def told(correction: PublicCorrection | None) -> str:
    """Give in words what waits for a second person, '' for nothing: who asked for it, and each word."""
    if correction is None or correction.at_once:
        return ""
    return f"Đính chính chờ duyệt ({correction.asker}): {in_one_line(correction.changes)}."


def in_one_line(changes: Iterable[ChangedWord]) -> str:
    """Give each word by its field, old → new."""
    return "; ".join(
        f"{FIELDS.get(one.field, one.field)}: {one.before or 'trống'} → {one.after or 'trống'}" for one in changes
    )
