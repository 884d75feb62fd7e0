"""How a spreadsheet goes out."""

from typing import Any

from fastapi import Response

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SENT: dict[int | str, dict[str, Any]] = {200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}}}
"""What an OpenAPI document says of a route that gives one."""


def spreadsheet(data: bytes, name: str) -> Response:
    """Give an XLSX to be saved under `name` (ASCII, without ending)."""
    return Response(data, media_type=XLSX, headers={"content-disposition": f'attachment; filename="{name}.xlsx"'})
