"""Answers and leave: whatever is said and taken back, what holds is the last word of its line that nobody took back."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.answers.register import (
    Entry,
    Line,
    Source,
    Standing,
    Value,
    Why,
    answers_close_at,
    excuses,
    line_of,
    said,
    standing_of,
    taken_back,
)

DAY = datetime(2030, 9, 9, 0, 30, tzinfo=UTC)
CLOSED = answers_close_at([DAY])
BEFORE, AFTER = CLOSED - timedelta(minutes=1), CLOSED


def word(
    entries: tuple[Entry, ...],
    value: Value,
    source: Source = Source.ORGANIZERS,
    reason: str = "Ốm",
    at: datetime = BEFORE,
) -> tuple[Entry, ...]:
    after = said(entries, value, reason, source, at, CLOSED)
    assert not isinstance(after, Why), after
    return (*entries, after) if after else entries


def test_answers_close_when_the_doors_open_by_themselves_at_midnight_of_the_first_day() -> None:
    assert datetime(2030, 9, 8, 17, 0, tzinfo=UTC) == CLOSED
    assert answers_close_at([DAY + timedelta(days=1), DAY]) == CLOSED


def test_a_delegate_answers_and_may_say_the_opposite_until_the_doors_open() -> None:
    entries = word((), Value.CONFIRMED, Source.DELEGATE, "")
    entries = word(entries, Value.DECLINED, Source.DELEGATE, "Gia đình có việc")
    assert standing_of(entries) == Standing(Value.DECLINED, "Gia đình có việc", None, "", 2)
    assert said(entries, Value.CONFIRMED, "", Source.DELEGATE, AFTER, CLOSED) is Why.DOORS_OPEN
    assert said(entries, Value.CONFIRMED, "", Source.UNIT, AFTER, CLOSED) is Why.DOORS_OPEN
    assert standing_of(word(entries, Value.CONFIRMED, Source.ORGANIZERS, "", AFTER)).answer is Value.CONFIRMED


def test_who_does_not_come_says_why_and_leave_has_a_reason() -> None:
    for value in (Value.DECLINED, Value.LATE, Value.LEAVES_EARLY, Value.ABSENT):
        assert said((), value, " ", Source.ORGANIZERS, BEFORE, CLOSED) is Why.NO_REASON
    assert standing_of(word((), Value.CONFIRMED, reason="")).answer is Value.CONFIRMED


def test_a_delegate_grants_no_leave_to_themselves() -> None:
    assert said((), Value.ABSENT, "Ốm", Source.DELEGATE, BEFORE, CLOSED) is Why.NOT_THEIRS


def test_leave_is_granted_also_on_the_day() -> None:
    assert standing_of(word((), Value.ABSENT, Source.UNIT, at=AFTER)).leave is Value.ABSENT


def test_the_same_word_again_adds_nothing() -> None:
    entries = word((), Value.DECLINED, Source.DELEGATE)
    assert said(entries, Value.DECLINED, "Ốm", Source.DELEGATE, BEFORE, CLOSED) is None
    assert len(word(entries, Value.DECLINED, Source.DELEGATE, "Đi công tác")) == 2


def test_a_unit_takes_back_its_own_word_and_none_of_the_organisers() -> None:
    entries = word((), Value.LATE, Source.ORGANIZERS)
    assert taken_back(entries, Line.LEAVE, "", Source.UNIT, BEFORE) is Why.NOT_THEIRS
    assert taken_back(entries, Line.ANSWER, "", Source.ORGANIZERS, BEFORE) is Why.NOTHING_THERE
    entries = word(entries, Value.ABSENT, Source.UNIT)
    back = taken_back(entries, Line.LEAVE, "", Source.UNIT, BEFORE)
    assert isinstance(back, Entry)
    assert standing_of((*entries, back)).leave is Value.LATE


def test_leave_to_be_absent_alone_excuses_an_absence_and_neither_leave_to_come_late_nor_a_mere_no_does() -> None:
    assert excuses(standing_of(word((), Value.ABSENT)).leave)
    assert not excuses(standing_of(word((), Value.LATE)).leave)
    assert not excuses(standing_of(word((), Value.LEAVES_EARLY)).leave)
    assert not excuses(standing_of(word((), Value.DECLINED)).leave)


steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(list(Value)), st.sampled_from(list(Source)), st.sampled_from(["", "Ốm", "Bận"])),
        st.tuples(st.sampled_from(list(Line)), st.sampled_from(list(Source)), st.just("")),
    )
)


@given(steps)
def test_no_sequence_loses_a_word_or_lets_a_line_say_what_is_not_its_own(
    done: list[tuple[object, Source, str]],
) -> None:
    entries: tuple[Entry, ...] = ()
    stacks: dict[Line, list[tuple[Value, str]]] = {line: [] for line in Line}
    for what, source, reason in done:
        if isinstance(what, Value):
            after = said(entries, what, reason, source, BEFORE, CLOSED)
            if isinstance(after, Entry):
                stacks[line_of(what)].append((what, reason))
        else:
            assert isinstance(what, Line)
            after = taken_back(entries, what, reason, source, BEFORE)
            if isinstance(after, Entry):
                stacks[what].pop()
        if isinstance(after, Entry):
            entries = (*entries, after)
    tops = {line: stack[-1] if stack else (None, "") for line, stack in stacks.items()}
    expected = Standing(*tops[Line.ANSWER], *tops[Line.LEAVE], len(entries))
    assert standing_of(entries) == expected
    assert [one.number for one in entries] == list(range(1, len(entries) + 1))
