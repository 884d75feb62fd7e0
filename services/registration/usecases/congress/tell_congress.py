"""Stores a changed congress and tells everybody: the last steps of each use case on one congress."""

from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.storage.congress import congresses
from services.registration.storage.units.unit_names import called
from services.registration.usecases.channels import LIVE
from services.registration.usecases.say import congress_updated


async def store_and_tell(conn: Connection, actor: str, action: str, changed: Congress) -> Congress:
    """Store `changed`, whose row the caller has locked and whose version is raised. `action` is for the audit."""
    await congresses.update_congress(conn, changed)
    await audit.note(conn, actor, action, str(changed.congress_id), code=changed.code, version=changed.version)
    await touch(conn, LIVE, str(changed.congress_id))
    await outbox.publish(conn, congress_updated(changed, await called(conn, changed.congress_id)))
    return changed
