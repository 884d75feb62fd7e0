"""The kinds of questions about a roster, and which answers hold for the next file too."""

from typing import Literal

Kind = Literal[
    "column",  # what a column means that nobody knows
    "column_moved",  # what a column had brought that means something else by now
    "hidden_sheet",
    "hidden_rows",
    "struck_rows",
    "shifted_rows",  # lines of a text file whose cells stood in wrong columns, and were put right
    "delegation",  # which unit the file, a sheet or the rows without one belong to
    "unit",  # a unit under a name that is not exactly its own, or a new one
    "category",
    "section",  # what a heading between the rows means
    "form_of_address",  # words before the name
    "beside_name",  # words behind the name
    "wrapped_name",  # one person's name whose second line may be a part of it
    "capitals",
    "old_font",
    "lookalike",
    "unmarked_sex",  # whether no tick in the one column of a sex means the other one
    "alternates",  # people who go only in somebody's place
    "away",  # people who are absent, left or died
    "unmarked_attendance",  # those whom the file's own column "Tham dự" leaves open
    "perhaps_away",  # somebody of whom the file says what may mean that they do not come
    "code",  # a code that belongs to somebody else
    "other_unit",  # the name of somebody of another unit, with their birth or their code
    "renamed",  # somebody new in the file who may be somebody no longer in it
    "spelling",  # nearly the name of somebody of the same unit and birth
    "renaming",  # another name of somebody who has a badge, or one that they had before
    "resexing",  # another sex of somebody who has a badge
    "id_number",  # an id number that belongs to somebody else
    "twice",  # the same name, unit and birth in two rows
    "seat",  # a seat that may be two
    "head",  # who leads a unit, when the file says so
    "desk",  # a correction made by hand that the file would undo
]
WHO: frozenset[str] = frozenset(("other_unit", "spelling", "renamed", "twice", "code", "renaming", "resexing"))
"""Kinds that ask who somebody is, or what their badge says of them. Where they have no default the file comes in only when they are answered."""
ABOUT_WORDS: frozenset[str] = frozenset(
    (
        "column",
        "delegation",
        "unit",
        "category",
        "section",
        "form_of_address",
        "beside_name",
        "capitals",
        "old_font",
        "unmarked_sex",
        "alternates",
        "away",
    )
)
"""Kinds whose answers hold for the unit's next file too; the others are about one person, or about what is hidden."""
