"""What is known of a seeded ceremony: who is public, with which words, which lock covers the screens; small on purpose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import uuid4

from contracts.registration import DelegateCredentialed
from tests.support.honors.honors_world import World


@dataclass
class Model:
    """One congress as it was played so far, and the hands that play it."""

    world: World
    random: Random
    people: list[DelegateCredentialed]
    names: dict[str, str]
    hands: list[dict[str, str]]
    public: dict[str, str] = field(default_factory=dict)
    """Who is public, by entry, and under which name."""
    gone: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    """Which decisions were announced."""
    takes: int = 0
    lock: str | None = None
    seen: int = 0
    acts: list[str] = field(default_factory=list)
    versions: dict[int, int] = field(default_factory=dict)
    on_stage: int = 0
    """The newest frame of the stage that was held against the model."""
    asleep: int | None = None
    """The last frame that a screen saw before it died."""
    rows_of_file: list[dict[str, str]] = field(default_factory=list)

    def hand(self) -> dict[str, str]:
        """Mostly whoever took the stage over last; else a colleague who watches."""
        return self.hands[0] if self.random.random() < 0.85 else self.hands[1]

    def anybody(self) -> str:
        return self.random.choice(list(self.names))

    def seen_body(self, before: Mapping[str, Any], **more: Any) -> dict[str, Any]:
        """A command of somebody who looked at `before`, or a moment earlier."""
        late = before["revision"] > 1 and self.random.random() < 0.1
        return {"command_id": str(uuid4()), "revision": before["revision"] - late, **more}

    async def done(self, path: str, body: Mapping[str, Any]) -> bool:
        answer = await self.post(path, body, self.hand())
        return bool(answer) and answer["outcome"] == "DONE"

    async def post(
        self,
        path: str,
        body: Mapping[str, Any],
        hand: Mapping[str, str],
        *,
        method: str = "POST",
        may_be: Sequence[int] = (200, 409),
    ) -> dict[str, Any]:
        answer = await self.world.http.request(method, path, json=body, headers=hand)
        assert answer.status_code in may_be, f"{path} {answer.text}: {self.acts}"
        return dict(answer.json()) if answer.status_code == 200 else {}

    def code(self) -> str:
        return self.random.choice(self.people).delegate_code
