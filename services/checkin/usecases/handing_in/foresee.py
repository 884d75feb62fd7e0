"""What a file of scans would make of the hall, told before it counts: nothing of it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.access import paired_clients
from chassis.errors import AppError, NotFound
from chassis.storage.database import Connection, Database
from services.checkin.domain import wording
from services.checkin.domain.ids import GateId, ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.judging import judge
from services.checkin.domain.scans.report import Post, Report
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByName
from services.checkin.storage.gates import doors
from services.checkin.usecases.scans.problems import ArchivedCongress, OtherCongress
from services.checkin.usecases.scans.record_batch import ScanProblem
from services.checkin.usecases.scans.settle_scan import heard, look_at


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One scan of the file. `name` and `unit` are those of the list, or as somebody was written down by hand; "" for a code of
    nobody's. `device` and `gate`: by which machine it was made, and where. `kept`: it counts already; `undone`: it is taken back with the same file. `problem`: why it would not be kept,
    else "".
    """

    scan_id: ScanId | None
    name: str = ""
    unit: str = ""
    verdict: Verdict | None = None
    sentence: str = ""
    at: datetime | None = None
    kept: bool = False
    undone: bool = False
    problem: str = ""
    device: str = ""
    gate: str = ""


@dataclass(frozen=True, slots=True)
class _Named:
    """What the file's device and the gates of its congress are called."""

    device: str
    gates: Mapping[GateId, str]


async def foresee(
    db: Database, post: Post, reports: Sequence[Report | ScanProblem], undone: Mapping[ScanId, object]
) -> list[Foreseen]:
    """Give one line for each report, in their order. Each is looked at by itself: the second scan of somebody who is not in yet
    reads like the first.
    """
    async with db.connection() as conn:
        gates = {gate.gate_id: gate.name for gate in await doors.list_gates(conn, post.congress_id)}
        named = _Named((await paired_clients.get_client(conn, post.device_id)).name, gates)
        return [
            Foreseen(each.scan_id, problem=each.problem, device=named.device)
            if isinstance(each, ScanProblem)
            else await _line(conn, post, each, each.scan_id in undone, named)
            for each in reports
        ]


async def _line(conn: Connection, post: Post, report: Report, undone: bool, named: _Named) -> Foreseen:
    gate = named.gates.get(report.gate_id, "")
    try:
        sighting = await _look(conn, post, report)
    except AppError as error:
        return Foreseen(report.scan_id, problem=error.detail, device=named.device, gate=gate)
    scan = sighting.stored or judge(post, report, sighting, heard(report)).scan
    name, unit = _who(report, scan, sighting)
    return Foreseen(
        report.scan_id,
        name,
        unit,
        scan.verdict,
        wording.sentence(scan.verdict, scan.first_at, scan.first_gate),
        scan.occurred_at,
        kept=sighting.stored is not None,
        undone=undone,
        device=named.device,
        gate=gate,
    )


async def _look(conn: Connection, post: Post, report: Report) -> Sighting:
    if report.congress_id != post.congress_id:
        raise OtherCongress
    found = await look_at(conn, report)
    if found is None:
        raise NotFound("Phiên của lượt quét này không còn trong chương trình.")
    if found.door.archived:
        raise ArchivedCongress
    return found


def _who(report: Report, scan: Scan, sighting: Sighting) -> tuple[str, str]:
    if isinstance(report.subject, ByName):
        return report.subject.full_name, report.subject.unit
    holder = sighting.holder
    if holder is None or holder.delegate.delegate_id != scan.delegate_id:
        return "", ""
    return holder.delegate.full_name, holder.delegate.unit_name
