"""What lies ready for a row on the stage: counted from who stands in it, where nobody said another number."""

from dataclasses import dataclass

from services.honors.domain.rows.sheet import RowView


@dataclass(frozen=True)
class Needs:
    """Certificates are of everybody who is not withdrawn; the others as somebody said, 0 for none."""

    certificates: int
    flowers: int
    trays: int
    presenters: int


def needs(view: RowView) -> Needs:
    """Give them for one row. Nobody said how many present it: one does."""
    row = view.row
    return Needs(view.total, row.flowers, row.trays, row.presenters or 1)
