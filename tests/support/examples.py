"""How many examples a property is tried with, as the profile of the run has it."""

from hypothesis import settings


def examples(usually: int) -> int:
    """Give `usually`; a tenth of it where the run is a glance (`make test-fast`)."""
    return max(1, usually * settings().max_examples // settings.get_profile("unhurried").max_examples)
