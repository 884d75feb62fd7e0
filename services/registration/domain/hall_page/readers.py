"""Finds who is meant where a document names its readers: by code, or by name as everywhere else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chassis.files.meaning.spelling import exact, folded
from services.registration.domain.ids import DelegateId

MOST_NAMED = 5


@dataclass(frozen=True)
class Reader:
    """A delegate who may be named; `unit` is its name."""

    delegate_id: DelegateId
    code: str
    full_name: str
    unit: str


def readers_of(written: Sequence[str], people: Iterable[Reader]) -> frozenset[DelegateId] | str:
    """Give whom these codes and names mean, or a sentence that says which of them mean nobody or several. Marks may be left out;
    a name with its marks goes before one without."""
    there = list(people)
    found: set[DelegateId] = set()
    unknown: list[str] = []
    several: list[str] = []
    for text in written:
        meant = _meant(text, there)
        if len(meant) == 1:
            found.add(meant[0].delegate_id)
        elif meant:
            several.append(f"{text} có {', '.join(f'{one.code} ({one.unit})' for one in meant[:MOST_NAMED])}")
        else:
            unknown.append(text)
    said = []
    if unknown:
        said.append(f"Không có đại biểu mang mã hoặc tên: {'; '.join(unknown[:MOST_NAMED])}. Xin xem lại danh sách.")
    if several:
        said.append(f"Nhiều người cùng tên: {'; '.join(several[:MOST_NAMED])}. Xin ghi mã của người được xem.")
    return " ".join(said) or frozenset(found)


def _meant(text: str, there: Sequence[Reader]) -> list[Reader]:
    if by_code := [one for one in there if one.code.upper() == text.upper()]:
        return by_code
    alike = [one for one in there if folded(one.full_name) == folded(text)]
    return [one for one in alike if exact(one.full_name) == exact(text)] or alike
