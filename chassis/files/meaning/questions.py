"""What a person is asked about a file: once for the file and matter, however many rows it touches."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

Answers = Mapping[str, str]
"""Question id to choice."""

NEW = "+"
"""The choice that makes what is asked for; a name of one's own may follow it."""

LEAVE_OUT = "leave_out"
"""The choice that keeps the rows of a question out, where the only other answer would be yes."""
LEFT_OUT = "Không nhập, theo trả lời của bạn. Xin sửa trong tệp rồi nhập lại, hoặc chọn câu trả lời khác."
STAYS_OUT = "Không nhập, theo trả lời của bạn. Muốn nhập thì chọn câu trả lời khác."
"""Where nothing is wrong with the file."""


@dataclass(frozen=True)
class Place:
    """A row of a file; `row` is the number Excel shows."""

    sheet: str
    row: int


@dataclass(frozen=True)
class Proposal:
    """One choice that is offered, and its words for people."""

    choice: str
    text: str


@dataclass(frozen=True)
class Question:
    """`default` holds as long as `answer` is None; without both the rows wait. Without proposals the
    answer is free text; otherwise there are two at least, or it would be no question. The id is the same in the next
    evening's file. Where `new_name` is given, NEW with a name behind it ("+Sở Xây dựng") is a choice too: something new of
    that name; `new_name` is what NEW alone stands for."""

    id: str
    kind: str
    text: str
    rows: tuple[Place, ...]
    people: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    default: str | None
    answer: str | None = None
    new_name: str | None = None


@dataclass
class Asking:
    """Collects the questions of one file while it is read, and gives what was answered, or else the default."""

    answers: Answers = field(default_factory=dict)
    _asked: dict[str, Question] = field(default_factory=dict)
    _rows: dict[str, dict[Place, None]] = field(default_factory=lambda: defaultdict(dict))
    _people: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def ask(
        self,
        kind: str,
        matter: str,
        text: str,
        proposals: Sequence[tuple[str, str]],
        *,
        default: str | None,
        at: Sequence[Place] = (),
        people: Sequence[str] = (),
        new_name: str | None = None,
    ) -> tuple[str, str | None]:
        """Put a question, or these rows to one that was put already. Give its id and the choice that holds."""
        id_ = f"{kind}:{matter}" if matter else kind
        if id_ not in self._asked:
            offered = tuple(Proposal(choice, words) for choice, words in proposals)
            self._asked[id_] = Question(id_, kind, text, (), (), offered, default, new_name=new_name)
        self._rows[id_].update(dict.fromkeys(at))
        self._people[id_].extend(people)
        return id_, self.answers.get(id_) or self._asked[id_].default

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give each question once, with all rows and people that it touches."""
        return tuple(
            replace(
                one,
                rows=tuple(self._rows[id_]),
                people=tuple(dict.fromkeys(self._people[id_])),
                answer=self.answers.get(id_),
            )
            for id_, one in self._asked.items()
        )
