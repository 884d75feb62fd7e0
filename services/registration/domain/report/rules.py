"""How the credentials report of a congress is reckoned: settings of the organiser, printed with what they decide."""

from dataclasses import dataclass
from enum import StrEnum

MOST_DECIMALS = 4


class Standing(StrEnum):
    """Whose share a percentage is of: the official delegates who are there, or everybody who is (386 or 150 in 2020)."""

    OFFICIAL = "OFFICIAL"
    ALL = "ALL"


@dataclass(frozen=True)
class ReportRules:
    """`enabled`: this congress has such a report; no source asks for one, so it is off until somebody wants it.

    `decimals` of every percentage, `direct_decimals` of the share of direct workers (the portal of 2020 printed 38,2 % and
    61,75%), each 0 to 4. The signer's lines stand under the report. `version` 0 while nobody set anything.
    """

    enabled: bool = False
    standing: Standing = Standing.OFFICIAL
    decimals: int = 1
    direct_decimals: int = 1
    signer_role: str = "TM. Ban Thẩm tra tư cách đại biểu"
    signer_name: str = ""
    version: int = 0

    @property
    def base_words(self) -> str:
        if self.standing is Standing.OFFICIAL:
            return "đại biểu chính thức có mặt"
        return "đại biểu có mặt, gồm cả khách mời"
