"""What is said aloud of an entry: one wording for the MC and the screens."""

from services.honors.domain.roll.entry import KIND_NAMES, Entry, RecipientKind, Said, is_same_name
from services.honors.domain.roll.receiving.receiver import called_receiver

_SAYS_ITS_KIND = {
    RecipientKind.COLLECTIVE: ("tập thể ",),
    RecipientKind.HOUSEHOLD: ("hộ ", "gia đình "),
    RecipientKind.INDIVIDUAL: (),
}


def line_to_read(entry: Entry) -> str:
    """Give what the MC calls: the form of address as the person confirmed it, never guessed from the name."""
    before, name, after = called(entry)
    receiver = called_receiver(entry)
    said = f"{posthumously(entry)}{f'{before} {name}'.strip()}{''.join(f', {part}' for part in after)}"
    return f"{said}. {receiver}" if receiver else said


def posthumously(entry: Entry) -> str:
    """Give what is said before the name of a dead person, '' before any other."""
    return "Truy tặng: " if entry.posthumous else ""


def called(entry: Entry) -> tuple[str, str, list[str]]:
    """Give what stands before the name (kind or form of address, '' for none), the name, and what follows it."""
    words = entry.words
    if entry.kind is not RecipientKind.INDIVIDUAL:
        return _kind_before(entry), words.name, _unit(entry, words.name)
    address, position = address_of(entry), words.position
    said = words.name.casefold().startswith(f"{address.casefold()} ")
    return "" if said else address, words.name, [*([position] if position else []), *_unit(entry, position)]


def address_of(entry: Entry) -> str:
    """Give the form of address of an honoured person: the decision's, else the delegate's when the name was taken; never guessed.

    Whoever receives for a dead person has an address of their own, which says nothing of the honoured one; of the dead
    who stood on the list themselves theirs is known.
    """
    if entry.kind is not RecipientKind.INDIVIDUAL:
        return ""
    return entry.words.form_of_address or (entry.said or said_now(entry)).form_of_address


def said_now(entry: Entry) -> Said:
    """Give what registration says of the honoured person at this moment: what is kept when the name is taken."""
    person = entry.representative
    if person is None or entry.kind is not RecipientKind.INDIVIDUAL:
        return Said()
    if entry.posthumous and not is_same_name(person.name, entry.words.name):
        return Said()
    return Said(person.form_of_address, person.pronunciation)


def period_of(entry: Entry) -> str:
    """Give the period as it is read, where the decision writes one: "2020-2025" becomes "Giai đoạn 2020-2025"."""
    period = entry.words.review_period
    if not period[:1].isdigit():
        return period
    return f"Năm {period}" if period.isdigit() else f"Giai đoạn {period}"


def _kind_before(entry: Entry) -> str:
    """Give the kind, '' where the name begins with it: "Hộ gia đình ông …" is not said twice."""
    begins = entry.words.name.casefold().startswith(_SAYS_ITS_KIND[entry.kind])
    return "" if begins else KIND_NAMES[entry.kind]


def _unit(entry: Entry, said: str) -> list[str]:
    """Give the unit, unless the words just `said` end with it."""
    unit = entry.words.unit_name
    return [unit] if unit and not said.casefold().endswith(unit.casefold()) else []
