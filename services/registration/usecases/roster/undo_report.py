"""Says what undoing an import takes back, or would, and who stays as they are."""

from dataclasses import dataclass

from services.registration.domain.ids import DelegateId


@dataclass(frozen=True)
class StayedAsTheyAre:
    """A delegate whom the undoing leaves alone, and why in one sentence."""

    delegate_code: str
    full_name: str
    why: str


@dataclass(frozen=True)
class PossibleDouble:
    """Who stays and who comes back may be one person under two names. `stays_id` can be withdrawn with the undoing."""

    stays_id: DelegateId
    stays: str
    stays_code: str
    returns: str
    returns_code: str


@dataclass(frozen=True)
class UndoReport:
    """How many came in with the file and are gone again, how many are as before, and who stays as they are.

    Where nobody goes back and somebody stays, nothing was undone. `withdrawn` were taken off the roster because they are
    somebody who came back, by name."""

    removed: int
    restored: int
    stayed: tuple[StayedAsTheyAre, ...]
    returned: tuple[str, ...] = ()
    """Who had been taken off the roster with the file and stands on it again, by name."""
    doubles: tuple[PossibleDouble, ...] = ()
    withdrawn: tuple[str, ...] = ()
    with_badge: int = 0
    """How many of those who stay came in with the file and have a badge: they can be withdrawn together with the undoing."""

    @property
    def in_vain(self) -> bool:
        return not self.removed and not self.restored and bool(self.stayed)
