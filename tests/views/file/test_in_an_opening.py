"""A file that an emergency opened: it is read, and only what would be saved is offered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Need
from shelter_app.domain.staff import Role
from shelter_app.services import journal, openings
from shelter_app.services.session import Session
from shelter_app.views.file.appointments import AppointmentsSection
from shelter_app.views.file.contacts import ContactsSection
from shelter_app.views.file.identity import IdentitySection
from shelter_app.views.file.interview.section import InterviewSection
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.papers import PapersSection
from shelter_app.views.file.timeline import TimelineSection
from shelter_app.views.widgets.button import Button
from tests.records import House
from tests.services.papers_story import equipped
from tests.views.file.conftest import OpenFile

WHY = "У ворот отчим с друзьями, нужен адрес бабушки"
ROLES = (Role.DUTY_EDUCATOR, Role.CASE_WORKER, Role.MEDICAL_WORKER, Role.PSYCHOLOGIST)


@pytest.fixture
def opened(house: House) -> Callable[[Role], tuple[ResidentId, Session]]:
    """A restricted file with a contact that this role reads by an emergency alone."""

    def start(role: Role) -> tuple[ResidentId, Session]:
        equipped(house)
        child = house.admit()
        house.contact(child, "Рахимова Зухра")
        journal.restrict(child, (), by=house.director)
        openings.begin(child, Need.DANGER, WHY, by=house.staff[role])
        return child, house.staff[role]

    return start


def buttons(section: QWidget) -> set[str]:
    return {one.text() or one.accessibleName() for one in section.findChildren(Button) if one.isVisible()}


Opened = Callable[[Role], tuple[ResidentId, Session]]


def section(page: FilePage, name: str) -> QWidget:
    return page.sections[name]


@pytest.mark.parametrize("role", ROLES)
def test_notes_and_prohibitions_are_offered_and_no_other_way_to_write(
    opened: Opened, open_file: OpenFile, role: Role
) -> None:
    child, by = opened(role)
    timeline = section(open_file(child, by, "timeline"), "timeline")
    assert isinstance(timeline, TimelineSection)
    timeline.act("write")
    assert timeline.entry.text.isVisible()
    assert timeline.entry.write.isVisible()
    assert not timeline.entry.call.isVisible()
    assert not timeline.entry.step.isVisible()
    people = section(open_file(child, by, "contacts"), "contacts")
    assert isinstance(people, ContactsSection)
    assert people.forbid.isVisible()
    for part in (people.add, people.edit, people.remove, people.log_button, people.editor.save):
        assert not part.isVisible()


@pytest.mark.parametrize("role", ROLES)
def test_no_section_offers_what_would_be_refused_at_saving(opened: Opened, open_file: OpenFile, role: Role) -> None:
    child, by = opened(role)
    identity = section(open_file(child, by, "identity"), "identity")
    assert isinstance(identity, IdentitySection)
    assert not [name for name, button in identity._buttons.items() if button.isVisible()]
    papers = section(open_file(child, by, "papers"), "papers")
    assert isinstance(papers, PapersSection)
    assert not any(part.isVisible() for part in (papers.print, papers.save, papers.sent))
    meetings = section(open_file(child, by, "appointments"), "appointments")
    assert isinstance(meetings, AppointmentsSection)
    assert not meetings.new.isVisible()
    for name in ("health", "documents", "leaving"):
        # Who came for the child is written down by whoever is at the door, also in an emergency.
        known = {"All", "Removed", "Where they are", "Came, was sent away: write it down (F9)"}
        assert not {one for one in buttons(section(open_file(child, by, name), name)) if one} - known, name


def test_an_interview_is_read_without_its_buttons(opened: Opened, open_file: OpenFile) -> None:
    child, by = opened(Role.PSYCHOLOGIST)
    interview = section(open_file(child, by, "interview"), "interview")
    assert isinstance(interview, InterviewSection)
    assert buttons(interview) == set()
    interview.act("begin")
    assert interview.state is not None
    assert interview.state.current is None


def test_whoever_is_named_is_offered_everything_again(house: House, opened: Opened, open_file: OpenFile) -> None:
    child, by = opened(Role.CASE_WORKER)
    journal.restrict(child, (by.staff.id,), by=house.director)
    people = section(open_file(child, by, "contacts"), "contacts")
    assert isinstance(people, ContactsSection)
    assert people.add.isVisible()
    assert people.edit.isVisible()
    identity = section(open_file(child, by, "identity"), "identity")
    assert isinstance(identity, IdentitySection)
    assert identity._buttons["name"].isVisible()
