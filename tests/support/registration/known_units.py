"""Units that are known, and what finds them by the names that files give them."""

from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.understanding.units import UnitFinder

REFERENCE = [Unit(one.unit_code, one.name, one.kind) for one in reference.units().values()]


def finder(*known: Unit) -> UnitFinder:
    return UnitFinder(known, REFERENCE)
