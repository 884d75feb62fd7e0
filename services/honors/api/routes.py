"""The HTTP surface of honors."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from chassis.access.paired_clients import names_of
from chassis.http.routes.audit_routes import audit_router
from chassis.http.routes.pairing_routes import pairing_router
from chassis.http.routes.service_routes import service_routes
from chassis.storage.database import Connection
from contracts.access import Role
from contracts.audit_words import words_of
from services.honors.api.certificates import certificates
from services.honors.api.guard import GUARD
from services.honors.api.introductions import introductions
from services.honors.api.outcome import outcome
from services.honors.api.photos import photos
from services.honors.api.portraits import portraits
from services.honors.api.programme import programme
from services.honors.api.public import feed, public_roll
from services.honors.api.roll import decision_scans, decisions, proof, public_corrections, roll, roll_files
from services.honors.api.rows import backstage, papers, rows
from services.honors.api.stage import (
    announcing,
    board,
    hall,
    operating,
    receiving,
    screen_orders,
    screens,
    signs,
    stage,
)
from services.honors.api.webhooks import webhooks
from services.honors.api.who import SCREEN_ROLES
from services.honors.domain.ids import CongressId
from services.honors.settings import SERVICE
from services.honors.storage.known.known_congresses import last_sitting
from services.honors.storage.roll.entries import names_of_entries
from services.honors.usecases.stage.screens.register_screen import register_screen


async def _about(conn: Connection, subjects: Collection[str]) -> Mapping[str, str]:
    """Give what was acted on by name: honourees, screens and phones."""
    return {**await names_of(conn, subjects), **await names_of_entries(conn, subjects)}


async def _lasts_until(conn: Connection, congress_id: UUID) -> datetime | None:
    return await last_sitting(conn, CongressId(congress_id))


ROUTES = service_routes(
    SERVICE,
    (
        audit_router(readers=[Role.AUDITOR, Role.ORGANIZER], words=words_of, names_of=names_of, about=_about),
        pairing_router(
            roles=SCREEN_ROLES,
            managed_by=[Role.ORGANIZER, Role.STAGE],
            check_congress=GUARD.require_open,
            check_offer=screens.check_replaced,
            lasts_until=_lasts_until,
            changed=register_screen,
        ),
        announcing.router,
        operating.router,
        receiving.router,
        roll.router,
        roll_files.router,
        proof.router,
        public_corrections.router,
        decision_scans.router,
        decisions.router,
        rows.router,
        backstage.router,
        papers.router,
        programme.router,
        introductions.router,
        photos.router,
        portraits.router,
        stage.router,
        signs.router,
        board.router,
        hall.router,
        screens.router,
        screen_orders.router,
        public_roll.router,
        feed.router,
        webhooks.router,
        outcome.router,
        certificates.router,
    ),
)
