"""What devices and pages send. What they get are the domain's own answers."""

from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from chassis.http.field_types import Body, PlainText, Told
from contracts.sealed_scan import LONGEST as LONGEST_SEALED
from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.report import DecidedBy, Method, Way
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.domain.scans.settlement import Settlement

LONGEST_TEXT = 10_000
LARGEST_BATCH = 500
LARGEST_FILE = 5_000
_FIRST, _LAST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)


def in_utc(moment: datetime) -> datetime:
    """A clock at the ends of the calendar has no time in UTC, or one that PostgreSQL takes for infinity: kept as near as can be."""
    try:
        return min(max(moment.astimezone(UTC), _FIRST), _LAST)
    except OverflowError:
        return _FIRST if moment.year == 1 else _LAST


def _or_nothing(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(value)
    except ValidationError:
        return None


ScannedText = Annotated[str, Field(max_length=LONGEST_TEXT)]
DeviceTime = Annotated[AwareDatetime, AfterValidator(in_utc)]
"""A device's wall clock as it was read, right or wrong."""
SentAt = Annotated[
    DeviceTime | None,
    WrapValidator(_or_nothing),
    Field(description="Đồng hồ của máy lúc gửi; không đọc được thì coi như không có."),
]
AgeMs = Annotated[float | None, Field(description="Từ lúc làm đến lúc gửi, theo đồng hồ chỉ chạy tới.")]
WallAgeMs = Annotated[float | None, Field(description="Như age_ms, theo đồng hồ treo tường, khi không có age_ms.")]


class Kind(StrEnum):
    """BADGE: something was scanned or typed. RECEPTION: a tap on a person at the desk. WALK_IN: somebody on no list."""

    BADGE = "BADGE"
    RECEPTION = "RECEPTION"
    WALK_IN = "WALK_IN"


class ReportBody(Told):
    """One scan or reception, whichever way it is sent, with the congress, gate and session of its making. With `sealed` its
    text, name and unit are in there.

    BADGE has `text`; of a text that is not ours only `text_kind`, `text_length` and `text_mark` are sent. RECEPTION has
    `delegate_id`, WALK_IN `name`. `shown` null: nothing was shown yet, the server decides. With `hand_reason` a supervisor
    or the help desk lets in whom badge, session or invitation would keep out; a WALK_IN always has one.
    """

    scan_id: UUID
    congress_id: UUID | None = Field(default=None, description="Để trống: đại hội mà máy đang ghép.")
    gate_id: UUID | None = Field(default=None, description="Để trống: cửa mà máy đang đứng.")
    session_id: UUID | None = Field(default=None, description="Phiên mà máy đang quét lúc đó, nếu biết.")
    kind: Kind = Kind.BADGE
    text: ScannedText | None = None
    text_kind: TextKind | None = None
    text_length: int | None = Field(default=None, ge=0, le=2**31 - 1)
    text_mark: Annotated[
        int | None, Field(ge=0, le=0xFFFF, description="Hai mã lạ khác nhau hầu như không trùng; không đọc ngược được.")
    ] = None
    delegate_id: UUID | None = None
    method: Method = Method.QR
    way: Literal[Way.DELEGATION] | None = Field(
        default=None, description="Để trống: theo nơi đứng của máy (cửa, bàn, máy tự phục vụ)."
    )
    hand_reason: Annotated[str, PlainText(300)] | None = Field(default=None, description="Lý do cho vào bằng tay.")
    name: Annotated[str, PlainText(100)] = ""
    unit: Annotated[str, PlainText(200)] = ""
    sealed: str | None = Field(
        default=None,
        max_length=LONGEST_SEALED,
        description="Chữ của lượt quét đã nằm chờ trong máy, niêm phong bằng waiting_key của danh sách.",
    )
    direction: Direction = Field(
        default=Direction.IN, description="Cửa đang cho vào, cho ra hay cả hai; chỉ có nghĩa ở phiên có đếm người ra."
    )
    shown: Verdict | None = None
    decided_by: DecidedBy | None = Field(default=None, description="Để trống: máy, nếu có shown.")
    scanned_at: DeviceTime
    age_ms: AgeMs = None
    wall_age_ms: WallAgeMs = None

    @model_validator(mode="after")
    def _names_somebody(self) -> "ReportBody":
        if self.kind is Kind.RECEPTION and self.delegate_id is None:
            raise ValueError("delegate_id")
        if self.kind is Kind.WALK_IN and not self.sealed and not self.name.strip():
            raise ValueError("name")
        if self.kind is Kind.WALK_IN and not (self.hand_reason or "").strip():
            raise ValueError("hand_reason")
        return self


class ScanBody(ReportBody):
    """One report, sent alone."""

    sent_at: SentAt = None


class UndoBody(Told):
    """When the steward took it back, told as a report tells when it was scanned.

    `turned_away`: green or amber was shown, and the person was not let in all the same. `reason`: what a supervisor or the desk
    wrote who takes back what was done elsewhere, or long ago.
    """

    reason: Annotated[str, PlainText(300)] | None = None
    undone_at: DeviceTime | None = None
    sent_at: SentAt = None
    age_ms: AgeMs = None
    wall_age_ms: WallAgeMs = None
    turned_away: bool = False


class UnreadableReport(BaseModel):
    """Stands for an entry of the batch that could not be read; the others are kept all the same."""

    scan_id: UUID | None
    field: str


def _keep_the_others(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(value)
    except ValidationError as error:
        named = value.get("scan_id") if isinstance(value, dict) else None
        places = error.errors(include_input=False, include_context=False, include_url=False)
        return UnreadableReport(scan_id=_uuid(named), field=str(places[0]["loc"][0]) if places[0]["loc"] else "")


def _uuid(text: object) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None


Entry = Annotated[ReportBody, WrapValidator(_keep_the_others)]


class BatchBody(Told):
    """Queued reports in the order in which they were made. `sent_at` is the device's clock now."""

    sent_at: SentAt = None
    scans: list[Entry] = Field(max_length=LARGEST_BATCH)


class FiledUndo(UndoBody):
    """An admission that the steward had taken back before the file was saved."""

    scan_id: UUID


class HandInBody(BatchBody):
    """The file of a scanner that cannot send any more. `sent_at` is that device's clock when the file was saved."""

    device_id: UUID
    scans: list[Entry] = Field(max_length=LARGEST_FILE)
    undos: list[FiledUndo] = Field(default_factory=list, max_length=LARGEST_FILE)


class ReceptionBody(ScanBody):
    """A tap at the desk."""

    @model_validator(mode="before")
    @classmethod
    def _as_a_reception(cls, value: Any) -> Any:
        return {**value, "kind": Kind.RECEPTION} if isinstance(value, dict) else value


class ArrivalBody(Body):
    """Who has come, by the page of the reception; one tap is one admission, however often it is sent."""

    scan_id: UUID
    delegate_id: UUID
    tapped_at: DeviceTime


class GateBody(Body):
    name: Annotated[str, PlainText(60, least=1)] = Field(description="Tên trên bảng chỉ dẫn, ví dụ «Cửa A».")
    kind: GateKind = GateKind.GATE


class GateNameBody(Body):
    name: Annotated[str, PlainText(60, least=1)]


class SessionBody(Body):
    open: bool
    over_real: bool = Field(default=False, description="Mở buổi diễn tập cả khi một phiên thật đang mở điểm danh.")


class ExitsBody(Body):
    counted: bool = Field(description="Đếm người ra và vào lại ở phiên này.")


class OwnHourBody(Body):
    hour: time | None = Field(description="Giờ Việt Nam phiên tự mở trong ngày họp; null: chỉ người mở.")


class SettlementBody(Body):
    """What is made of a case."""

    settlement: Settlement = Settlement.SEEN
    note: Annotated[str, PlainText(300)] = ""
    let_out: UUID | None = Field(default=None, description="Lượt vào bị cho ra (LET_OUT); để trống: chính lượt này.")


class Because(Body):
    reason: Annotated[str, PlainText(300, least=1)] = Field(description="Lý do, được ghi vào nhật ký.")
