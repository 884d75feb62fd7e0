"""Why a scan is not kept here although it was made: its device keeps it, for where it belongs."""

from typing import ClassVar

from chassis.errors import Conflict


class _Elsewhere(Conflict):
    sentence: ClassVar[str]

    def __init__(self) -> None:
        super().__init__(self.sentence)


class OtherCongress(_Elsewhere):
    code = "other_congress"
    sentence = (
        "Lượt quét này thuộc một đại hội khác. Máy giữ lại; hãy ghép máy với đại hội đó, hoặc lưu tệp gửi Ban Tổ chức."
    )


class UnknownGate(_Elsewhere):
    code = "unknown_gate"
    sentence = "Đại hội này không có cửa ghi trong lượt quét. Máy giữ lại; hãy báo Ban Tổ chức."


class UnknownSession(_Elsewhere):
    code = "unknown_session"
    sentence = "Hệ thống tại cửa chưa biết phiên họp ghi trong lượt quét. Máy giữ lại và sẽ gửi lại."


class ArchivedCongress(_Elsewhere):
    code = "archived"
    sentence = "Đại hội này đã lưu trữ. Máy giữ lại lượt quét; nếu còn dùng, hãy nhờ Ban Tổ chức khôi phục đại hội."


KEPT_BY_THE_DEVICE = (OtherCongress, UnknownGate, UnknownSession, ArchivedCongress)
