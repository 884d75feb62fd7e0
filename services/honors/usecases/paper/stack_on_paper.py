"""The certificates on paper in the order in which they lie beside the stage, row after row from left to right."""

from itertools import groupby

from services.honors.domain.certificates.layout import Part
from services.honors.domain.certificates.stack import Certificate, stack, words
from services.honors.domain.roll.entry import EntryStatus
from services.honors.usecases.stage.scene import Scene

Told = dict[str, object]
ASIDE = {EntryStatus.DEFERRED: "TRAO SAU, để riêng", EntryStatus.ON_HOLD: "TẠM DỪNG, để riêng"}


def stack_rows(scene: Scene) -> list[Told]:
    """Give each row with its certificates; those of who is in no row stand at the end or, where nothing was cut, as one stack."""
    lying = stack(scene.roll)
    return [_row(list(found)) for _, found in groupby(lying, key=lambda one: one.row)]


def _row(lying: list[Certificate]) -> Told:
    row = lying[0].entry.row
    first, last = lying[0].number, lying[-1].number
    presenter = f"Người trao: {row.presenter}" if row and row.presenter else ""
    facts = [f"{len(lying):02d} giấy, thứ tự {first}–{last}", presenter]
    return {
        "name": f"Hàng {row.number}: {row.name}" if row else "Chưa đứng ở hàng nào",
        "facts": [fact for fact in facts if fact],
        "people": [_certificate(one) for one in lying],
    }


def _certificate(one: Certificate) -> Told:
    said = words(one.entry)
    marks = [ASIDE.get(one.entry.status, ""), "" if one.approved else "Lời chưa duyệt"]
    return {
        "order": str(one.number),
        "place": str(one.place or "–"),
        "name": said[Part.NAME],
        "about": said[Part.ABOUT],
        "award": said[Part.AWARD],
        "decision": said[Part.DECISION],
        "marks": [mark for mark in marks if mark],
    }
