"""What honors keeps of a delegate: only what the stage needs."""

from dataclasses import dataclass

from services.honors.domain.ids import CongressId, DelegateId


@dataclass(frozen=True)
class KnownDelegate:
    """`replaces` is the delegate whose place this one took, None for nobody; `pronunciation` how the name is said, '' where
    that is plain; `admitted`: the door let them in, to any sitting.
    """

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_name: str
    active: bool
    replaces: DelegateId | None
    pronunciation: str = ""
    position: str = ""
    seat: str = ""
    scanned: bool = True
    admitted: bool = False
