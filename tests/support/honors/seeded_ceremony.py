"""A ceremony that goes wrong in every way that people find, by the numbers of a seed, held after each act against a model."""

from dataclasses import dataclass
from random import Random
from typing import Any
from uuid import uuid4

from services.honors.domain.ids import CongressId
from services.honors.storage.stage.stage_log import Audience, frames_since, newest_whole
from tests.support.honors.honors_people import congress, delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World
from tests.support.honors.seeded_rows import Rows

SIZES = (9, 10, 14, 19)
"""How many are honoured, by seed: rows of three, so that some are whole and some are not."""
KINDS = ("Cá nhân", "Tập thể", "Hộ gia đình")
LOCKS = ("FLAG_SALUTE", "SILENCE", "BLACK")
CARDS = ("TITLE", *LOCKS)


@dataclass
class Ceremony(Rows):
    """One congress of its own beside others in the same service."""

    @classmethod
    async def begin(cls, beside: World, seed: int) -> "Ceremony":
        world = World(beside.db, beside.app, beside.http, congress(code=f"GL-{seed}"))
        people = [delegate(world.congress, n) for n in range(1, SIZES[seed % len(SIZES)] + 1)]
        await world.hear(world.congress)
        await world.hear(*people)
        rows = [roll_row(n, KINDS[n % 3]) for n in range(1, len(people) + 1)]
        rows = [{**row, "posthumous": "Truy tặng"} if row["list_position"] == "5" else row for row in rows]
        await world.load(rows)
        roll = (await world.roll())["entries"]
        hands = [world.staff("STAGE", "HONORS_EDITOR", "ORGANIZER") for _ in range(2)]
        begun = cls(world, Random(seed), people, {one["entry_id"]: one["name"] for one in roll}, hands)
        begun.rows_of_file = rows
        await begun.cut()
        for _ in people:
            await begun.move(present=True)
        await begun.take_over({})
        return begun

    async def play(self, acts: int) -> None:
        """Do `acts` things. Raises AssertionError with all that was done when something was seen that may not be."""
        doings = (
            *(self.take,) * 12,
            *(self.arm,) * 6,
            *(self.come,) * 4,
            *(self.unlock,) * 4,
            self.hold_row,
            *(self.return_decision,) * 2,
            *(self.show_row,) * 2,
            self.card,
            self.leave,
            self.correct,
            self.hold,
            self.withdraw,
            *(self.give_back,) * 2,
            self.present,
            self.take_back_presentation,
            self.disarm,
            self.defer,
            self.take_over,
            self.show_again,
            *(self.name_receiver,) * 2,
            *(self.change_receiver,) * 2,
            *(self.place_late,) * 2,
            self.file_comes_again,
            *(self.screen_dies_or_wakes,) * 2,
        )
        for _ in range(acts):
            doing = self.random.choice(doings)
            self.acts.append(doing.__name__)
            before = await self.world.stage()
            await doing(before)
            await self.hold_against_the_screens(before, doing.__name__)
        await self.hold_against_all_that_was_said()

    async def take_decision(self, before: dict[str, Any]) -> None:
        """Take the decision that is armed, sometimes as a page that knows none, or with another digest: nobody is named."""
        armed = before["armed"]
        body = self.seen_body(
            before,
            entry_id=armed["entry"]["entry_id"],
            digest=armed["digest"] if self.random.random() < 0.9 else "0" * 16,
            is_decision=self.random.random() < 0.9,
            skip_dwell=True,
        )
        answer = await self.post(f"{self.world.here}/announcements", body, self.hand())
        if answer and answer["outcome"] == "ANNOUNCED":
            assert (body["digest"], body["is_decision"]) == (armed["digest"], True), self.acts
            assert self.lock is None, self.acts
            self.read.add(armed["decision"]["number"])

    async def take(self, before: dict[str, Any]) -> None:
        """Take what is armed, sometimes what is not, sometimes with what stood there earlier, sometimes twice."""
        if not before["armed"] and self.random.random() < 0.8:
            await self.arm(before)
            before = await self.world.stage()
        armed = before["armed"]
        if armed and armed["decision"]:
            await self.take_decision(before)
            return
        entry_id = armed["entry"]["entry_id"] if armed and self.random.random() < 0.85 else self.anybody()
        digest = armed["digest"] if armed and self.random.random() < 0.9 else "0" * 16
        named = [one["entry_id"] for one in armed["members"]] if armed else []
        seen = named if self.random.random() < 0.9 else named[1:]
        body = {
            "command_id": str(uuid4()),
            "revision": before["revision"],
            "entry_id": entry_id,
            "digest": digest,
            "skip_dwell": self.random.random() < 0.9,
            "entry_ids": seen,
        }
        hand = self.hand()
        answer = await self.post(f"{self.world.here}/announcements", body, hand)
        if self.random.random() < 0.3:
            again = await self.post(f"{self.world.here}/announcements", body, hand)
            assert (again or {}).get("outcome") == (answer or {}).get("outcome"), self.acts
        if answer and answer["outcome"] == "ANNOUNCED":
            taken = named or [entry_id]
            self.takes += len(taken)
            assert armed, self.acts
            assert (entry_id, digest) == (armed["entry"]["entry_id"], armed["digest"]), self.acts
            assert (seen or [entry_id]) == (named or [armed["entry"]["entry_id"]]), self.acts
            assert not self.gone & set(taken), self.acts
            assert not set(self.public) & set(taken), self.acts
            assert self.lock is None, self.acts
            self.public.update({one: self.names[one] for one in taken})

    async def arm(self, before: dict[str, Any]) -> None:
        coming = before["next"] and before["next"]["entry_id"]
        entry_id = coming if coming and self.random.random() < 0.7 else self.anybody()
        await self.post(f"{self.world.here}/arming", self.seen_body(before, entry_id=entry_id), self.hand())

    async def come(self, _: dict[str, Any]) -> None:
        await self.move(present=True)

    async def leave(self, _: dict[str, Any]) -> None:
        await self.move(present=False)

    async def move(self, *, present: bool) -> None:
        number = self.random.randrange(len(self.people))
        self.versions[number] = self.versions.get(number, 0) + 1
        moved = presence(self.world.congress, self.people[number], present=present, version=self.versions[number])
        await self.world.hear(moved)

    async def name_receiver(self, before: dict[str, Any]) -> None:
        """Somebody receives instead: a delegate, somebody by name, or nobody any more."""
        who = self.random.choice(({"delegate_code": self.code()}, {"name": "Bà Vi Thử Lan", "capacity": "con gái"}, {}))
        path = f"/entries/{self.anybody()}/proxy"
        await self.post(path, self.seen_body(before, **who), self.hand(), method="PUT", may_be=(200, 404, 409))

    async def change_receiver(self, before: dict[str, Any]) -> None:
        path, body = f"/entries/{self.anybody()}/representative", self.seen_body(before, delegate_code=self.code())
        await self.post(path, body, self.hand(), method="PUT", may_be=(200, 404, 409))

    async def place_late(self, before: dict[str, Any]) -> None:
        late = [one["entry_id"] for one in before["late"]] or [self.anybody()]
        place = self.random.choice(("AFTER_ARMED", "END_OF_BATCH", "LATER"))
        body = self.seen_body(before, entry_id=self.random.choice(late), place=place)
        await self.done(f"{self.world.here}/late-comers", body)

    async def file_comes_again(self, _: dict[str, Any]) -> None:
        """The roll's file comes once more with other words of one row, sometimes with somebody new, whatever is on air: no name that
        is public changes by it.
        """
        changed = self.random.choice(self.rows_of_file)
        changed["unit_name"] = f"Đơn vị {self.random.randrange(1, 9)}"
        if self.random.random() < 0.5:
            number = len(self.rows_of_file) + 1
            self.rows_of_file.append(roll_row(number, KINDS[number % 3]))
        await self.world.load(self.rows_of_file)
        roll = {one["entry_id"]: one["name"] for one in (await self.world.roll())["entries"]}
        assert {one: roll[one] for one in self.public} == self.public, f"a file renamed who is public: {self.acts}"
        self.names = roll

    async def screen_dies_or_wakes(self, _: dict[str, Any]) -> None:
        """A screen hears nothing for a while; back, it ends with what is on air now, and nothing between was left out."""
        here = CongressId(self.world.congress.congress_id)
        if self.asleep is None:
            self.asleep = self.seen
            return
        async with self.world.db.connection() as conn:
            missed = await frames_since(conn, here, Audience.BOARD, self.asleep)
            newest = await newest_whole(conn, here, Audience.BOARD)
        assert newest is not None
        assert [one.number for one in missed] == list(range(self.asleep + 1, newest.number + 1)), self.acts
        self.asleep = None

    async def correct(self, before: dict[str, Any]) -> None:
        entry_id, name = self.anybody(), f"Tên Đúng {len(self.acts)}"
        body = self.seen_body(before, name=name, reason="Sai tên", in_public=True)
        if await self.done(f"/entries/{entry_id}/correction", body):
            self.names[entry_id] = name
            if entry_id in self.public:
                self.public[entry_id] = name

    async def hold(self, before: dict[str, Any]) -> None:
        on = self.random.random() < 0.5
        await self.done(f"/entries/{self.anybody()}/hold", self.seen_body(before, on=on, reason="Có đơn thư"))

    async def withdraw(self, before: dict[str, Any]) -> None:
        entry_id = self.anybody()
        if self.random.random() < 0.4 and await self.done(
            f"/entries/{entry_id}/withdrawal", self.seen_body(before, reason="Quyết định bị hủy")
        ):
            self.gone.add(entry_id)
            self.public.pop(entry_id, None)

    async def give_back(self, before: dict[str, Any]) -> None:
        entry_id = self.random.choice([*list(self.public)[-1:] * 3, *self.public, self.anybody()])
        if await self.done(f"/entries/{entry_id}/return", self.seen_body(before, reason="Bấm nhầm")):
            self.public.pop(entry_id, None)
            assert (await self.world.stage())["armed"] is None, f"armed behind a mistake: {self.acts}"

    async def present(self, before: dict[str, Any]) -> None:
        await self.done(f"/entries/{self.anybody()}/presentation", self.seen_body(before))

    async def defer(self, before: dict[str, Any]) -> None:
        path = "deferral" if self.random.random() < 0.5 else "reinstatement"
        reason = {"reason": "Đến muộn"} if path == "deferral" else {}
        await self.done(f"/entries/{self.anybody()}/{path}", self.seen_body(before, **reason))

    async def card(self, before: dict[str, Any]) -> None:
        card = self.random.choice(CARDS)
        if await self.done(f"{self.world.here}/cards", self.seen_body(before, card=card)):
            self.lock = card if card in LOCKS else None

    async def show_again(self, before: dict[str, Any]) -> None:
        body = self.seen_body(before, card="HONOREE", entry_id=self.anybody())
        await self.done(f"{self.world.here}/cards", body)

    async def return_decision(self, before: dict[str, Any]) -> None:
        path = f"/entries/{self.anybody()}/decision-return"
        if await self.done(path, self.seen_body(before, reason="Bấm nhầm")):
            assert not self.public, self.acts
            self.read.clear()

    async def unlock(self, before: dict[str, Any]) -> None:
        back = self.random.random() < 0.5
        if await self.done(f"{self.world.here}/lock-release", self.seen_body(before, back=back)):
            self.lock = None

    async def take_over(self, _: dict[str, Any]) -> None:
        self.hands.reverse()
        await self.post(f"{self.world.here}/hand", {"command_id": str(uuid4())}, self.hands[0])
