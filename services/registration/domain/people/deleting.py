"""Who may be deleted for good: somebody of whom nobody else has heard."""

from services.registration.domain.people.delegate import Delegate


def why_not_deleted(delegate: Delegate, *, written_to: bool) -> str:
    """Say why this person stays, '' when they may go. `written_to`: a letter went to them, or may have gone."""
    if delegate.credentials:
        return "Người này đã từng có thẻ nên các cửa và sân khấu đã biết tên; chỉ rút tên được, không xóa hẳn được."
    if written_to:
        return "Đã gửi thư cho người này nên phải còn tên để tra lại. Xin rút tên thay vì xóa hẳn."
    return ""
