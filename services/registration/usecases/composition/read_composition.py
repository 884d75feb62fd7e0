"""Gives the composition of a congress as it is, with what is wanted of it."""

from dataclasses import dataclass

from chassis.storage.database import Connection, Database
from services.registration.domain.composition.composition import Composition, composition_of
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.targets import Target, with_ratio
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import levels
from services.registration.storage.report.people import people_of
from services.registration.storage.report.targets import targets_of
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.composition.opening import opened
from services.registration.usecases.composition.view import CompositionView, TargetLine, target_lines, view_of
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class CongressComposition:
    """`version` is that of the targets, 0 while nobody set any; `targets` has the plan's ratio too, where there is one."""

    version: int
    targets: tuple[TargetLine, ...]
    now: CompositionView


@dataclass(frozen=True)
class Counted:
    """Everybody on the list, opened, and what is wanted of them."""

    congress: Congress
    version: int
    targets: tuple[Target, ...]
    people: dict[str, Facts]
    """By delegate id."""

    def of(self, people: list[Facts]) -> Composition:
        """Count `people` by the rules of this congress: ages are those of its day."""
        return composition_of(people, in_vietnam(self.congress.starts_at).date(), self.targets)


async def read_composition(
    db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId
) -> CongressComposition:
    """Raises NotFound. The reading is noted."""
    async with db.transaction() as conn:
        found = await count_everybody(conn, vault, actor, congress_id, "composition")
    now = view_of(found.of([*found.people.values()]))
    return CongressComposition(found.version, target_lines(found.targets), now)


async def count_everybody(
    conn: Connection, vault: PersonalDataVault, actor: str, congress_id: CongressId, purpose: str
) -> Counted:
    """Open everybody of a congress. Raises NotFound."""
    congress = await the_congress(conn, congress_id)
    level = await levels.level_of(conn, congress)
    version, kept = await targets_of(conn, congress_id)
    people = await people_of(conn, congress_id, None)
    facts = await opened(conn, vault, actor, congress_id, people, purpose)
    named = {str(one.delegate_id): fact for one, fact in zip(people, facts, strict=True)}
    return Counted(congress, version, with_ratio(level.exemplar_percent, kept), named)
