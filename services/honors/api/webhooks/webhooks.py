"""Other systems that are told of what becomes public: addresses, their secrets once, trials, what became of each telling."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from chassis.outgoing.guarded import Outgoing
from services.honors.api.who import Organizer, within
from services.honors.domain.ids import WebhookId
from services.honors.domain.webhooks.address import LONGEST
from services.honors.usecases.webhooks.add_webhook import NewWebhook
from services.honors.usecases.webhooks.add_webhook import add_webhook as add
from services.honors.usecases.webhooks.read_webhooks import Webhooks
from services.honors.usecases.webhooks.read_webhooks import read_webhooks as read
from services.honors.usecases.webhooks.remove_webhook import remove_webhook as remove
from services.honors.usecases.webhooks.resume_webhook import resume_webhook as resume
from services.honors.usecases.webhooks.try_webhook import Trial
from services.honors.usecases.webhooks.try_webhook import try_webhook as try_it

router = APIRouter(tags=["webhooks"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)


class AddWebhookBody(Body):
    url: Annotated[str, PlainText(LONGEST, least=1)]


async def _outgoing(request: Request) -> Outgoing:
    found: Outgoing = request.app.state.outgoing
    return found


Sending = Annotated[Outgoing, Depends(_outgoing)]


@router.get("/congresses/{congress_id}/webhooks", responses=problems(Unauthenticated, Forbidden))
async def read_webhooks(congress_id: UUID, principal: Organizer, db: Db) -> Webhooks:
    """Give the addresses and what became of the newest tellings; never a secret."""
    return await read(db, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/webhooks",
    status_code=201,
    responses={**UNSEEN, **problems(Malformed, RuleBroken)},
)
async def add_webhook(congress_id: UUID, body: AddWebhookBody, principal: Organizer, db: Db) -> NewWebhook:
    """Tell an address (https) of everything that becomes public from now on. Its secret is in this answer and in no other."""
    return await add(db, within(principal, congress_id), principal.subject, body.url)


@router.delete("/congresses/{congress_id}/webhooks/{webhook_id}", status_code=204, responses=UNSEEN)
async def remove_webhook(congress_id: UUID, webhook_id: WebhookId, principal: Organizer, db: Db) -> None:
    """Tell an address no more."""
    await remove(db, within(principal, congress_id), principal.subject, webhook_id)


@router.post("/congresses/{congress_id}/webhooks/{webhook_id}/trial", responses=UNSEEN)
async def try_webhook(
    congress_id: UUID, webhook_id: WebhookId, principal: Organizer, db: Db, sending: Sending
) -> Trial:
    """Send a trial that names nobody, and give what the address answered."""
    return await try_it(db, sending, within(principal, congress_id), principal.subject, webhook_id)


@router.post("/congresses/{congress_id}/webhooks/{webhook_id}/resumption", status_code=204, responses=UNSEEN)
async def resume_webhook(congress_id: UUID, webhook_id: WebhookId, principal: Organizer, db: Db) -> None:
    """Let a stopped address go on, with what it was not told."""
    await resume(db, within(principal, congress_id), principal.subject, webhook_id)
