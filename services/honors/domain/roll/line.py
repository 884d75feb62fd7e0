"""What is said aloud of an entry: one wording for the MC and the screens."""

from services.honors.domain.roll.entry import KIND_NAMES, Entry, RecipientKind


def line_to_read(entry: Entry) -> str:
    """Give what the MC reads: the form of address as the person confirmed it, never guessed from the name."""
    words = entry.words
    if entry.kind is not RecipientKind.INDIVIDUAL:
        receiver = receiver_name(entry)
        called = f". Đại diện nhận: {receiver}" if receiver else ""
        return f"{_with_kind(entry)}{_unit(entry)}{called}"
    said = address_of(entry)
    address = f"{said} " if said else ""
    position = f", {words.position}" if words.position else ""
    return f"{'Truy tặng: ' if entry.posthumous else ''}{address}{words.name}{position}{_unit(entry)}"


def address_of(entry: Entry) -> str:
    """Give the form of address of an honoured person: the decision's, else the delegate's; never guessed."""
    person = entry.representative
    return entry.words.form_of_address or (person.form_of_address if person else "")


def _with_kind(entry: Entry) -> str:
    """Give the name after its kind; one that begins with it ("Hộ gia đình ông …") is not said twice."""
    kind, name = KIND_NAMES[entry.kind], entry.words.name
    begins = entry.kind is RecipientKind.HOUSEHOLD and name.casefold().startswith(
        ("hộ gia đình", "gia đình", "hộ ông", "hộ bà")
    )
    return name if begins else f"{kind} {name}"


def _unit(entry: Entry) -> str:
    unit = entry.words.unit_name
    return f", {unit}" if unit and unit != entry.words.name else ""


def receiver_name(entry: Entry) -> str | None:
    """Give who receives for a collective or household, if they are in the hall: nobody absent is called up."""
    person = entry.representative
    if entry.kind is RecipientKind.INDIVIDUAL or person is None or not person.is_ready:
        return None
    return f"{person.form_of_address} {person.name}".strip()
