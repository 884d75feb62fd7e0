"""The pages stand in rooms as the services do, in files that are read at a sitting."""

from collections import defaultdict
from pathlib import Path

WEB = Path(__file__).parents[2] / "web"
FILES_IN_A_ROOM = 12
LONGEST_FILE = 250
SOURCES = sorted(
    path
    for kind in ("*.svelte", "*.ts", "*.mjs")
    for path in WEB.rglob(kind)
    if not {"node_modules", "dist", ".wuchale"} & set(path.parts)
)


def test_a_room_of_the_pages_past_a_dozen_files_has_shelves() -> None:
    """A file and the test that bears its name are one: `road.ts`, `road.test.ts`; any other test counts for itself."""
    rooms: dict[Path, set[str]] = defaultdict(set)
    for path in SOURCES:
        rooms[path.parent].add(path.name.partition(".")[0])
    full = {str(room.relative_to(WEB)): len(files) for room, files in rooms.items() if len(files) > FILES_IN_A_ROOM}
    assert full == {}


def test_a_file_of_the_pages_has_one_reason_to_exist() -> None:
    """Tests and styles count too; what is generated (`shared/schema`) does not."""
    long = {
        str(path.relative_to(WEB)): lines
        for path in SOURCES
        if "schema" not in path.parts and (lines := path.read_text("utf-8").count("\n")) > LONGEST_FILE
    }
    assert long == {}
