"""What devices and pages send. What they get are the domain's own answers."""

from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from chassis.http.field_types import PlainText
from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.ids import ScanId, SessionId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import DecidedBy, Method
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.usecases.scans.record_batch import OfflineScan, ScanProblem

LONGEST_TEXT = 10_000
LARGEST_BATCH = 500
OLDEST_CLOCK = timedelta(days=400)

ScannedText = Annotated[str, Field(max_length=LONGEST_TEXT)]


class ScanBody(BaseModel):
    """One scan. Without `shown` the server decides; with it the device has shown a verdict already."""

    scan_id: UUID
    text: ScannedText
    method: Method = Method.QR
    scanned_at: AwareDatetime
    sent_at: AwareDatetime
    shown: Verdict | None = None


class OfflineScanBody(BaseModel):
    """One queued scan. A text that is not ours is not sent: `text` null, its kind and length instead."""

    scan_id: UUID
    text: ScannedText | None = None
    text_kind: TextKind | None = None
    text_length: int | None = Field(default=None, ge=0)
    method: Method = Method.QR
    scanned_at: AwareDatetime
    shown: Verdict
    decided_by: DecidedBy = DecidedBy.DEVICE
    session_id: UUID | None = Field(default=None, description="Phiên mà thiết bị đang quét khi mất mạng, nếu biết.")


class UnreadableScan(BaseModel):
    """Stands for a scan of the batch that could not be read; the others are kept all the same."""

    scan_id: UUID | None
    field: str


def _keep_the_others(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(value)
    except ValidationError as error:
        named = value.get("scan_id") if isinstance(value, dict) else None
        places = error.errors(include_input=False, include_context=False, include_url=False)
        return UnreadableScan(scan_id=_uuid(named), field=str(places[0]["loc"][0]) if places[0]["loc"] else "")


def _uuid(text: object) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None


class BatchBody(BaseModel):
    """Queued scans in the order in which they were made. `sent_at` is the device's clock now."""

    sent_at: AwareDatetime
    scans: list[Annotated[OfflineScanBody, WrapValidator(_keep_the_others)]] = Field(max_length=LARGEST_BATCH)

    def offline_scans(self) -> list[OfflineScan | ScanProblem]:
        """Give what the use case takes; an unreadable scan is a problem already."""
        return [_offline(each) for each in self.scans]


def _offline(body: OfflineScanBody | UnreadableScan) -> OfflineScan | ScanProblem:
    if isinstance(body, UnreadableScan):
        sentence = f"Lượt quét này thiếu hoặc sai dữ liệu (trường {body.field}). Hãy giữ lại và báo Ban Tổ chức."
        return ScanProblem(ScanId(body.scan_id) if body.scan_id else None, sentence, "malformed", retry=False)
    return OfflineScan(
        scan_id=ScanId(body.scan_id),
        text=body.text,
        text_kind=body.text_kind,
        text_length=body.text_length,
        method=body.method,
        scanned_at=body.scanned_at,
        shown=body.shown,
        decided_by=body.decided_by,
        session_id=SessionId(body.session_id) if body.session_id else None,
    )


class ReceptionBody(BaseModel):
    """A tap at the desk. `sent_at` is the device's clock now, when it sends later than it received."""

    reception_id: UUID
    delegate_id: UUID
    received_at: AwareDatetime
    sent_at: AwareDatetime | None = None


class GateBody(BaseModel):
    name: Annotated[str, PlainText(60, least=1)] = Field(description="Tên trên bảng chỉ dẫn, ví dụ «Cửa A».")
    kind: GateKind = GateKind.GATE


class SessionBody(BaseModel):
    open: bool
