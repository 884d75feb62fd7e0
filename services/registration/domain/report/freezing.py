"""Whether a credentials report may be frozen now, as a value: a refusal says what to do."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.report.credentials import CredentialFigures
from services.registration.domain.report.heard import Heard, span


class Freezing(StrEnum):
    FROZEN = "FROZEN"
    ALREADY_FROZEN = "ALREADY_FROZEN"
    SWITCHED_OFF = "SWITCHED_OFF"
    NOBODY_THERE = "NOBODY_THERE"
    ATTENDANCE_OLD = "ATTENDANCE_OLD"
    NOT_OPENED = "NOT_OPENED"


@dataclass(frozen=True)
class AcceptedAge:
    """The second act: who freezes has seen until when the attendance goes, None for never heard, and takes it so."""

    until: datetime | None


SENTENCES = {
    Freezing.FROZEN: "Đã chốt báo cáo thẩm tra. Người đến sau vẫn vào số liệu trực tiếp, báo cáo không đổi.",
    Freezing.ALREADY_FROZEN: "Báo cáo đã được chốt trước đó và vẫn giữ nguyên. Xin dùng bản đã chốt.",
    Freezing.SWITCHED_OFF: "Đại hội này chưa bật báo cáo thẩm tra. Xin bật trong thiết lập rồi chốt.",
    Freezing.NOBODY_THERE: "Chưa có đại biểu nào được ghi nhận có mặt ở phiên này nên chưa chốt. Xin xem lại phiên và điểm danh.",
    Freezing.ATTENDANCE_OLD: "Số liệu điểm danh đã cũ: {age}. Xin chờ mạng trở lại, hoặc bấm chốt lần nữa để chốt với độ trễ ấy ghi trên báo cáo.",
    Freezing.NOT_OPENED: "Phiên này {opens} mới khai mạc, còn {left}. Chốt bây giờ thì ai đến sau không có trong báo cáo. Xin chờ khai mạc, hoặc xác nhận chốt sớm.",
}


@dataclass(frozen=True)
class Moment:
    """When it is frozen, when its session opens, and whether who freezes before that has said that they know."""

    at: datetime
    opens_at: datetime
    known_early: bool = False


def may_freeze(figures: CredentialFigures, heard: Heard, accepted: AcceptedAge | None, moment: Moment) -> Freezing:
    """Decide; FROZEN means that it may be frozen. An accepted age counts only for the attendance that was seen."""
    if not figures.rules.enabled:
        return Freezing.SWITCHED_OFF
    if heard.is_old and (accepted is None or accepted.until != heard.until):
        return Freezing.ATTENDANCE_OLD
    if not figures.attendance.present:
        return Freezing.NOBODY_THERE
    early = moment.at < moment.opens_at and not moment.known_early
    return Freezing.NOT_OPENED if early else Freezing.FROZEN


def sentence(outcome: Freezing, heard: Heard, moment: Moment) -> str:
    opens = f"{in_vietnam(moment.opens_at):%H:%M ngày %d/%m/%Y}"
    left = span(max(timedelta(0), moment.opens_at - moment.at))
    return SENTENCES[outcome].format(age=heard.words, opens=opens, left=left)
