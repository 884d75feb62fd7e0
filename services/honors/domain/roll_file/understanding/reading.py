"""Reads the entries of an honour roll: what each line means, as far as the file and the answers tell."""

from collections.abc import Mapping
from dataclasses import dataclass

from chassis.files.found import FoundBook, LeftOut
from chassis.files.meaning.origin import origin_of
from chassis.files.meaning.questions import Asking
from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll_file.columns import NAMES
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.understanding.awards import AwardFinder
from services.honors.domain.roll_file.understanding.candidate import Candidate, Refusal
from services.honors.domain.roll_file.understanding.lines import read_lines
from services.honors.domain.roll_file.understanding.meaning import Meaning


@dataclass(frozen=True)
class ReadEntries:
    """Every line is one of `candidates`, `refused` or `left_out`; `named`: there is a column of names."""

    candidates: tuple[Candidate, ...]
    refused: tuple[Refusal, ...]
    left_out: tuple[LeftOut, ...]
    added_awards: tuple[Award, ...]
    named: bool


def read_entries(book: FoundBook, setting: Setting, catalogue: Mapping[str, Award], asking: Asking) -> ReadEntries:
    """Give the entries of all sheets in their order; what is not clear is put to `asking`."""
    read = read_lines(book, asking)
    finder = AwardFinder({**catalogue, **setting.own_awards}, asking, as_written=bool(origin_of(book)))
    finder.hear(read.lines)
    meaning = Meaning(setting.today, finder, asking, frozenset(one.words.name for one in setting.roll))
    candidates: list[Candidate] = []
    refused: list[Refusal] = []
    for line in read.lines:
        meant = meaning.read(line)
        if isinstance(meant, Candidate):
            candidates.append(meant)
        else:
            refused.extend(meant)
    named = bool(read.keys & set(NAMES))
    return ReadEntries(tuple(candidates), tuple(refused), read.left_out, tuple(finder.added.values()), named)
