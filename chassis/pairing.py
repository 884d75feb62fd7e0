"""Pairing of devices and screens: the one place that services import it from."""

from chassis.client_tokens import PairedClients
from chassis.paired_clients import PairedClient, authenticate, get_client, list_clients, offer, redeem, revoke
from chassis.pairing_routes import pairing_router

__all__ = [
    "PairedClient",
    "PairedClients",
    "authenticate",
    "get_client",
    "list_clients",
    "offer",
    "pairing_router",
    "redeem",
    "revoke",
]
