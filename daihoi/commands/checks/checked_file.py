"""What `daihoi check-file` says to people of a file."""

from typing import Any

from rich.markup import escape

from daihoi.commands.console import console
from daihoi.language import words


def print_found(found: dict[str, Any]) -> None:
    """Print counts, questions, errors and what is left out of a file that was checked, as JSON would have it."""
    said_of = figures()
    console.print(", ".join(said_of[name].format(n=n) for name, n in found["counts"].items() if n or name == "rows"))
    for why in filter(None, (found.get("too_many"), found.get("must_answer"))):
        console.print(f"[red]{escape(words('checking.file_refused', why=why))}[/]")
    for said in filter(None, (found.get("ratio_warning"), *found["notes"])):
        console.print(f"[yellow]![/] {escape(said)}")
    for one in found["questions"]:
        rows = words("checking.rows", rows=len(one["rows"]))
        console.print(f"[yellow]?[/] {escape(one['text'])} [dim]{rows}[/]")
    for one in found["errors"]:
        name = one.get("full_name") or one.get("name", "")
        console.print(f"[red]{escape(one['sheet'])} {one['row']}:[/] {escape(name)}: {escape(one['message'])}")
    why_left = reasons()
    for one in found["left_out"]:
        why = why_left.get(one["why"], words("checking.why_other"))
        console.print(f"[dim]{escape(one['sheet'])} {one['row'] or ''}: {why}: {escape(one['text'])}[/]")


def figures() -> dict[str, str]:
    """Give the words of each figure by its name, with a place for it."""
    return {
        "rows": words("checking.count_rows", n="{n}"),
        "new": words("checking.count_new", n="{n}"),
        "changed": words("checking.count_changed", n="{n}"),
        "unchanged": words("checking.count_unchanged", n="{n}"),
        "refused": words("checking.count_refused", n="{n}"),
        "waiting": words("checking.count_waiting", n="{n}"),
        "excluded": words("checking.count_excluded", n="{n}"),
        "left": words("checking.count_left", n="{n}"),
        "withdrawn": words("checking.count_withdrawn", n="{n}"),
        "renumbered": words("checking.count_renumbered", n="{n}"),
    }


def reasons() -> dict[str, str]:
    """Give in words why a row or a sheet is no record."""
    return {
        "title": words("checking.why_title"),
        "heading": words("checking.why_heading"),
        "column_numbers": words("checking.why_column_numbers"),
        "section": words("checking.why_section"),
        "total": words("checking.why_total"),
        "date_line": words("checking.why_date_line"),
        "signature": words("checking.why_signature"),
        "note": words("checking.why_note"),
        "empty_sheet": words("checking.why_empty_sheet"),
        "hidden_sheet": words("checking.why_hidden_sheet"),
        "not_a_list": words("checking.why_not_a_list"),
        "beside": words("checking.why_beside"),
        "example": words("checking.why_example"),
        "no_person": words("checking.why_no_person"),
        "hidden_row": words("checking.why_hidden_row"),
        "struck_row": words("checking.why_struck_row"),
        "second_row": words("checking.why_second_row"),
        "alternate": words("checking.why_alternate"),
        "away": words("checking.why_away"),
        "list_place": words("checking.why_list_place"),
    }
