"""Whatever is done to the audit trail or its chain afterwards is found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from chassis.audit_trail.chain import Anchor, Line, Link, faults, forged

BEGAN = datetime(2026, 11, 29, 7, 0, tzinfo=UTC)
ACTIONS = ("delegate.read", "badges.printed", "scan.undone", "session.started")


def a_trail(chance: Random, count: int = 40) -> tuple[list[Line], list[Link], list[Anchor]]:
    ids = sorted(chance.sample(range(1, 10 * count), count))  # rolled back transactions leave gaps
    lines = [
        Line(
            audit_id,
            BEGAN + timedelta(seconds=audit_id, microseconds=chance.randrange(1_000_000)),
            f"account-{chance.randrange(4)}",
            chance.choice(ACTIONS),
            f"subject-{chance.randrange(9)}",
            {"count": chance.randrange(5), "unit": chance.choice(["SYT", "BK-BB", None])},
        )
        for audit_id in ids
    ]
    links = forged(None, lines)
    return lines, links, [Anchor(one.number, one.link) for one in links[9::10]]


def an_edit(chance: Random, lines: list[Line]) -> None:
    at = chance.randrange(len(lines) - 1)
    changes: list[dict[str, object]] = [
        {"actor": "somebody else"},
        {"action": "nothing.happened"},
        {"subject": "another"},
        {"at": lines[at].at + timedelta(microseconds=1)},
        {"details": {**lines[at].details, "count": 99}},
        {"details": {}},
    ]
    lines[at] = replace(lines[at], **chance.choice(changes))  # type: ignore[arg-type]


def a_cut(chance: Random, lines: list[Line]) -> None:
    del lines[chance.randrange(len(lines))]


def a_swap(chance: Random, lines: list[Line]) -> None:
    """Two lines exchange what they say, each under the other's id."""
    one, other = chance.sample(range(len(lines)), 2)
    first, second = lines[one], lines[other]
    lines[one], lines[other] = replace(second, audit_id=first.audit_id), replace(first, audit_id=second.audit_id)


def an_insertion(chance: Random, lines: list[Line]) -> None:
    free = sorted(set(range(1, lines[-1].audit_id)) - {line.audit_id for line in lines})
    audit_id = chance.choice(free)
    lines.append(Line(audit_id, BEGAN + timedelta(seconds=audit_id), "account-1", "delegate.read", "subject-1", {}))
    lines.sort(key=lambda line: line.audit_id)


ATTACKS: tuple[Callable[[Random, list[Line]], None], ...] = (an_edit, a_cut, a_swap, an_insertion)


def test_an_untouched_trail_has_no_fault_and_what_is_not_sealed_yet_is_none() -> None:
    lines, links, anchors = a_trail(Random(1))
    assert faults(lines, links, anchors) == []
    assert faults(lines, links[:-3], anchors[:-1]) == []
    assert forged(links[9], lines[10:]) == links[10:], "it goes on where it stood"


@pytest.mark.thorough
def test_a_thousand_edits_cuts_swaps_and_insertions_are_all_found() -> None:
    missed = []
    for seed in range(1_000):
        chance = Random(seed)
        lines, links, anchors = a_trail(chance, 12)
        before = list(lines)
        attack = ATTACKS[seed % len(ATTACKS)]
        attack(chance, lines)
        if lines != before and not faults(lines, links, anchors):
            missed.append((seed, attack.__name__))
    assert missed == []


def test_who_also_makes_the_chain_anew_is_found_by_what_was_written_down_outside() -> None:
    missed = []
    for seed in range(200):
        chance = Random(seed)
        lines, _, anchors = a_trail(chance)
        before, sealed = list(lines), lines[: anchors[-1].number]
        ATTACKS[seed % len(ATTACKS)](chance, sealed)
        lines[: anchors[-1].number] = sealed
        if lines != before and not faults(lines, forged(None, lines), anchors):
            missed.append(seed)
    assert missed == []


def test_an_end_that_was_cut_off_is_found_by_what_was_written_down_outside() -> None:
    lines, links, anchors = a_trail(Random(7))
    assert faults(lines[:-5], links[:-5], anchors) != []
    assert faults([], [], anchors) != []


def test_a_chain_without_one_of_its_links_is_broken() -> None:
    lines, links, _ = a_trail(Random(8))
    assert faults(lines, links[:4] + links[5:], []) != []
