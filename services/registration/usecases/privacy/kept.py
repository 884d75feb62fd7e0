"""Stands before every change of one person: who was erased takes no words any more."""

from chassis.errors import RuleBroken
from services.registration.domain.people.delegate import Delegate


def require_kept(delegate: Delegate) -> None:
    """Raises RuleBroken."""
    if delegate.erased:
        raise RuleBroken("Thông tin của người này đã được xóa theo luật, không ghi thêm gì được nữa.")
