"""Leave, hospital and absence through the windows: a prohibition stops, a late return is seen, a return is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.services import presence, stays
from shelter_app.services.presence import Away
from shelter_app.views.file.identity import IdentitySection
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.whereabouts.away_dialog import AwayDialog
from shelter_app.views.file.whereabouts.coming import coming_parser
from shelter_app.views.page import Context
from shelter_app.views.record.done import done_place
from shelter_app.views.record.strip import FileStrip
from tests.records import NOON, House
from tests.views.file.conftest import OpenFile


def section(page: FilePage) -> IdentitySection:
    found = page.sections["identity"]
    assert isinstance(found, IdentitySection)
    return found


def opened(qtbot: QtBot, page: FilePage, *, amends: bool = False) -> AwayDialog:
    part = section(page)
    dialog = AwayDialog(part.context, part.view, part, amends=amends)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def accept(dialog: AwayDialog) -> None:
    dialog.accept_button.click()


def leave(house: House, child: ResidentId, hours: int = 2) -> None:
    until = house.clock.now + timedelta(hours=hours)
    away = Away(Presence.ON_LEAVE, house.clock.now, until, "театр", with_staff=True, agreed_by="директор")
    presence.go_away(child, away, by=house.duty)


def test_a_leave_asks_with_whom_until_when_and_who_agreed(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child = house.admit()
    aunt = house.contact(child, "Беков Тимур", visit=Permission.ALLOWED, decided_by="опека, № 7")
    dialog = opened(qtbot, open_file(child, house.duty, "identity"))
    dialog.presence.set_value(Presence.ON_LEAVE)
    accept(dialog)
    assert dialog.fields["who"].has_problem()
    dialog.who.set_value(str(aunt.id))
    accept(dialog)
    assert dialog.fields["until"].has_problem()
    assert dialog.fields["agreed_by"].has_problem()
    dialog.until.setText("18:00")
    dialog.agreed.setText("Жумабаева С. К.")
    accept(dialog)
    assert not dialog.isVisible()
    away = stays.current_stay(house.duty, child).away
    assert away is not None
    assert (away.with_whom, away.until) == ("Беков Тимур", NOON.replace(hour=18))


@pytest.mark.parametrize("chosen", [True, False])
def test_a_prohibition_is_said_at_once_and_refused_at_the_end(
    house: House, open_file: OpenFile, qtbot: QtBot, chosen: bool
) -> None:
    child = house.admit()
    stopped = house.contact(child, "Беков Тимур", must_not=True)
    dialog = opened(qtbot, open_file(child, house.duty, "identity"))
    dialog.presence.set_value(Presence.ON_LEAVE)
    dialog.who.set_value(str(stopped.id) if chosen else "other")
    if not chosen:
        dialog.other.setText("Беков Т.")
    assert dialog.stop.isVisible()
    assert "do not hand over" in dialog.stop.text()
    dialog.until.setText("18:00")
    dialog.agreed.setText("директор")
    accept(dialog)
    assert dialog.isVisible()
    assert stays.current_stay(house.duty, child).presence is Presence.PRESENT


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (Presence.ON_LEAVE, {"until", "where", "who", "agreed_by", "note"}),
        (Presence.HOSPITAL, {"until", "where", "who", "note"}),
        (Presence.MISSING, {"where", "seen_at", "looks", "police", "police_at", "note"}),
    ],
)
def test_only_what_belongs_to_the_kind_is_asked(
    house: House, open_file: OpenFile, qtbot: QtBot, kind: Presence, asked: set[str]
) -> None:
    dialog = opened(qtbot, open_file(house.admit(), house.duty, "identity"))
    dialog.presence.set_value(kind)
    shown = {name for name, field in dialog.fields.items() if not field.isHidden()}
    assert shown == {"presence", "since", *asked}


def test_clothes_and_the_number_of_the_police_are_added_to_an_absence(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    child = house.admit()
    presence.go_away(child, Away(Presence.MISSING, NOON, where="у школы"), by=house.duty)
    dialog = opened(qtbot, open_file(child, house.duty, "identity"), amends=True)
    assert (dialog.where.text(), dialog.since.isEnabled()) == ("у школы", False)
    dialog.looks.setPlainText("синяя куртка")
    dialog.police.setText("КУИ 4521")
    accept(dialog)
    [spell] = presence.history(child, by=house.duty)
    assert (spell.absence.looks, spell.police) == ("синяя куртка", ("КУИ 4521",))


def test_the_strip_says_until_when_and_that_somebody_is_late(house: House, open_file: OpenFile) -> None:
    child = house.admit()
    leave(house, child)
    page = open_file(child, house.duty, "identity")
    strip = next(one for one in page.findChildren(FileStrip) if one.isVisible())
    assert strip._left.text() == "On leave: back today, 14:00, with our staff"
    house.later(hours=3)
    page.refresh()
    assert strip._left.text() == "On leave: was to be back today, 14:00, with our staff"


def test_the_history_stands_in_the_file(house: House, open_file: OpenFile) -> None:
    child = house.admit()
    leave(house, child)
    presence.come_back(child, house.later(days=1), "устала", by=house.duty)
    part = section(open_file(child, house.duty, "identity"))
    said = [label.text() for label in part.away.facts.findChildren(type(part.away.history)) if label.text()]
    assert said[0] == "20.11.2026, 12:00 – 21.11.2026, 12:00"
    assert said[1].startswith("On leave, театр, with our staff, agreed by директор, устала, 1 ")


def test_a_return_that_waits_leads_to_its_form(house: House) -> None:
    child = house.admit()
    leave(house, child)
    [item] = [one for one in house.store.summaries.due_of(child) if one.source == "return_due"]
    assert done_place(item, house.duty.profile) == ("", "identity", "back")


@pytest.mark.parametrize(
    ("typed", "days", "hour"),
    [("18:00", 0, 18), ("9.30", 1, 9), ("завтра 18:00", 1, 18), ("22.11.2026 07:00", 2, 7)],
)
def test_an_hour_to_come_is_read_as_people_write_it(
    context: Context, house: House, typed: str, days: int, hour: int
) -> None:
    value = coming_parser(replace(context, session=house.duty))(typed).value
    wanted = NOON.date() + timedelta(days=days)
    assert (value.date(), value.hour) == (wanted, hour)  # type: ignore[attr-defined]
    assert coming_parser(replace(context, session=house.duty))("вечером").problem
