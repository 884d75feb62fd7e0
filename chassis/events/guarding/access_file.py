"""Kafka's principals and their rules as a YAML file declares them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from chassis.events.guarding.requests import ALLOW, DESCRIBE, GROUP, LITERAL, PREFIXED, READ, TOPIC, WRITE, Rule

EVERYTHING = "*"


@dataclass(frozen=True)
class Principal:
    """One process as Kafka knows it: topics that it `says` and `hears`, and the `group` in which it does (a prefix).

    `looks_at_everything`: it reads every topic and sees how far every group is.
    """

    name: str
    group: str = ""
    says: tuple[str, ...] = ()
    hears: tuple[str, ...] = ()
    looks_at_everything: bool = False

    def rules(self) -> set[Rule]:
        """What Kafka has to allow it."""
        found = {self._rule(TOPIC, topic, LITERAL, WRITE) for topic in self.says}
        found |= {self._rule(TOPIC, topic, LITERAL, READ) for topic in self.hears}
        if self.group:
            found.add(self._rule(GROUP, self.group, PREFIXED, READ))
        if self.looks_at_everything:
            found.add(self._rule(TOPIC, EVERYTHING, LITERAL, READ))
            found.add(self._rule(GROUP, EVERYTHING, LITERAL, DESCRIBE))
        return found

    def _rule(self, resource: int, name: str, pattern: int, operation: int) -> Rule:
        return Rule(resource, name, pattern, f"User:{self.name}", "*", operation, ALLOW)


def declared(file: Path) -> list[Principal]:
    """Read the declaration: for each name in `principals` its `group`, `says`, `hears`, `looks_at_everything`."""
    said: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text())["principals"]
    return [
        Principal(
            name,
            one.get("group", ""),
            tuple(one.get("says", ())),
            tuple(one.get("hears", ())),
            one.get("looks_at_everything", False),
        )
        for name, one in said.items()
    ]
