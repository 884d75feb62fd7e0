"""Whether an act on the seats can be taken back or done again: by who did it, for ten minutes."""

from datetime import datetime

from services.registration.domain.people.acts import TIME_TO_UNDO

OF_ANOTHER = "Lần xếp ghế này là của người khác. Xin nhờ người đó hoàn tác, hoặc xếp lại bằng tay."
TOO_LATE = "Chỉ hoàn tác được trong 10 phút. Xin xếp lại bằng tay."
TOO_LATE_AGAIN = "Chỉ làm lại được trong 10 phút sau khi hoàn tác. Xin xếp lại bằng tay."


def why_not_taken_back(actor: str, by: str, done_at: datetime, now: datetime) -> str:
    """Say why `actor` cannot take back what `by` did, '' when they can."""
    if actor != by:
        return OF_ANOTHER
    return TOO_LATE if now > done_at + TIME_TO_UNDO else ""


def why_not_done_again(actor: str, by: str, undone_at: datetime, now: datetime) -> str:
    """Say why `actor` cannot do again what `by` did and took back, '' when they can."""
    if actor != by:
        return OF_ANOTHER
    return TOO_LATE_AGAIN if now > undone_at + TIME_TO_UNDO else ""
