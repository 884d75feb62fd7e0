"""Looks whether the audit trail of this process's service was touched: `python -m chassis.audit_trail.verify [SERVICE]`.

Anchors are those of DAIHOI_AUDIT_ANCHOR and, where SERVICE is named, those of that service in what comes in: the log as
another machine has it. Ends with 0, or with 1 and the faults, also where none of that service is in there.
"""

import asyncio
import sys

from chassis.audit_trail.chain import Anchor, Fault
from chassis.audit_trail.seal import anchor_in, find_faults, read_anchors
from chassis.settings import ServiceSettings
from chassis.storage.database import Database

SHOWN = 20


async def verify(settings: ServiceSettings, elsewhere: list[Anchor]) -> tuple[int, int, list[Fault]]:
    """Give how many lines are sealed, how many anchors were compared, and what was touched."""
    anchors = [*(read_anchors(settings.audit_anchor) if settings.audit_anchor else ()), *elsewhere]
    db = Database(settings.database_url, application_name="audit verify", max_size=1)
    try:
        async with db.connection() as conn:
            sealed, found = await find_faults(conn, anchors)
    finally:
        await db.close()
    return sealed, len(anchors), found


def main(words: list[str]) -> int:
    """Do it with the settings of the environment."""
    lines = sys.stdin if words else ()
    elsewhere = [one for line in lines if (one := anchor_in(line, words[0]))]
    if words and not elsewhere:  # another log, another name, another form: "0 faults" would say what nobody looked at
        print(
            f"✗ No anchor of {words[0]!r} is in what came in: SERVICE is registration, checkin or honors, the log its worker's"
        )
        return 1
    sealed, anchored, found = asyncio.run(verify(ServiceSettings(), elsewhere))
    print(f"{sealed} lines sealed, {anchored} anchors, {len(found)} faults")
    for fault in found[:SHOWN]:
        print(f"  {f'line {fault.audit_id}' if fault.audit_id else 'chain'}: {fault.why}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
