"""Reads roster files as the service would, with no system running: against the reference units and an empty congress."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from chassis.files.meaning.questions import Answers
from chassis.ids import new_id
from services.registration.domain.congress import reference
from services.registration.domain.ids import CongressId, CredentialId, DelegateId
from services.registration.domain.people.delegate import Credential, CredentialState
from services.registration.domain.roster.check import RosterCheck, check_roster
from services.registration.domain.roster.comparing.applied import people_after
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.telling.told import ToldRoster, told
from services.registration.usecases.roster.check_roster_file import read_roster, some_rows

NOWHERE = CongressId(UUID(int=0))
BADGE = Credential(CredentialId("0" * 32), 1, CredentialState.ISSUED, "000000000000")


async def check_files(
    file: Path,
    after: Sequence[Path] = (),
    *,
    level: str,
    year: int,
    province: str | None = None,
    answers: Answers | None = None,
) -> ToldRoster:
    """Say what `file` means for a congress of this level and year in which the files `after` were taken in and badged.

    `province` is the one whose units are known, None for every one of the reference units. Raises Malformed, TooLarge.
    """
    empty = Setting(level, year, province=province)
    return told(await _check(file, await _taken_in(after, empty, answers or {}), answers or {}))


async def people_of_files(
    after: Sequence[Path], *, level: str, year: int, province: str | None = None
) -> list[tuple[Known, str]]:
    """Give everybody who is there after these files, each with the name of their unit. Raises Malformed, TooLarge."""
    there = await _taken_in(after, Setting(level, year, province=province), {})
    names = {code: unit.name for code, unit in reference.units().items()} | {
        unit.unit_code: unit.name for unit in there.units
    }
    return [(one, names[one.delegate.person.unit_code]) for one in there.people]


async def _taken_in(after: Sequence[Path], setting: Setting, answers: Answers) -> Setting:
    for before in after:
        found = await _check(before, setting, answers)
        people = people_after(
            found, setting.people, NOWHERE, new_id=lambda: DelegateId(new_id()), badge=BADGE, fingerprint=_itself
        )
        setting = replace(setting, people=people, units=(*setting.units, *found.units))
    return setting


async def _check(file: Path, setting: Setting, answers: Answers) -> RosterCheck:
    book = await read_roster(await asyncio.to_thread(file.read_bytes), file.name)
    return some_rows(check_roster(book, setting, answers, fingerprint=_itself))


def _itself(number: str) -> str:
    """Compare id numbers by themselves: nothing of them is kept or printed."""
    return number
