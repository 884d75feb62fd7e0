"""A report as it is read: sections of sentences and tables, the same on the page, in Word, as PDF and as a spreadsheet."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PaperTable:
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class PaperSection:
    """`heading` with its number ("1. …"); sentences first, then tables."""

    heading: str
    lines: tuple[str, ...]
    tables: tuple[PaperTable, ...] = ()


@dataclass(frozen=True)
class ReportPaper:
    """`kind` above the lines of `about` ("Báo cáo" / "Thẩm tra tư cách …"); `notes` small at the end; `signed` the lines of the signature;
    `addressed` the line to whom it goes, "" for one that is read out;
    `head` of a frozen one is the organ above, the organ, and place and day, which the file begins with; empty: as the office has it now."""

    kind: str
    about: str
    sections: tuple[PaperSection, ...]
    notes: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    addressed: str = ""
