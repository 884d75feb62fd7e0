"""The HTTP surface of registration."""

from chassis.http.routes.audit_routes import audit_router
from chassis.http.routes.service_routes import service_routes
from contracts.access import Role
from contracts.audit_words import words_of
from services.registration.api.access import accounts, by_provider, identities, second_factor, sessions, staff
from services.registration.api.answers import answers, visits
from services.registration.api.badges import badge_pictures, badges, credentials, pass_links, passes, printing
from services.registration.api.congress import congresses, live_counters, overview, reference_data
from services.registration.api.documents import documents
from services.registration.api.hall_page import desk as hall_desk
from services.registration.api.hall_page import page as hall_page
from services.registration.api.mail import mails
from services.registration.api.nominations import evidence, portal, review
from services.registration.api.people import delegates, exports, history, roster
from services.registration.api.photos import archives, photos
from services.registration.api.places import places
from services.registration.api.privacy import closing, trail_names
from services.registration.api.privacy import people as personal_data
from services.registration.api.report import composition, other_levels, summaries
from services.registration.api.report import credentials as credential_reports
from services.registration.api.seating import halls, seats
from services.registration.api.units import head_links, units
from services.registration.storage.access.accounts import names_of

ROUTES = service_routes(
    "registration",
    (
        staff.router,
        by_provider.router,
        second_factor.router,
        sessions.router,
        accounts.router,
        identities.router,
        reference_data.router,
        congresses.router,
        overview.router,
        units.router,
        places.router,
        portal.router,
        evidence.router,
        review.router,
        answers.router,
        visits.router,
        head_links.router,
        roster.router,
        exports.router,
        delegates.router,
        history.router,
        credentials.router,
        badges.router,
        printing.router,
        badge_pictures.router,
        passes.router,
        pass_links.router,
        hall_desk.router,
        hall_page.router,
        photos.router,
        archives.router,
        documents.router,
        mails.router,
        halls.router,
        seats.router,
        live_counters.router,
        audit_router(readers=[Role.AUDITOR, Role.ORGANIZER], words=words_of, names_of=names_of),
        trail_names.router,
        composition.router,
        credential_reports.router,
        summaries.router,
        other_levels.router,
        personal_data.router,
        closing.router,
    ),
)
