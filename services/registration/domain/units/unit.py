"""A unit as its keeper sees it: its name, its head, and whether it still stands on its own."""

from dataclasses import dataclass, replace

from services.registration.domain.congress.congress import Unit

HEAD = ("head_name", "head_phone")


@dataclass(frozen=True)
class KeptUnit:
    """`version` grows with each change; `merged_into` is the code of the unit that it is part of, None while it stands.

    The head of delegation need not be a delegate; '' is not given.
    """

    unit: Unit
    version: int
    head_name: str = ""
    head_phone: str = ""
    merged_into: str | None = None

    def value(self, field: str) -> str:
        """Give one of name, kind, head_name, head_phone."""
        return str(getattr(self if field in HEAD else self.unit, field))

    def with_values(self, values: dict[str, str]) -> "KeptUnit":
        """Give the next version with these of name, kind, head_name, head_phone."""
        unit = replace(self.unit, name=values.get("name", self.unit.name), kind=values.get("kind", self.unit.kind))
        return replace(
            self,
            unit=unit,
            version=self.version + 1,
            head_name=values.get("head_name", self.head_name),
            head_phone=values.get("head_phone", self.head_phone),
        )
