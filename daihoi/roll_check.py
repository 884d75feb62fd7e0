"""Reads honour rolls as the service would, with no system running: after rosters whose people were badged, and rolls."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from chassis.ids import new_id
from daihoi.roster_check import people_of_files
from services.honors.domain.ids import CongressId, DelegateId, EntryId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll_file.check import RollCheck, check_roll
from services.honors.domain.roll_file.columns import is_roll
from services.honors.domain.roll_file.comparing.applied import roll_after
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.told import ToldRoll, told
from services.honors.usecases.roll_file.check_roll_file import read_roll_file, some_rows, today


@dataclass
class _Congress:
    delegates: list[KnownDelegate] = field(default_factory=list)
    roll: list[Entry] = field(default_factory=list)
    awards: dict[str, Award] = field(default_factory=dict)


async def check_rolls(
    file: Path,
    after: Sequence[Path] = (),
    *,
    level: str,
    year: int,
    province: str | None = None,
    answers: dict[str, str] | None = None,
) -> ToldRoll:
    """Say what `file` means for a congress in which `after` were taken in: rosters, whose people got badges, and rolls.

    Raises Malformed, TooLarge.
    """
    there = _Congress()
    rosters: list[Path] = []
    rolls: list[Path] = []
    for before in after:
        book = await read_roll_file(await asyncio.to_thread(before.read_bytes), before.name)
        (rolls if is_roll(book) else rosters).append(before)
    for one, unit in await people_of_files(rosters, level=level, year=year, province=province):
        person = one.delegate.person
        there.delegates.append(
            KnownDelegate(
                *(DelegateId(one.delegate.delegate_id), CongressId(one.delegate.congress_id), 1),
                *(one.delegate.delegate_code, person.form_of_address, person.full_name, unit),
                active=True,
                replaces=None,
                position=person.position,
            )
        )
    for before in rolls:
        found = await _check(before, there, answers or {})
        there.roll = roll_after(found, there.roll, lambda: EntryId(new_id()))
        there.awards |= {award.code: award for award in found.added_awards}
    return told(await _check(file, there, answers or {}))


async def _check(file: Path, there: _Congress, answers: dict[str, str]) -> RollCheck:
    book = await read_roll_file(await asyncio.to_thread(file.read_bytes), file.name)
    setting = Setting(today(), there.delegates, there.roll, there.awards)
    return some_rows(check_roll(book, setting, answers))
