"""Decides what a gate answers to one scan. The same rules in TypeScript: `contracts/vectors/admission.json`."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Verdict(StrEnum):
    """LEFT and ALREADY_LEFT answer a scan out. NEVER_IN and NO_BADGE are no answers (`NO_ANSWERS`): they are what contradicts
    when somebody goes out who never came in, and when a gate without network let in without a badge.
    """

    ADMITTED = "ADMITTED"
    ALREADY_CHECKED_IN = "ALREADY_CHECKED_IN"
    REVOKED = "REVOKED"
    SUPERSEDED = "SUPERSEDED"
    WRONG_CONGRESS = "WRONG_CONGRESS"
    WRONG_SESSION = "WRONG_SESSION"
    NOT_VALID = "NOT_VALID"
    UNKNOWN = "UNKNOWN"
    LEFT = "LEFT"
    ALREADY_LEFT = "ALREADY_LEFT"
    NEVER_IN = "NEVER_IN"
    NO_BADGE = "NO_BADGE"


NO_ANSWERS = frozenset({Verdict.NEVER_IN, Verdict.NO_BADGE})


class Direction(StrEnum):
    """Which way a gate lets people go in a session that counts exits. BOTH: out for who is inside, in for who is not."""

    IN = "IN"
    OUT = "OUT"
    BOTH = "BOTH"


class Code(StrEnum):
    """What the scanned text turned out to be."""

    OURS = "OURS"
    NOT_OURS = "NOT_OURS"
    BAD_SIGNATURE = "BAD_SIGNATURE"


class CredentialState(StrEnum):
    ISSUED = "ISSUED"
    REVOKED = "REVOKED"
    SUPERSEDED = "SUPERSEDED"


@dataclass(frozen=True, slots=True)
class Given:
    """What is known at the moment of a scan.

    `credential` is None for a genuine badge that nobody has told us of yet; `invited` is true where that is
    not known either. `present` is about this delegate and session: they came in, and `outside` that they have gone out
    since. `online` is false on a device that decides alone. A session that counts no exits is scanned IN.
    """

    code: Code
    same_congress: bool
    credential: CredentialState | None
    session_open: bool
    invited: bool
    present: bool
    online: bool
    direction: Direction = Direction.IN
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """`flagged` marks an admission that somebody has to look at later."""

    verdict: Verdict
    flagged: bool = False


def decide(given: Given) -> Decision:
    """Give the first verdict that fits (design: "One scan, from QR to big screen").

    A device alone lets a genuine badge that it has not heard of in, flagged: it may be minutes old. A closed
    session and a second scan hold for such a badge too. Nobody is kept in: doors, list and badge state ask only who
    comes in, and who has gone out comes in again.
    """
    if given.code is not Code.OURS:
        return Decision(Verdict.NOT_VALID)
    if not given.same_congress:
        return Decision(Verdict.WRONG_CONGRESS)
    if given.credential is None and given.online:
        return Decision(Verdict.UNKNOWN)
    if _goes_out(given):
        gone = given.present and given.outside
        return Decision(Verdict.ALREADY_LEFT if gone else Verdict.LEFT, flagged=not given.present)
    if given.credential is CredentialState.REVOKED:
        return Decision(Verdict.REVOKED)
    if given.credential is CredentialState.SUPERSEDED:
        return Decision(Verdict.SUPERSEDED)
    if not (given.session_open and given.invited):
        return Decision(Verdict.WRONG_SESSION)
    if given.present and not given.outside:
        return Decision(Verdict.ALREADY_CHECKED_IN)
    return Decision(Verdict.ADMITTED, flagged=given.credential is None)


def _goes_out(given: Given) -> bool:
    if given.direction is Direction.BOTH:
        return given.present and not given.outside
    return given.direction is Direction.OUT


def overruled(given: Given) -> Given:
    """Give what counts when somebody lets the person in by hand: badge, session and invitation speak against nobody.

    Who is inside already stays so: nobody comes in twice, by hand neither.
    """
    return replace(
        given,
        code=Code.OURS,
        same_congress=True,
        credential=CredentialState.ISSUED,
        session_open=True,
        invited=True,
        direction=Direction.IN,
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """The verdict that holds, and the one the server would have given where a person went in against it."""

    verdict: Verdict
    conflict: Verdict | None = None


OUTWARDS = frozenset({Verdict.LEFT, Verdict.ALREADY_LEFT})
_PASSES = OUTWARDS | {Verdict.ADMITTED, Verdict.ALREADY_CHECKED_IN}


def stand(shown: Verdict | None, decided: Verdict, *, inside: bool) -> Standing:
    """Settle what was `shown` at the gate (None: nothing yet, the server shows) with what the server `decided`.

    What was shown has happened: an admission stays one and names the conflict. "Đã vào" lets people pass too: shown
    to somebody who was not `inside` then, it is an admission with a conflict; to who was, it contradicts where their
    badge was worth nothing, in whatever order that is heard. Who was turned away is not inside, whatever the server thinks.
    """
    if shown is None or shown is decided:
        return Standing(decided)
    if shown in OUTWARDS:
        return Standing(shown, conflict=None if decided in _PASSES else decided)
    if shown is Verdict.ADMITTED:
        return Standing(Verdict.ADMITTED, conflict=decided)
    if shown is not Verdict.ALREADY_CHECKED_IN:
        return Standing(shown)
    if not inside:
        return Standing(Verdict.ADMITTED, conflict=shown if decided is Verdict.ADMITTED else decided)
    return Standing(shown, conflict=None if decided in _PASSES else decided)


def turned_away(shown: Verdict, stored: Verdict) -> Standing:
    """Settle a refusal that the device `shown` with the admission that was `stored` while its answer got lost.

    The person counts as inside until somebody has looked: the conflict names what they were told.
    """
    return Standing(stored, conflict=shown)
