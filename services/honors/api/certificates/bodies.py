"""What callers send about certificates."""

from typing import Annotated

from pydantic import Field

from chassis.http.field_types import Body, PlainText
from services.honors.domain.certificates.layout import Align, Box, Layout, Part

MOST_MM = 600
Millimetres = Annotated[float, Field(ge=0, le=MOST_MM, allow_inf_nan=False)]
Extent = Annotated[float, Field(ge=3, le=MOST_MM, allow_inf_nan=False)]
Award = Annotated[str, PlainText(200)]


class BoxBody(Body):
    part: Part
    on: bool
    x: Millimetres
    y: Millimetres
    width: Extent
    height: Extent
    size: Annotated[float, Field(ge=5, le=120, allow_inf_nan=False)]
    align: Align
    bold: bool
    italic: bool
    upper: bool
    colour: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]


class LayoutBody(Body):
    width: Annotated[float, Field(ge=50, le=MOST_MM, allow_inf_nan=False)]
    height: Annotated[float, Field(ge=50, le=MOST_MM, allow_inf_nan=False)]
    boxes: Annotated[list[BoxBody], Field(min_length=1, max_length=20)]

    def layout(self) -> Layout:
        return Layout(self.width, self.height, tuple(Box(**one.model_dump()) for one in self.boxes))


class SetLayoutBody(Body):
    """`award_name` '' for all awards without a layout of their own; `version` as it was seen, 0 for none."""

    award_name: Award
    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    layout: LayoutBody


class PreviewBody(Body):
    award_name: Award
    layout: LayoutBody
