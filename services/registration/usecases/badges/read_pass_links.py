"""Gives the links of a whole delegation, with the words to send them by and who has opened theirs."""

from dataclasses import dataclass
from datetime import datetime

from chassis.errors import RuleBroken
from chassis.files.meaning.spelling import exact
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.badges.sending import LOCAL_LINKS, Reach, leaves_the_house, message_of, reach_of
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.namesakes import shared_names
from services.registration.storage.badges import openings
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.badges.export_badges import PASS_PAGE
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class PassToSend:
    """One person's link. `message` is pasted into Zalo, and names the code where a namesake is on the list; it is '' while
    the link opens in the house alone. `opened_at`: when the pass was opened last, None never."""

    delegate_id: DelegateId
    delegate_code: str
    form_of_address: str
    full_name: str
    position: str
    birth_year: int | None
    unit_name: str
    phone: str
    url: str
    message: str
    opened_at: datetime | None


@dataclass(frozen=True)
class PassesToSend:
    """The links by unit and given name; `reach` says from where their address opens. `own_address`: the congress has one.

    `held_back` is the sentence why none of them can be sent, None when they can."""

    reach: Reach
    own_address: bool
    passes: list[PassToSend]
    held_back: str | None = None

    def require_that_they_open(self) -> None:
        """Raises RuleBroken for links that nobody could open at home: they are not to leave the house as a table."""
        if self.held_back:
            raise RuleBroken(self.held_back)


async def read_pass_links(
    db: Database, keyring: Keyring, actor: str, congress_id: CongressId, origin: str, unit_code: str | None
) -> PassesToSend:
    """Give the links of everybody whose badge holds, or of one unit; who took them is noted. `origin` is where passes
    open of a congress without a public address of its own. Raises NotFound.
    """
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        people = await delegates.delegates_of(conn, congress_id)
        opened = await openings.openings_of(conn, congress_id)
        await audit.note(conn, actor, "pass.links_shown", str(congress_id), unit=unit_code)
    people = [one for one in people if one.on_list]
    names, passes = unit_names(congress), []
    shared = shared_names(one.person.full_name for one in people)
    origin = congress.public_address or origin
    held_back = None if leaves_the_house(congress.public_address, origin) else LOCAL_LINKS
    order = list(names)
    for one in sorted(people, key=lambda one: (order.index(one.person.unit_code), one.in_their_units_order)):
        person, badge = one.person, one.current
        if badge is None or unit_code not in (None, person.unit_code):
            continue
        url = origin + PASS_PAGE + keyring.vault.pass_secret(badge.credential_id)
        told_apart = one.delegate_code if exact(person.full_name) in shared else ""
        passes.append(
            PassToSend(
                *(one.delegate_id, one.delegate_code, person.form_of_address, person.full_name, person.position),
                person.birth_year,
                *(names[person.unit_code], person.phone, url),
                "" if held_back else message_of(congress.name, person.addressed, url, told_apart),
                opened.get(one.delegate_id),
            )
        )
    return PassesToSend(reach_of(origin), bool(congress.public_address), passes, held_back)
