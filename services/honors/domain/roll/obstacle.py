"""What stands against announcing an entry."""

from enum import StrEnum

from services.honors.domain.proof.approval import Standing
from services.honors.domain.proof.four_eyes import standing
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative


class Obstacle(StrEnum):
    """Why an entry cannot be announced now; the value is the sentence for the operator."""

    ANNOUNCED = "Đã công bố."
    DRAFT = "Quyết định chưa có số hoặc ngày. Bổ sung rồi nhập lại danh sách."
    ON_HOLD = "Đang tạm dừng. Bỏ tạm dừng trước khi công bố."
    DEFERRED = "Đã chuyển trao sau. Đưa trở lại danh sách nếu người nhận đã đến."
    REVOKED = "Đã rút khỏi danh sách."
    UNAPPROVED = "Lời chưa được người thứ hai duyệt. Duyệt ở trang Danh sách khen thưởng rồi chuẩn bị lại."
    REWORDED = "Lời đã đổi sau khi duyệt. Duyệt lại ở trang Danh sách khen thưởng rồi chuẩn bị lại."
    UNPLACED = "Thêm vào sau khi chốt thứ tự. Xếp chỗ ở trang Danh sách khen thưởng trước khi công bố."
    NOT_LINKED = "Chưa gắn với đại biểu nào. Gắn đúng đại biểu hoặc chọn trao sau."
    REPLACED = "Người được khen không còn là đại biểu. Chọn trao sau."
    ABSENT = "Người được khen chưa có mặt. Chờ điểm danh hoặc chọn trao sau."
    REPLACED_PROXY_MAY = "Người được khen không còn là đại biểu. Ghi người nhận thay hoặc chọn trao sau."
    ABSENT_PROXY_MAY = "Người được khen chưa có mặt. Chờ điểm danh, ghi người nhận thay hoặc chọn trao sau."
    NO_PROXY = "Người được khen còn sống thì tự nhận. Bỏ người nhận thay hoặc chọn trao sau."
    PROXY_AWAY = "Người nhận thay chưa có mặt. Chờ điểm danh, chọn người khác hoặc chọn trao sau."
    PROXY_GONE = "Người nhận thay không còn là đại biểu. Chọn người khác hoặc chọn trao sau."


_BY_STATUS = {
    EntryStatus.DRAFT: Obstacle.DRAFT,
    EntryStatus.ON_HOLD: Obstacle.ON_HOLD,
    EntryStatus.DEFERRED: Obstacle.DEFERRED,
    EntryStatus.REVOKED: Obstacle.REVOKED,
}


def obstacle(entry: Entry) -> Obstacle | None:
    """Give what stands against announcing `entry`, or None.

    An absent living individual is given the honour later, unless the stage allows proxies of the living and one who is there was named; a collective or household is announced
    also without its representative, who may change up to the moment of presentation (Decree 98/2023 art. 25).
    """
    if entry.is_announced:
        return Obstacle.ANNOUNCED
    if entry.status in _BY_STATUS:
        return _BY_STATUS[entry.status]
    if asked := _asked_by_rules(entry):
        return asked
    if not entry.is_living:
        return None
    if entry.proxy:
        return _of_proxy(entry.proxy) if entry.may_have_proxy else Obstacle.NO_PROXY
    if entry.representative is None:
        return Obstacle.NOT_LINKED
    if not entry.representative.active:
        return Obstacle.REPLACED_PROXY_MAY if entry.may_have_proxy else Obstacle.REPLACED
    if entry.representative.present:
        return None
    return Obstacle.ABSENT_PROXY_MAY if entry.may_have_proxy else Obstacle.ABSENT


def _of_proxy(person: Representative) -> Obstacle | None:
    if not person.active:
        return Obstacle.PROXY_GONE
    return None if person.present else Obstacle.PROXY_AWAY


def _asked_by_rules(entry: Entry) -> Obstacle | None:
    if entry.rules.placed and entry.approved_order is None:
        return Obstacle.UNPLACED
    if not entry.rules.approved:
        return None
    return {Standing.UNAPPROVED: Obstacle.UNAPPROVED, Standing.REWORDED: Obstacle.REWORDED}.get(standing(entry))
