"""By what somebody is signed in, as coarsely as it is told apart: a browser's name and a system's."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Browser:
    """`name` as "Chrome", `system` as "Windows"; both "" for any other one."""

    name: str = ""
    system: str = ""


OTHER = Browser()
_NAMES = (
    *(("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("coc_coc_browser/", "Cốc Cốc")),
    *(("Zalo", "Zalo"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome")),
    ("Safari/", "Safari"),
)
"""the first that is there: most call themselves by the names of others, too"""
_SYSTEMS = (
    *(("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS")),
    *(("Macintosh", "macOS"), ("Linux", "Linux")),
)


def browser_of(user_agent: str) -> Browser:
    """Read what a browser says of itself (the header User-Agent, which anybody may write)."""
    name = next((name for sign, name in _NAMES if sign in user_agent), "")
    system = next((system for sign, system in _SYSTEMS if sign in user_agent), "")
    return Browser(name, system) if name and system else OTHER
