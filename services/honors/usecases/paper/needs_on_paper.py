"""What lies ready for each row: certificates, flowers, trays, and how many present (domain brief, section 15)."""

from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.needs import Needs, needs
from services.honors.domain.rows.sheet import row_views
from services.honors.usecases.stage.scene import Scene

Told = dict[str, str]


def needs_of(scene: Scene) -> list[Told]:
    """Give a line a row and the sum under them; nothing where no row was cut."""
    placed = list(enumerate(running_order(scene.roll), start=1))
    found = [(view, needs(view)) for view in row_views(scene.congress, placed)]
    lines = [_line(f"Hàng {view.row.number}: {view.row.name}", one) for view, one in found]
    if not lines:
        return []
    # the same people present row after row, and trays are carried back: only what is given away adds up
    whole = Needs(
        certificates=sum(one.certificates for _, one in found),
        flowers=sum(one.flowers for _, one in found),
        trays=max(one.trays for _, one in found),
        presenters=max(one.presenters for _, one in found),
    )
    return [*lines, _line("Cộng giấy, hoa; nhiều nhất một lúc: khay, người trao", whole)]


def _line(name: str, one: Needs) -> Told:
    figures = {
        "certificates": one.certificates,
        "flowers": one.flowers,
        "trays": one.trays,
        "presenters": one.presenters,
    }
    return {"name": name, **{what: f"{count:02d}" if count else "–" for what, count in figures.items()}}
