"""A unit as its keeper sees it: its name, its head, and whether it still stands on its own."""

from dataclasses import dataclass, replace

from services.registration.domain.congress.congress import Unit

HEAD = ("head_name", "head_phone", "email", "head_email")


@dataclass(frozen=True)
class KeptUnit:
    """`version` grows with each change; `merged_into` is the code of the unit that it is part of, None while it stands.

    The head of delegation need not be a delegate; '' is not given. `email` is the delegation's own address.
    """

    unit: Unit
    version: int
    head_name: str = ""
    head_phone: str = ""
    merged_into: str | None = None
    email: str = ""
    head_email: str = ""

    def value(self, field: str) -> str:
        """Give one of name, kind and what HEAD names."""
        return str(getattr(self if field in HEAD else self.unit, field))

    def with_values(self, values: dict[str, str]) -> "KeptUnit":
        """Give the next version with these of name, kind and what HEAD names."""
        unit = replace(self.unit, name=values.get("name", self.unit.name), kind=values.get("kind", self.unit.kind))
        of_head = {name: values[name] for name in HEAD if name in values}
        return replace(self, unit=unit, version=self.version + 1, **of_head)
