"""Who may do what: the roles that every service knows, and the slips by which one lets read what another has."""

from enum import StrEnum


class Role(StrEnum):
    ORGANIZER = "ORGANIZER"
    REVIEWER = "REVIEWER"
    UNIT_REGISTRAR = "UNIT_REGISTRAR"
    GATE_STEWARD = "GATE_STEWARD"
    GATE_SUPERVISOR = "GATE_SUPERVISOR"
    KIOSK = "KIOSK"
    VENUE = "VENUE"
    HONORS_EDITOR = "HONORS_EDITOR"
    HONORS_APPROVER = "HONORS_APPROVER"
    STAGE = "STAGE"
    MC = "MC"
    BACKSTAGE = "BACKSTAGE"
    SCREEN = "SCREEN"
    TV = "TV"
    AUDITOR = "AUDITOR"


PROGRAMME_SLIP = "programme"
"""Whoever may read the page of a congress (registration) may read its programme (honors)."""
