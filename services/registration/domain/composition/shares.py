"""How many of how many, exactly and as Vietnamese papers print it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.percent import percent_of, percent_words


@dataclass(frozen=True)
class Share:
    """`count` of `base`; of `unknown` people in the base it is not known whether they count."""

    count: int
    base: int
    unknown: int = 0

    def percent(self, decimals: int) -> Decimal | None:
        """Give the share of the whole base, half of the last place upwards; None of nobody. `decimals` 0 to 4.

        Who is not known is in the base and not in the count: nobody is guessed.
        """
        return percent_of(self.count, self.base, decimals) if self.base else None

    def words(self, decimals: int) -> str:
        """Give "38,2%", "" of nobody."""
        found = self.percent(decimals)
        return "" if found is None else percent_words(found)


def share_of(answers: Iterable[bool | None]) -> Share:
    """Count the answers of a question to each person of a base; None is "not known"."""
    counted = {True: 0, False: 0, None: 0}
    for answer in answers:
        counted[answer] += 1
    return Share(counted[True], sum(counted.values()), counted[None])


def counted(number: int) -> str:
    """Write a count of a report, by the one rule for counts."""
    return figure(number)
