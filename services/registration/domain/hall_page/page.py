"""What the page of a congress shows, to whom and when: a document's audience, its time and its embargo; notices."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.registration.domain.ids import DelegateId, DocumentId, NoticeId

MOST_BYTES = 20_000_000
MOST_DOCUMENTS = 60
MOST_READERS = 500


class Audience(StrEnum):
    """NOBODY: not yet put up, or taken down. DELEGATES: whoever opens their own pass. NAMED: those of them who are listed."""

    NOBODY = "NOBODY"
    ALL = "ALL"
    DELEGATES = "DELEGATES"
    NAMED = "NAMED"


class NoticeKind(StrEnum):
    """CHANGE: something differs from what people were told before; it stands first and cannot be overlooked."""

    NOTICE = "NOTICE"
    CHANGE = "CHANGE"


@dataclass(frozen=True)
class PageWords:
    """What the organisers say of the page. `open`: strangers may read it; `by_name`: seats are found by name and birth year too;
    `revision` 0: nobody has saved it yet.
    """

    open: bool = False
    by_name: bool = False
    way: str = ""
    revision: int = 0


@dataclass(frozen=True)
class Shelf:
    """Whose a document is and when. Listed from `from_at` until before `until_at`; its content from `embargo_until` on. Times UTC."""

    title: str
    audience: Audience
    from_at: datetime | None = None
    until_at: datetime | None = None
    embargo_until: datetime | None = None
    readers: frozenset[DelegateId] = frozenset()


@dataclass(frozen=True)
class Document:
    """A file that is kept. `media_type` application/pdf, image/jpeg or image/png."""

    document_id: DocumentId
    name: str
    media_type: str
    bytes: int
    kept_at: datetime
    shelf: Shelf


@dataclass(frozen=True)
class Notice:
    """A few words to everybody, or to whoever opens their own pass. `text` plain, up to 500 characters."""

    notice_id: NoticeId
    kind: NoticeKind
    audience: Audience
    text: str
    said_at: datetime


def is_listed(shelf: Shelf, reader: DelegateId | None, now: datetime) -> bool:
    """Tell whether `reader` sees the title at `now`; None is a stranger."""
    if (shelf.from_at and now < shelf.from_at) or (shelf.until_at and now >= shelf.until_at):
        return False
    return _is_theirs(shelf, reader)


def is_readable(shelf: Shelf, reader: DelegateId | None, now: datetime) -> bool:
    """Tell whether `reader` may have the content at `now`."""
    return is_listed(shelf, reader, now) and not (shelf.embargo_until and now < shelf.embargo_until)


def _is_theirs(shelf: Shelf, reader: DelegateId | None) -> bool:
    match shelf.audience:
        case Audience.ALL:
            return True
        case Audience.DELEGATES:
            return reader is not None
        case Audience.NAMED:
            return reader in shelf.readers
        case Audience.NOBODY:
            return False


def why_not(shelf: Shelf) -> tuple[str, str] | None:
    """Give the field and the sentence where a shelf makes no sense."""
    if shelf.until_at and shelf.from_at and shelf.until_at <= shelf.from_at:
        return "until_at", "Lúc gỡ phải sau lúc bắt đầu hiện."
    if shelf.until_at and shelf.embargo_until and shelf.until_at <= shelf.embargo_until:
        return "until_at", "Lúc gỡ phải sau lúc được mở; nếu không, không ai đọc được."
    if shelf.audience is Audience.NAMED and not shelf.readers:
        return "reader_codes", "Chưa ghi ai được xem. Xin gõ tên hoặc mã đại biểu, mỗi dòng một người."
    return None
