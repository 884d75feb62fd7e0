"""The words on the gate's screen. The delegate reads them too, so they accuse nobody."""

from datetime import datetime, timedelta, timezone

from services.checkin.domain.scans.admission import NO_ANSWERS, Verdict
from services.checkin.domain.scans.settlement import CaseKind, Doubt

VIETNAM = timezone(timedelta(hours=7))
HELP_DESK = "MỜI QUA BÀN HỖ TRỢ"
AGAIN = "QUÉT LẠI"

_REASONS = {
    Verdict.ADMITTED: "Thẻ hợp lệ.",
    Verdict.ALREADY_CHECKED_IN: "Thẻ này đã được quét và đại biểu đã vào. Không cần quét lại.",
    Verdict.REVOKED: "Thẻ đã bị thu hồi. Mời đại biểu qua bàn hỗ trợ: còn trong danh sách thì được cấp thẻ mới.",
    Verdict.SUPERSEDED: "Thẻ này đã được thay bằng thẻ in sau. Mời đại biểu dùng thẻ mới nhất.",
    Verdict.WRONG_CONGRESS: "Thẻ của một đại hội khác.",
    Verdict.WRONG_SESSION: "Phiên họp đang đóng cửa. Mời đại biểu đợi, hoặc qua bàn hỗ trợ nếu cần vào.",
    Verdict.NOT_VALID: "Mã vừa quét không phải mã đại biểu, hoặc bị đọc sai. Hãy quét lại một lần, nếu vẫn vậy thì nhập mã 12 số dưới mã QR.",
    Verdict.LEFT: "Đã ghi là ra ngoài. Khi trở lại, quét thẻ ở cửa vào.",
    Verdict.ALREADY_LEFT: "Thẻ này đã được quét ra trước đó. Không cần quét lại.",
    Verdict.NEVER_IN: "Ra mà chưa có lượt vào: có thể đã vào qua cửa chưa gửi, hoặc không được quét khi vào.",
    Verdict.NO_BADGE: "Được mời vào ở cửa mà không quét thẻ. Xem có đúng người này đã vào không; từ nay người quên thẻ qua bàn hỗ trợ.",
    Verdict.UNKNOWN: "Thẻ thật nhưng hệ thống tại cửa chưa nhận được danh sách có thẻ này. Đợi một phút rồi quét lại.",
}
_NOT_INVITED = "Đại biểu không được mời dự phiên này. Mời đại biểu qua bàn hỗ trợ."
_TWICE = "Thẻ này được mời vào hai lần, một lần khi máy mất mạng. Xem có đúng cùng một người không."
_OFF_LIST = (
    "Người này không còn trong danh sách, nên tính là vào ngoài danh sách và không được cấp thẻ mới. "
    "Xem ai đã vào, và mời ra nếu không được dự."
)
_BY_HAND = "Được cho vào bằng tay, có ghi lý do."
_CLOCK_UNSURE = (
    "Máy đã mời vào khi mất mạng, nhưng giờ máy báo không thể đúng, nên tính theo giờ máy chủ nhận được. "
    "Xem người này đã vào thật chưa và chỉnh lại đồng hồ của máy."
)
_NOT_HEARD_OF = "Thẻ thật nhưng máy quét chưa có tên trong danh sách: đã mời vào, Ban Tổ chức sẽ kiểm tra lại."


ALREADY_UNDONE = "Lượt quét này đã được hoàn tác trước đó."
NOTHING_TO_UNDO = "Lượt quét này không làm ai được tính là đã vào, nên không có gì để hoàn tác."
TURNED_AWAY = "Không cho vào, do người soát thẻ tại cửa"
TURNED_AWAY_SAID = "Đã ghi là không cho vào. Đại biểu được tính là chưa vào."
TOO_LATE_TO_UNDO = (
    "Chỉ hoàn tác được trong 60 giây sau khi quét. Nhờ phụ trách cửa, hoặc mời qua bàn hỗ trợ để hoàn tác."
)
UNDONE = "Đã hoàn tác: đại biểu được tính là chưa vào."


def undone(entered_at: datetime, gate_name: str | None) -> str:
    """Say that an admission was taken back while another one, made at `entered_at`, stands."""
    where = f" tại {gate_name}" if gate_name else ""
    when = f"{entered_at.astimezone(VIETNAM):%H:%M}"
    return f"Đã hoàn tác lượt này. Đại biểu vẫn được tính là đã vào, vì đã được mời vào{where} lúc {when}."


def sentence(verdict: Verdict, first_at: datetime | None = None, gate_name: str | None = None) -> str:
    """Give the large words for `verdict`. `first_at` and `gate_name` say when and where the delegate came in."""
    if verdict is Verdict.ADMITTED:
        return "MỜI VÀO"
    if verdict is Verdict.ALREADY_CHECKED_IN:
        when = f" {first_at.astimezone(VIETNAM):%H:%M}" if first_at else ""
        where = f", {gate_name.upper()}" if gate_name else ""
        return f"ĐÃ VÀO{when}{where}"
    if verdict is Verdict.LEFT:
        return "MỜI RA"
    if verdict is Verdict.ALREADY_LEFT:
        when = f" {first_at.astimezone(VIETNAM):%H:%M}" if first_at else ""
        where = f", {gate_name.upper()}" if gate_name else ""
        return f"ĐÃ RA{when}{where}"
    return AGAIN if verdict is Verdict.NOT_VALID else HELP_DESK


def reason(verdict: Verdict, conflict: Verdict | None = None, *, invited: bool = True, by_hand: bool = False) -> str:
    """Give the reason that only the staff reads, behind a tap, and what to do about it.

    `conflict` is what the server would have answered where a device without network had let the person in; `invited`
    tells a closed session from one that the delegate is not invited to.
    """
    if conflict is Verdict.UNKNOWN:
        return _NOT_HEARD_OF
    if conflict is Verdict.ALREADY_CHECKED_IN:
        return _TWICE
    if conflict in NO_ANSWERS:
        return _REASONS[conflict]
    if verdict is Verdict.ADMITTED and conflict is None and by_hand:
        return _BY_HAND
    told = conflict or verdict
    why = _NOT_INVITED if told is Verdict.WRONG_SESSION and not invited else _REASONS[told]
    return f"Thiết bị đã mời vào khi mất mạng; Ban Tổ chức cần kiểm tra lại. {why}" if conflict else why


def reason_of_case(kind: CaseKind, *, invited: bool = True, listed: bool = True) -> str:
    """Say why an admission has to be looked at, and what to look for. `listed`: still on the list, or nobody knows whom."""
    if not listed and kind in (Verdict.REVOKED, Verdict.SUPERSEDED):
        return _OFF_LIST  # their badge is dead because they are off the list: a new one is none of their help
    why = _CLOCK_UNSURE if isinstance(kind, Doubt) else reason(Verdict.ADMITTED, kind, invited=invited)
    return why if listed else f"{why} {_OFF_LIST}"
