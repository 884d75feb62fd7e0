"""Whether a credentials report may be frozen now, as a value: a refusal says what to do."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.registration.domain.report.credentials import CredentialFigures
from services.registration.domain.report.heard import Heard


class Freezing(StrEnum):
    FROZEN = "FROZEN"
    ALREADY_FROZEN = "ALREADY_FROZEN"
    SWITCHED_OFF = "SWITCHED_OFF"
    NOBODY_THERE = "NOBODY_THERE"
    ATTENDANCE_OLD = "ATTENDANCE_OLD"


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
}


def may_freeze(figures: CredentialFigures, heard: Heard, accepted: AcceptedAge | None) -> Freezing:
    """Decide; FROZEN means that it may be frozen. An accepted age counts only for the attendance that was seen."""
    if not figures.rules.enabled:
        return Freezing.SWITCHED_OFF
    if heard.is_old and (accepted is None or accepted.until != heard.until):
        return Freezing.ATTENDANCE_OLD
    return Freezing.FROZEN if figures.attendance.present else Freezing.NOBODY_THERE


def sentence(outcome: Freezing, heard: Heard) -> str:
    return SENTENCES[outcome].format(age=heard.words)
