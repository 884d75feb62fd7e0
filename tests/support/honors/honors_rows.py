"""Entries, stages and rows of an honour roll for tests. Everybody in them is made up."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.known.known_congress import AgendaItem, CongressState, KnownCongress
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Words
from services.honors.domain.roll_file.columns import HEADINGS, TEMPLATE
from services.honors.domain.stage.stage import CardKind, Stage
from tests.support.events.written_once import table_once


def entry(**changes: object) -> Entry:
    """A person who is to be honoured, complete and scheduled."""
    plain = Entry(
        entry_id=EntryId(UUID(int=1)),
        kind=RecipientKind.INDIVIDUAL,
        words=Words("Giả Lập", "Đơn vị", "Bằng khen", "", ""),
        award_code="BK_TINH",
        precedence=630,
        grade=0,
        decision=Decision("123/QĐ-UBND", date(2026, 9, 1), "UBND tỉnh"),
        list_position=1,
        posthumous=False,
        delegate_code="",
        status=EntryStatus.SCHEDULED,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


CONGRESS = KnownCongress(
    congress_id=CongressId(UUID(int=9)),
    version=1,
    form="CONGRESS",
    name="Đại hội giả lập",
    title_lines=("Đại hội giả lập", "Lần thứ V", "Giả Lập, 22/11/2026"),
    review_period="2020-2025",
    theme="Đoàn kết, sáng tạo",
    slogans=("Khẩu hiệu một",),
    agenda=(AgendaItem(2, "OPENING", "Khai mạc"),),
    synthetic=True,
    state=CongressState.ACTIVE,
)


def stage(card: CardKind = CardKind.TITLE, revision: int = 7) -> Stage:
    return Stage(
        congress_id=CongressId(UUID(int=9)),
        revision=revision,
        card_revision=1,
        sequence=0,
        card=card,
        item=None,
        entry_id=None,
        batch_size=10,
        told_version=1,
        changed_at=datetime(2026, 11, 22, tzinfo=UTC),
    )


def roll_row(position: int, kind: str = "Cá nhân", **changes: str) -> dict[str, str]:
    """A good row; the receiver is the delegate with the number `position`."""
    row = {
        "kind": kind,
        "name": f"{kind} Giả Lập {position}",
        "delegate_code": f"GL-{position:03d}",
        "unit_name": "Đơn vị 1",
        "award_code": "BIEU_DUONG_DHTT",
        "decision_number": "123/QĐ-UBND",
        "decision_date": "01/09/2026",
        "issuer": "Chủ tịch UBND tỉnh",
        "list_position": str(position),
        "citation": "Thành tích giả lập",
    }
    return {**row, **changes}


def roll_file(rows: Sequence[Mapping[str, str]]) -> bytes:
    keys = [*TEMPLATE, "award_code"]
    headings = [HEADINGS[key][0] for key in keys]
    above = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DANH SÁCH GIẢ LẬP"]
    return table_once(headings, [[row.get(key, "") for key in keys] for row in rows], above)
