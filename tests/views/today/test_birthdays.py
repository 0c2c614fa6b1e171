"""Birthdays on the first page: the day where it is known, the years where it is not."""

from __future__ import annotations

import pytest

from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim
from shelter_app.domain.staff import Role
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.labels import IconLabel
from tests.records import House
from tests.views.desks import Sit


@pytest.mark.parametrize(
    ("estimated", "words"), [(True, "Turns 18 between {before} and {after}"), (False, "Turns 18 in {year}")]
)
def test_a_birth_without_a_day_turns_an_age_in_years_not_by_a_day(
    house: House, sit: Sit, estimated: bool, words: str
) -> None:
    year = house.duty.today().year
    house.admit(age=AgeClaim(AgeBasis.APPEARANCE, PartialDate(year - 18, estimated=estimated)))
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    said = [one.accessibleName() or one.text() for one in page.limits.findChildren(IconLabel)]
    assert words.format(before=year - 1, year=year, after=year + 1) in said
