"""Asks whoever typed a command whether it is to go on."""

from chassis.language import either


class NothingDone(RuntimeError):
    """The answer was a no: nothing was done, and whoever called does nothing more either."""


def ask(asks: bool) -> None:
    """Ask whether to go on, unless told not to; anything but a yes, also no answer, is a no. Raises NothingDone."""
    if asks and _answer() not in ("y", "yes", "c", "có"):
        raise NothingDone(either("Đã dừng, chưa làm gì.", "Stopped, nothing was done."))


def _answer() -> str:
    try:
        return input(either("Tiếp tục? [y/N] ", "Go on? [y/N] ")).strip().lower()
    except EOFError:
        return ""
