"""What becomes of a telling by the answer of who was told, and when it is tried again."""

from dataclasses import dataclass
from datetime import timedelta

WAITS = tuple(
    timedelta(seconds=seconds) for seconds in (5, 30, 120, 600, 1_800, 7_200, 18_000, 36_000, 43_200, 43_200, 43_200)
)
"""Between tries: about two days and a half, then a person is asked."""
URGENT = timedelta(seconds=45)
"""A withdrawal is tried at least so often while the address does not answer."""
GONE = 410
GIVEN_UP = "Địa chỉ không nhận sau nhiều lần gửi. Hỏi đơn vị nhận, rồi bấm Gửi tiếp."
NOT_WANTED = "Máy nhận trả lời 410: không nhận nữa. Bấm Gửi tiếp nếu đơn vị nhận đã sửa."

TROUBLES = {
    "INTERNAL": "Tên máy chỉ vào mạng nội bộ, hoặc không có trong danh sách được gửi tới, nên không gửi. Người cài đặt cho phép bằng DAIHOI_WEBHOOK_ALLOWED_NETWORKS hoặc DAIHOI_WEBHOOK_TO.",
    "UNKNOWN_NAME": "Không tìm thấy máy có tên này.",
    "NO_CONNECTION": "Không nối được, hoặc chứng thư của máy nhận không hợp lệ.",
    "NO_ANSWER": "Máy nhận không trả lời kịp.",
}


@dataclass(frozen=True)
class Step:
    """`delivered`: it was taken. Else `wait` until the next try, or `stopped`, the sentence why there is none."""

    delivered: bool
    answer: str
    wait: timedelta = timedelta()
    stopped: str = ""


def next_step(status: int | None, trouble: str, tries: int) -> Step:
    """Give what follows on the answer to try number `tries` (from 1). A redirection is no answer: nothing is followed."""
    if status is not None and 200 <= status < 300:
        return Step(True, f"Đã nhận ({status})")
    answer = TROUBLES.get(trouble, "Không gửi được.") if status is None else _refusal(status)
    if status == GONE:
        return Step(False, answer, stopped=NOT_WANTED)
    if tries > len(WAITS):
        return Step(False, answer, stopped=GIVEN_UP)
    return Step(False, answer, wait=WAITS[tries - 1])


def _refusal(status: int) -> str:
    if 300 <= status < 400:
        return f"Máy nhận chuyển sang địa chỉ khác ({status}); hệ thống không đi theo. Sửa địa chỉ."
    return f"Máy nhận trả lời {status}."
