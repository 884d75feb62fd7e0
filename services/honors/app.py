"""The API process of honors: `uvicorn --factory services.honors.app:create_app`."""

from functools import partial

from fastapi import FastAPI

from chassis.access.client_tokens import PairedClients
from chassis.access.known_access import staff_access
from chassis.access.staff_tokens import StaffTokens
from chassis.http.api import build_api
from chassis.outgoing.guarded import Outgoing, networks
from chassis.storage.database import Database
from services.honors.api.guard import GUARD
from services.honors.api.introductions.introductions import introductions_hub
from services.honors.api.programme.programme import programme_hub
from services.honors.api.public.live_roll import public_hub
from services.honors.api.routes import ROUTES
from services.honors.api.rows.backstage import backstage_hub
from services.honors.api.stage import screens
from services.honors.api.stage.hubs import live_log
from services.honors.api.who import SCREEN_ROLES
from services.honors.settings import MIGRATIONS, HonorsSettings
from services.honors.storage.stage.stage_log import Audience
from services.honors.usecases.public.press_papers import PressPapers
from services.honors.usecases.public.read_public_roll import PublicRolls
from services.honors.usecases.webhooks.tell_others import tell_others


def create_app(settings: HonorsSettings | None = None) -> FastAPI:
    """Give the API; settings come from the environment unless given."""
    settings = settings or HonorsSettings()
    db = Database(settings.database_url, application_name="honors api", max_size=settings.database_pool_size)
    stage_log, board_log = live_log(db, Audience.STAGE), live_log(db, Audience.BOARD)
    rolls = PublicRolls(db)
    public_said = public_hub(db, rolls)
    screens_said, behind, programme_said = screens.screens_hub(db), backstage_hub(db), programme_hub(db)
    reception = introductions_hub(db)
    outgoing = Outgoing(
        allowed=networks(settings.webhook_allowed_networks),
        ca_file=settings.webhook_ca_file,
        way_out=settings.way_out,
    )
    tokens = StaffTokens(db, staff_access, "honors")
    app = build_api(
        routes=ROUTES,
        settings=settings,
        db=db,
        migrations=MIGRATIONS,
        authenticators=[PairedClients(db, SCREEN_ROLES), tokens],
        hubs=[stage_log, board_log, screens_said, behind, programme_said, public_said, reception],
        background=[partial(tell_others, db, outgoing)],
        guard=GUARD,
    )
    app.state.outgoing, app.state.staff_tokens = outgoing, tokens
    app.state.public_rolls, app.state.public_hub, app.state.press_papers = rolls, public_said, PressPapers()
    app.state.backstage_hub = behind
    app.state.stage_log, app.state.board_log, app.state.screens_hub = stage_log, board_log, screens_said
    app.state.programme_hub, app.state.introductions_hub = programme_said, reception
    return app
