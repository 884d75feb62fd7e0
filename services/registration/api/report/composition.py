"""The composition of a congress: as it is, as it would be, what is wanted of it."""

from dataclasses import dataclass
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Response, UploadFile
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from services.registration.api.keyring import Keys
from services.registration.api.people.roster import AnswersForm, answers_in, name_of
from services.registration.api.text import BirthText, Code, Name, Note, Text, UnitCode
from services.registration.api.who import Organizer, StatisticsReader, within
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.targets import Bound, Target
from services.registration.domain.congress.reference import categories
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.birth import read_birth
from services.registration.domain.people.delegate import usual_standing
from services.registration.usecases.composition.composition_sheets import composition_sheets
from services.registration.usecases.composition.read_composition import CongressComposition, read_composition
from services.registration.usecases.composition.set_targets import set_targets
from services.registration.usecases.composition.try_people import WhatIf, try_file, try_people
from services.registration.usecases.composition.view import TargetLine, target_lines

router = APIRouter(tags=["composition"])
READING = problems(Unauthenticated, Forbidden, NotFound, Malformed)
WRITING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
LATEST = 2100


class WantedTarget(Body):
    """`key` as the lines of the composition have it, or a single group of sector, economic component or ethnic group:
    "sector:ECONOMY", "ethnicity:Tày"; `percent` of all on the list."""

    key: Code
    bound: Bound
    percent: Annotated[int, Field(ge=0, le=100)]


class WantedTargets(Body):
    """`version` is the one you saw, 0 for none."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    targets: Annotated[list[WantedTarget], Field(max_length=40)]


@dataclass(frozen=True)
class KeptTargets:
    version: int
    targets: tuple[TargetLine, ...]


class ThoughtOfPerson(Body):
    """Somebody who is not on the list yet: what is known of them, as the table of attributes has it."""

    category: Code
    unit_code: UnitCode = "?"
    full_name: Name = "Người giả định"
    standing: Literal["OFFICIAL", "GUEST"] | None = None
    sex: Literal["F", "M"] | None = None
    birth: Annotated[BirthText, Field(description="03/05/1984, 05/1984 hoặc 1984.")] = ""
    ethnicity: Text = ""
    religion: Annotated[Text, Field(description="“none”: không theo tôn giáo.")] = ""
    party_member: Literal["YES", "NO", ""] = ""
    education: Code = ""
    political_theory: Text = ""
    titles: Note = ""
    is_manager: Literal["YES", "NO", ""] = ""
    sector: Code = ""
    economic_component: Code = ""
    remote_area: Literal["YES", "NO", ""] = ""
    times: Annotated[int, Field(ge=1, le=1000, description="Bao nhiêu người như thế.")] = 1

    def facts(self) -> Facts:
        """Raises RuleBroken."""
        if self.category not in categories():
            raise RuleBroken("Không có thành phần này. Xin chọn trong danh sách.")
        birth = read_birth(self.birth, LATEST) if self.birth else None
        if self.birth and birth is None:
            raise RuleBroken("Ngày sinh chưa đọc được. Xin ghi như 03/05/1984 hoặc 1984.")
        plain = self.model_dump(
            include={"education", "titles", "is_manager", "sector", "economic_component", "remote_area"}
        )
        return Facts(
            name=self.full_name,
            unit_code=self.unit_code,
            category=self.category,
            standing=self.standing or usual_standing(self.category),
            sex=self.sex,
            birth=birth,
            ethnicity=self.ethnicity or None,
            religion=self.religion or None,
            party_member=self.party_member or None,
            political_theory=self.political_theory or None,
            **plain,
        )


class WhatIfBody(Body):
    """People thought on the list, and delegates thought off it."""

    coming: Annotated[list[ThoughtOfPerson], Field(max_length=500)] = Field(default_factory=list)
    leaving: Annotated[list[UUID], Field(max_length=5_000)] = Field(default_factory=list)


@router.get("/congresses/{congress_id}/composition", responses=READING)
async def show_composition(congress_id: UUID, principal: StatisticsReader, db: Db, keys: Keys) -> CongressComposition:
    """Count everybody on the list, with base and target. What is sealed is opened to be counted, which is noted; groups of
    fewer than five are not told."""
    return await read_composition(db, keys.vault, principal.subject, within(principal, congress_id))


@router.get("/congresses/{congress_id}/composition.xlsx", response_class=Response, responses={**READING, **SENT})
async def download_composition(congress_id: UUID, principal: StatisticsReader, db: Db, keys: Keys) -> Response:
    """Give the same as a spreadsheet."""
    made = await composition_sheets(db, keys.vault, principal.subject, within(principal, congress_id))
    return spreadsheet(made, "co-cau-dai-bieu")


@router.put("/congresses/{congress_id}/composition-targets", responses=WRITING)
async def keep_targets(congress_id: UUID, body: WantedTargets, principal: Organizer, db: Db) -> KeptTargets:
    """Set what is wanted, instead of what was; the ratio of the level holds while no target is of exemplars."""
    wanted = [Target(one.key, one.bound, one.percent) for one in body.targets]
    version, kept = await set_targets(db, principal.subject, within(principal, congress_id), body.version, wanted)
    return KeptTargets(version, target_lines(kept))


@router.post("/congresses/{congress_id}/composition-trials", responses=WRITING)
async def think_people(congress_id: UUID, body: WhatIfBody, principal: StatisticsReader, db: Db, keys: Keys) -> WhatIf:
    """Say what the composition would be with and without these people; nothing is stored."""
    congress = CongressId(within(principal, congress_id))
    coming = [fact for one in body.coming for fact in [one.facts()] * one.times]
    return await try_people(
        db, keys.vault, principal.subject, congress, coming, [DelegateId(one) for one in body.leaving]
    )


@router.post(
    "/congresses/{congress_id}/composition-trials/file",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed),
)
async def think_file(
    congress_id: UUID,
    file: UploadFile,
    principal: StatisticsReader,
    db: Db,
    keys: Keys,
    answers: AnswersForm = "{}",
) -> WhatIf:
    """Say what the composition would be once this roster file was taken in; nothing is stored."""
    congress, data = within(principal, congress_id), await file.read()
    return await try_file(db, keys.vault, principal.subject, congress, data, name_of(file), answers_in(answers))
