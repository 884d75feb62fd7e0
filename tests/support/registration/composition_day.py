"""The day by which people of these tests are reckoned, and targets of single groups."""

from datetime import date

from services.registration.domain.composition.targets import Bound, Target

DAY = date(2020, 9, 9)
GROUP_TARGETS = (
    Target("sector:ECONOMY", Bound.AT_LEAST, 30),
    Target("economic_component:HOUSEHOLD", Bound.AT_LEAST, 10),
    Target("ethnicity:Tày", Bound.AT_LEAST, 50),
    Target("ethnicity:Hoa", Bound.AT_LEAST, 1),
)
