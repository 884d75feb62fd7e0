"""Puts the report to the upper level together of what is known now: a step of reading it and of its file."""

from dataclasses import dataclass

from chassis import clock
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.domain.report.lower_levels import by_level, plans_of, told_of
from services.registration.domain.report.paper import ReportPaper
from services.registration.domain.report.summary import Honoured, HonouredPeople, SummaryNotes
from services.registration.domain.report.summary_words import Summary, UpperDelegate, lacking_in, summary_paper
from services.registration.domain.report.upper_delegation import adoption_words
from services.registration.storage.badges.outside import outside_badges_of
from services.registration.storage.report import frozen
from services.registration.storage.report.honors_said import honoured_of, honoured_people_of, programme_of
from services.registration.storage.report.lower_congresses import lower_of, plans_due_of
from services.registration.storage.report.notes import notes_of
from services.registration.storage.report.rules import rules_of
from services.registration.storage.report.upper_lists import upper_list_of
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.other_levels.upper_delegation import named_people
from services.registration.usecases.report.read_report import paper_from
from services.registration.usecases.report.reckon import reckon


@dataclass(frozen=True)
class SummaryReport:
    """`attendance_frozen`: its numbers are those of the frozen credentials report, else of this moment. `lacking`: what the
    paper leaves a line for, and where it is written."""

    notes: SummaryNotes
    paper: ReportPaper
    honoured: tuple[Honoured, ...]
    honoured_people: HonouredPeople
    attendance_frozen: bool
    lacking: tuple[str, ...]


async def put_together(
    conn: Connection, vault: PersonalDataVault, actor: str, congress_id: CongressId
) -> tuple[Summary, SummaryReport]:
    """Raises NotFound."""
    congress = await the_congress(conn, congress_id)
    stored = await frozen.report_that_holds(conn, congress_id)
    if stored:
        credentials = paper_from(stored.paper)
    else:
        credentials = (await reckon(conn, vault, actor, congress, None, "summary report", whole=False)).paper()
    notes, honoured = await notes_of(conn, congress_id), await honoured_of(conn, congress_id)
    people, rules = await honoured_people_of(conn, congress_id), await rules_of(conn, congress_id)
    due, today = (await plans_due_of(conn, congress_id)).due_on, in_vietnam(clock.now()).date()
    upper, lower, units = (
        await upper_list_of(conn, congress_id),
        await lower_of(conn, congress_id),
        unit_names(congress),
    )
    found = Summary(
        congress=congress,
        notes=notes,
        attendance=credentials.sections[0].lines,
        programme=tuple(await programme_of(conn, congress_id)),
        honoured=tuple(honoured),
        honoured_people=people,
        manager_decimals=rules.decimals,
        direct_decimals=rules.direct_decimals,
        upper=adoption_words(upper),
        upper_people=tuple(
            UpperDelegate(one.full_name, one.position, one.unit, one.alternate, one.since)
            for one in await named_people(conn, congress, upper)
        ),
        lower=by_level(lower, today),
        lower_events=told_of(lower, units, today),
        plans=plans_of(lower, due, today),
        press_badges=sum(one.kind == "PRESS" for one in await outside_badges_of(conn, congress_id)),
        signed=("TM. Ban Tổ chức",),
    )
    paper, lacking = summary_paper(found), lacking_in(found)
    return found, SummaryReport(notes, paper, tuple(honoured), people, stored is not None, lacking)
