"""Writes to the tree and to who may act where. Every act is on record (Wagtail's log, at /editor/reports/)."""

from carelore.places.services.importing import import_places
from carelore.places.services.roles import grant_role, revoke_role
from carelore.places.services.tree import delete_place, save_place

__all__ = [
    "delete_place",
    "grant_role",
    "import_places",
    "revoke_role",
    "save_place",
]
