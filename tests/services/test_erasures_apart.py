"""One person is not both persons: whoever made the other's door, or opened it anew, has nobody to confirm with it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.erasures import Erasure, NotApart
from shelter_app.domain.ids import ErasureId, ResidentId
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.domain.stays import Discharge
from shelter_app.reports import erasure_act
from shelter_app.services import accounts, erasure_paper, erasures, sheets, stays, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.session import Session
from shelter_app.wording import load
from tests.records import NOON, admission
from tests.reports.reading import flat
from tests.reports.stories import stamp
from tests.services.erasure_steps import REASON, name_terms, settle
from tests.services.registries import DIRECTOR, FIRST, Registry, make

OFFICER, SECOND_DIRECTOR = "opeka", "second"
PHRASE, OTHER = "берёза над тихой рекой", "сосна над синим озером"
OF_OFFICER = NewMember(OFFICER, "Омарова Дина Ахметовна", Role.GUARDIANSHIP_OFFICER)
OF_DIRECTOR = NewMember(SECOND_DIRECTOR, "Абаев Руслан Кайратович", Role.DIRECTOR)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A director alone, and one closed file of which everything is due."""
    registry = make(tmp_path_factory.mktemp("pattern"))
    with registry.inside() as by:
        child = stays.admit(admission(admitted_at=NOON), by=by).resident_id
        stays.discharge(child, Discharge(NOON, "foster_family", country="KZ", override_reason="решение суда"), by=by)
        settle(by, child)
        name_terms(by)
    registry.file = ResidentId(child)
    registry.clock.now += timedelta(days=800)
    return registry


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


def later(registry: Registry, days: float) -> None:
    registry.clock.now += timedelta(days=days)


def add(registry: Registry, new: NewMember = OF_OFFICER, login: str = DIRECTOR, phrase: str = FIRST) -> None:
    with registry.inside(login, phrase) as by:
        accounts.add(new, registry.place(), passphrase=PHRASE, by=by)


def reset(registry: Registry, login: str = DIRECTOR, phrase: str = FIRST) -> str:
    """The one-time passphrase of the officer."""
    with registry.inside(login, phrase) as by:
        told = accounts.reset(officer(by), registry.place(), by=by).one_time
    assert told is not None
    return told


def officer(by: Session) -> StaffMember:
    return by.store.staff.all(login=OFFICER)[0]


def propose(registry: Registry) -> ErasureId:
    with registry.inside() as by:
        return erasures.propose(registry.file, REASON, by=by).id


def confirm(registry: Registry, act: ErasureId, login: str = OFFICER, phrase: str = PHRASE) -> Erasure:
    """The second person types the passphrase and confirms."""
    with registry.inside(login, phrase) as by:
        proved = erasures.prove_apart(phrase, registry.place(), by=by)
        return erasures.confirm(act, proved, by=by)


def refused(registry: Registry, act: ErasureId, phrase: str = PHRASE) -> int:
    """How many days before the proposal an account must be older; the act waits on."""
    with pytest.raises(NotApart) as told:
        confirm(registry, act, phrase=phrase)
    with registry.inside() as by:
        assert by.store.erasures.get(act).waits
    return told.value.days


def test_an_officer_whose_account_the_director_made_for_it_is_no_second_person(registry: Registry) -> None:
    act = propose(registry)
    later(registry, 1)
    add(registry)
    assert refused(registry, act) == 30
    later(registry, 300)
    assert refused(registry, act) == 30


@pytest.mark.parametrize(("days", "apart"), [(29, False), (31, True)])
def test_an_account_has_to_be_older_than_the_days_of_the_profile(registry: Registry, days: int, apart: bool) -> None:
    add(registry)
    later(registry, days)
    act = propose(registry)
    if not apart:
        assert refused(registry, act) == 30
        return
    done = confirm(registry, act)
    assert done.whole
    with registry.inside() as by:
        paper = erasure_paper.act_paper(act, "en", by=by)
        added = officer(by).joined_at
        text = flat(erasure_act.render(paper.facts, (load("paper", "en"),), stamp=stamp("У-1/29", "U-1/29")))
        maker = by.staff_name(by.staff.id)
    assert added is not None
    assert f"{added.astimezone(NOON.tzinfo):%d.%m.%Y}, {maker}" in text


def test_a_one_time_passphrase_that_the_director_was_told_confirms_nothing(registry: Registry) -> None:
    add(registry)
    later(registry, 100)
    act = propose(registry)
    one_time = reset(registry)
    assert refused(registry, act, one_time) == 0
    with registry.inside(OFFICER, one_time) as by:
        accounts.change_passphrase(one_time, OTHER, registry.place(), by=by)
    assert refused(registry, act, OTHER) == 30


def test_an_account_made_for_it_makes_no_second_person_either(registry: Registry) -> None:
    later(registry, 100)
    add(registry, OF_DIRECTOR)
    later(registry, 1)
    add(registry, OF_OFFICER, SECOND_DIRECTOR, PHRASE)
    later(registry, 1)
    assert refused(registry, propose(registry)) == 30


def test_a_passphrase_set_anew_by_another_director_is_that_of_another_person(registry: Registry) -> None:
    add(registry, OF_DIRECTOR)
    add(registry)
    later(registry, 100)
    act = propose(registry)
    one_time = reset(registry, SECOND_DIRECTOR, PHRASE)
    with registry.inside(OFFICER, one_time) as by:
        accounts.change_passphrase(one_time, OTHER, registry.place(), by=by)
    assert confirm(registry, act, phrase=OTHER).whole


def test_whoever_came_in_by_the_recovery_sheet_is_no_second_person(registry: Registry) -> None:
    add(registry, OF_DIRECTOR)
    later(registry, 100)
    act = propose(registry)
    found = sheets.open_with(registry.place(), registry.words)
    other = next(one for one in found.directors if one.login == SECOND_DIRECTOR)
    vault.leave(sheets.recover(registry.place(), found, other, OTHER, clock=registry.clock).session)
    with pytest.raises(NotApart):
        confirm(registry, act, SECOND_DIRECTOR, OTHER)
