"""What becomes of a letter by the mail server's answer, and how that is said in plain words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class MailState(StrEnum):
    """GOING: in somebody's hands now. REFUSED: the server will not have it. UNKNOWN: twice no answer after the whole
    letter was handed over. DROPPED: overtaken, e.g. the person was withdrawn meanwhile.
    """

    WAITING = "WAITING"
    GOING = "GOING"
    SENT = "SENT"
    REFUSED = "REFUSED"
    UNKNOWN = "UNKNOWN"
    DROPPED = "DROPPED"


class About(StrEnum):
    """PASS: the letter brings somebody their pass. MOVE: it tells them that the congress went to another time or place."""

    PASS = "PASS"
    MOVE = "MOVE"


class Stage(StrEnum):
    """Where in the talk with the mail server the answer came."""

    CONNECT = "CONNECT"
    ACCESS = "ACCESS"
    SENDER = "SENDER"
    RECIPIENT = "RECIPIENT"
    CONTENT = "CONTENT"


@dataclass(frozen=True)
class Answer:
    """`code`: SMTP's reply code, None where no answer came; `status`: the enhanced code like "5.1.1" (RFC 3463), or ""."""

    stage: Stage
    code: int | None
    status: str = ""


@dataclass(frozen=True)
class Step:
    """What to do with a letter now. `wait`: when to try again. `rest`: the server is left alone for a while with everybody's.

    `counts` says whether it was a try of this letter; `interrupted` that it may have arrived although nobody said so.
    """

    state: MailState
    sentence: str
    wait: timedelta | None = None
    rest: bool = False
    counts: bool = True
    interrupted: bool = False


WAITS: Sequence[timedelta] = tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 60, 180, 360))
"""How long a letter that was put off waits after its first, second … try; past the last it is refused."""
RESTS: Sequence[timedelta] = tuple(timedelta(seconds=seconds) for seconds in (15, 30, 60, 120, 300, 900))
"""How long nothing is sent at all after the server's first, second … failure in a row; then always the last."""


def next_step(answer: Answer, tries: int, interruptions: int) -> Step:
    """Say what becomes of a letter. `tries` counts this one, `interruptions` those before it."""
    code = answer.code
    if answer.stage is Stage.CONTENT and code is not None and code < 300:
        return Step(MailState.SENT, "")
    if answer.stage in (Stage.CONNECT, Stage.ACCESS, Stage.SENDER):
        return Step(MailState.WAITING, trouble_of(answer), RESTS[0], rest=True, counts=False)
    if code is None and answer.stage is Stage.CONTENT:
        return interrupted(interruptions)
    if code is None or code == 421:
        return _broken_off(tries)
    if code >= 500 or tries > len(WAITS):
        return Step(MailState.REFUSED, _refusal(code, answer.status))
    again = "Máy chủ thư hẹn gửi lại sau; hệ thống tự gửi lại."
    return Step(MailState.WAITING, f"{again} (mã {code})", WAITS[tries - 1])


def _broken_off(tries: int) -> Step:
    """The server may be tired of everybody, or of this one recipient: it rests, and this letter cannot stop the others for ever."""
    if tries > len(WAITS):
        return Step(MailState.REFUSED, "Máy chủ thư lần nào cũng ngắt giữa chừng thư này. Xin gửi qua Zalo.")
    sentence = "Máy chủ thư ngắt giữa chừng; sẽ tự gửi lại."
    return Step(MailState.WAITING, sentence, WAITS[tries - 1], rest=True)


def interrupted(interruptions: int) -> Step:
    """What becomes of a letter that was handed over without an answer: once more, and never a third time."""
    if interruptions:
        sentence = "Hai lần gửi đều bị ngắt trước khi máy chủ thư trả lời, không rõ đã đến chưa. Xin hỏi người nhận."
        return Step(MailState.UNKNOWN, sentence, interrupted=True)
    sentence = "Bị ngắt trước khi máy chủ thư trả lời; sẽ gửi lại một lần, người nhận có thể thấy hai thư giống nhau."
    return Step(MailState.WAITING, sentence, WAITS[0], interrupted=True)


def rest_after(failures: int) -> timedelta:
    """How long nothing is sent after so many failures of the server in a row (1, 2, …)."""
    return RESTS[min(failures, len(RESTS)) - 1]


def trouble_of(answer: Answer) -> str:
    """Say what is wrong with the mail server or our access to it."""
    said = f" (mã {answer.code})" if answer.code else ""
    if answer.stage is Stage.ACCESS:
        return (
            f"Máy chủ thư không nhận kết nối bảo mật hoặc tên đăng nhập{said}. Xin người cài đặt xem lại cấu hình thư."
        )
    if answer.stage is Stage.SENDER:
        return f"Máy chủ thư không nhận địa chỉ người gửi{said}. Xin người cài đặt xem lại địa chỉ gửi và giới hạn của hộp thư."
    return f"Không nối được máy chủ thư{said}. Hệ thống tự thử lại; nếu lâu, xin người cài đặt xem lại cấu hình thư."


def _refusal(code: int, status: str) -> str:
    """The server's own words are not kept: they are in any language and often repeat the address."""
    said = f"(mã {code}{f' {status}' if status else ''})"
    known = next((text for prefix, text in _BY_STATUS.items() if status.startswith(prefix)), _BY_CODE.get(code, ""))
    if not known and code < 500:
        known = "Máy chủ thư hẹn mãi không nhận. Xin gửi lại sau, hoặc gửi qua Zalo."
    return f"{known or 'Máy chủ thư không nhận thư này. Xin gửi qua Zalo.'} {said}"


_NOBODY = "Không có hộp thư này. Xin hỏi lại địa chỉ thư của người nhận."
_FULL = "Hộp thư của người nhận đã đầy. Xin gửi qua Zalo."
_POLICY = "Máy chủ thư từ chối vì quy định hoặc cho là thư rác. Xin báo người cài đặt, hoặc gửi qua Zalo."
_BY_STATUS: Mapping[str, str] = {
    "5.1.1": _NOBODY,
    "5.1.0": _NOBODY,
    "5.1.2": "Không có tên miền này. Xin xem lại phần sau dấu @.",
    "5.1.3": "Địa chỉ thư sai cách viết. Xin sửa lại.",
    "5.1.10": _NOBODY,
    "5.2.1": "Hộp thư này đã bị khóa.",
    "5.2.2": _FULL,
    "4.2.2": _FULL,
    "5.2.3": "Thư lớn hơn mức hộp thư nhận. Xin gửi không kèm giấy.",
    "5.3.4": "Thư lớn hơn mức máy chủ nhận. Xin gửi không kèm giấy.",
    "5.7.": _POLICY,
    "4.7.": _POLICY,
}
_BY_CODE: Mapping[int, str] = {550: _NOBODY, 551: _NOBODY, 552: _FULL, 452: _FULL, 553: _NOBODY, 554: _POLICY}
