"""F-36: what names several residents in one job leaves by two people, one of them a director, whatever kind it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.staff import Role
from shelter_app.domain.two_persons import SecondPersonNeeded
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services import accounts, papers, two_persons
from shelter_app.services.exchange import lists
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import CalendarWanted, Job, Named, ReportWanted
from shelter_app.services.session import Session
from shelter_app.services.two_persons import Second
from tests.records import House
from tests.services import registries
from tests.services.papers_story import equipped
from tests.services.registries import FIRST, SECOND, WORKER, Registry
from tests.services.two_people import agreed

Leave = Callable[[House, Session, list[ResidentId], Second | None], object]


def acts(by: Session, files: list[ResidentId]) -> list[Job]:
    return [papers.gather("admission-act", one, by=by) for one in files]


def together(house: House, by: Session, files: list[ResidentId], second: Second | None) -> object:
    made = [papers.finish(job) for job in acts(by, files)]
    return papers.printed_together(made, Way.PRINT, second=second, by=by)


def saved(house: House, by: Session, files: list[ResidentId], second: Second | None) -> object:
    made = [papers.finish(job) for job in acts(by, files)]
    return papers.printed_together(made, Way.SAVE, second=second, by=by)


def batch(house: House, by: Session, files: list[ResidentId], second: Second | None) -> object:
    return papers.batch_begins(files, second, by=by)


def month(house: House, by: Session, files: list[ResidentId], second: Second | None) -> object:
    wanted = CalendarWanted(by.today(), month=True, coded=False)
    job = replace(papers.calendar_sheet(wanted, by=by), named=tuple(files))
    return papers.printed(job, job.render(), second=second, by=by)


def spreadsheet(house: House, by: Session, files: list[ResidentId], second: Second | None) -> object:
    return lists.leaving("residents", 2, "для акимата", Confirmed(by.staff.id, second), files, "акимат", by=by)


def register(house: House, by: Session, files: list[ResidentId], second: Second | None) -> object:
    named = Named("для опеки", Confirmed(by.staff.id, second), "Опека")
    wanted = ReportWanted("register-admissions", Period.around(Span.YEAR, by.today()), named)
    job = papers.report(papers.begin(wanted, by=by), by=by)
    assert set(files) <= set(job.concerns)
    return papers.printed(job, job.render(), by=by)


FOR_EVERYBODY: tuple[Leave, ...] = (together, saved, batch, month)
BY_DIRECTORS: tuple[Leave, ...] = (spreadsheet, register)
ROLES = (Role.DUTY_EDUCATOR, Role.CASE_WORKER, Role.PSYCHOLOGIST, Role.MEDICAL_WORKER, Role.DIRECTOR)


@pytest.fixture
def children(house: House) -> list[ResidentId]:
    equipped(house)
    return [house.admit(), house.admit()]


def left(house: House) -> int:
    """How many copies and lists have left."""
    exported = [one for one in house.store.audit.entries() if one.action == "list.exported"]
    return len(house.store.prints.all()) + len(exported)


@pytest.mark.parametrize("leave", FOR_EVERYBODY, ids=lambda one: one.__name__)
@pytest.mark.parametrize("role", ROLES)
def test_f36_nobody_lets_two_residents_leave_in_one_job_alone(
    house: House, children: list[ResidentId], role: Role, leave: Leave
) -> None:
    with pytest.raises(SecondPersonNeeded) as refused:
        leave(house, house.staff[role], children, None)
    assert (refused.value.count, refused.value.reason, left(house)) == (2, "missing", 0)


@pytest.mark.parametrize("leave", BY_DIRECTORS, ids=lambda one: one.__name__)
def test_f36_a_director_alone_takes_out_no_list_of_names(
    house: House, children: list[ResidentId], leave: Leave
) -> None:
    with pytest.raises(SecondPersonNeeded):
        leave(house, house.director, children, None)
    assert left(house) == 0


@pytest.mark.parametrize("leave", FOR_EVERYBODY, ids=lambda one: one.__name__)
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("other", ROLES)
def test_f36_one_of_the_two_is_a_director_and_nobody_is_both(
    house: House, children: list[ResidentId], role: Role, other: Role, leave: Leave
) -> None:
    second = agreed(house, other)
    if role is not other and Role.DIRECTOR in (role, other):
        leave(house, house.staff[role], children, second)
        lines = [one for one in house.store.audit.entries() if one.action == "disclosure.agreed"]
        assert [one.subject for one in lines] == [f"{house.staff[other].staff.id} 2"]
        return
    with pytest.raises(SecondPersonNeeded) as refused:
        leave(house, house.staff[role], children, second)
    assert (refused.value.reason, left(house)) == ("same" if role is other else "no_director", 0)


@pytest.mark.parametrize("leave", BY_DIRECTORS, ids=lambda one: one.__name__)
def test_f36_with_a_colleague_the_list_of_the_director_leaves(
    house: House, children: list[ResidentId], leave: Leave
) -> None:
    leave(house, house.director, children, agreed(house, Role.CASE_WORKER))
    assert left(house) >= 1


@pytest.mark.parametrize("leave", [*FOR_EVERYBODY, spreadsheet], ids=lambda one: one.__name__)
def test_f36_one_resident_needs_nobody_else_however_many_papers_it_is(
    house: House, children: list[ResidentId], leave: Leave
) -> None:
    leave(house, house.director, children[:1], None)
    assert not [one for one in house.store.audit.entries() if one.action == "disclosure.agreed"]


@pytest.mark.parametrize("change", [{"active": False}, {"must_change": True}, {"role": Role.ADMINISTRATOR}])
def test_f36_who_has_left_or_has_a_passphrase_of_others_or_reads_no_files_agrees_to_nothing(
    house: House, children: list[ResidentId], change: dict[str, object]
) -> None:
    duty = house.store.staff.get(house.duty.staff.id)
    house.store.staff.save(replace(duty, **change))  # type: ignore[arg-type]
    with pytest.raises(SecondPersonNeeded):
        together(house, house.director, children, agreed(house, Role.DUTY_EDUCATOR))
    assert left(house) == 0


@pytest.fixture(scope="module")
def whole_registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return registries.make(tmp_path_factory.mktemp("second") / "pattern")


class TestAtTheDoor:
    def test_f36_a_colleague_agrees_by_their_own_passphrase(self, whole_registry: Registry, tmp_path: Path) -> None:
        registry = whole_registry.copy(tmp_path / "house")
        with registry.inside() as by:
            second = two_persons.confirm(WORKER, SECOND, registry.place(), by=by)
            assert by.store.staff.all(slot_id=second.slot_id)[0].login == WORKER
            with pytest.raises(WrongPassphrase):
                two_persons.confirm(WORKER, FIRST, registry.place(), by=by)
            with pytest.raises(SecondPersonNeeded, match="same"):
                two_persons.confirm(" Director ", FIRST, registry.place(), by=by)

    def test_f36_a_one_time_passphrase_agrees_to_nothing(self, whole_registry: Registry, tmp_path: Path) -> None:
        registry = whole_registry.copy(tmp_path / "house")
        with registry.inside() as by:
            worker = by.store.staff.all(login=WORKER)[0]
            reset = accounts.reset(worker, registry.place(), by=by)
            registry.clock.now += timedelta(minutes=5)
            assert reset.one_time is not None
            with pytest.raises(SecondPersonNeeded, match="one_time"):
                two_persons.confirm(WORKER, reset.one_time, registry.place(), by=by)
