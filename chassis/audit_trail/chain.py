"""The chain over the audit trail: every line's digest, each link over the one before. Pure; who changes a line afterwards is found."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

BEGINNING = bytes(32)


@dataclass(frozen=True)
class Line:
    """One line of the trail, as it stands in the table."""

    audit_id: int
    at: datetime
    actor: str
    action: str
    subject: str
    details: Mapping[str, object]
    congress_id: UUID | None = None
    """where it was done, None also for lines of before that was kept"""

    @property
    def digest(self) -> bytes:
        """Give SHA-256 of everything in the line."""
        said = [
            self.audit_id,
            self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            self.actor,
            self.action,
            self.subject,
            self.details,
            *([str(self.congress_id)] if self.congress_id else []),
        ]
        return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).digest()


@dataclass(frozen=True)
class Link:
    """`number` counts from 1 without a gap; `link` is SHA-256 over the one before, the number, the id and the digest."""

    number: int
    audit_id: int
    digest: bytes
    link: bytes


@dataclass(frozen=True)
class Anchor:
    """What was written down outside the database: the link at `number`."""

    number: int
    link: bytes


@dataclass(frozen=True)
class Fault:
    """`audit_id`: the line it is about, None for one of the chain itself. `why` is a Vietnamese sentence."""

    audit_id: int | None
    why: str


def forged(before: Link | None, lines: Iterable[Line]) -> list[Link]:
    """Give the links of `lines`, in their order, after `before`."""
    links: list[Link] = []
    number, last = (before.number, before.link) if before else (0, BEGINNING)
    for line in lines:
        number += 1
        digest = line.digest
        last = _link(last, number, line.audit_id, digest)
        links.append(Link(number, line.audit_id, digest, last))
    return links


def faults(lines: Sequence[Line], links: Sequence[Link], anchors: Sequence[Anchor]) -> list[Fault]:
    """Compare the trail with its chain, and the chain with what was written down outside. An empty list: nothing was touched.

    Lines after the last sealed one are not looked at: the worker has not come to them yet.
    """
    found = _broken(links)
    by_id = {line.audit_id: line for line in lines}
    for one in links:
        line = by_id.pop(one.audit_id, None)
        if line is None:
            found.append(Fault(one.audit_id, "Dòng này đã bị lấy đi khỏi nhật ký."))
        elif line.digest != one.digest:
            found.append(Fault(one.audit_id, "Dòng này khác với lúc được niêm phong."))
    newest = max((one.audit_id for one in links), default=0)
    found += [Fault(each, "Dòng này được chèn vào sau.") for each in sorted(by_id) if each < newest]
    by_number = {one.number: one.link for one in links}
    for anchor in anchors:
        if by_number.get(anchor.number) != anchor.link:
            found.append(Fault(None, f"Chuỗi niêm phong khác với dấu đã ghi ngoài cơ sở dữ liệu ở số {anchor.number}."))
    return found


def _broken(links: Sequence[Link]) -> list[Fault]:
    last = BEGINNING
    for number, one in enumerate(links, start=1):
        expected = _link(last, number, one.audit_id, one.digest)
        if one.number != number or one.link != expected:
            return [Fault(one.audit_id, f"Chuỗi niêm phong đứt ở số {one.number}.")]
        last = one.link
    return []


def _link(before: bytes, number: int, audit_id: int, digest: bytes) -> bytes:
    return hashlib.sha256(before + number.to_bytes(8, "big") + audit_id.to_bytes(8, "big") + digest).digest()
