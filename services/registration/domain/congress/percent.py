"""One way to write a share: Vietnamese papers print "38,2%", a comma and no space (portal of the province, 2020)."""

from decimal import ROUND_HALF_UP, Decimal


def percent_of(count: int, base: int, decimals: int) -> Decimal:
    """Give `count` of `base` (more than 0) in hundredths, half of the last place upwards; `decimals` 0 to 4."""
    return (Decimal(100 * count) / Decimal(base)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def percent_words(percent: Decimal) -> str:
    """`percent_words(Decimal("38.2"))` -> "38,2%"."""
    return f"{percent:f}%".replace(".", ",")
