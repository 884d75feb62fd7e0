"""The one style sheet of the public pages."""

from pathlib import Path

STYLES = (Path(__file__).parent / "templates" / "feed.css").read_bytes()
