"""What the statistics on people need to know of one of them; nothing is guessed, "" and None are "not given"."""

from dataclasses import dataclass

from services.registration.domain.people.delegate import Birth, Person, Sensitive


@dataclass(frozen=True)
class Facts:
    """One person. `category`, `standing` and the codes are those of the table of attributes; `religion` "none" for none,
    `party_member` YES or NO.
    """

    name: str
    unit_code: str
    category: str
    standing: str
    form_of_address: str = ""
    sex: str | None = None
    birth: Birth | None = None
    ethnicity: str | None = None
    religion: str | None = None
    party_member: str | None = None
    political_theory: str | None = None
    education: str = ""
    titles: str = ""
    is_manager: str = ""
    sector: str = ""
    economic_component: str = ""
    remote_area: str = ""


def facts_of(person: Person, sensitive: Sensitive) -> Facts:
    """Give what counts of a person of the roster."""
    return Facts(
        name=person.full_name,
        unit_code=person.unit_code,
        category=person.category,
        standing=person.standing,
        form_of_address=person.form_of_address,
        sex=person.sex,
        birth=person.birth,
        ethnicity=sensitive.ethnicity,
        religion=sensitive.religion,
        party_member=sensitive.party_member,
        political_theory=sensitive.political_theory,
        education=person.education,
        titles=person.titles,
        is_manager=person.is_manager,
        sector=person.sector,
        economic_component=person.economic_component,
        remote_area=person.remote_area,
    )
