"""The centre's settings: what is stored, what is refused, and where copies may lie."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.domain.centre import Centre, CentreKind, Letterhead, Room
from shelter_app.domain.errors import InvalidInput, NotAllowed, Stale
from shelter_app.services import centre, packaged
from shelter_app.services.place import Place
from shelter_app.services.session import Changed
from shelter_app.services.vault import CENTRE_SETTING
from tests.records import CENTRE, House


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "registry", tmp_path / "site")


def test_settings_are_stored_and_told_and_written_down(house: House, place: Place) -> None:
    by, told = house.director, []
    by.listeners.append(told.append)
    count = house.line_count()
    changed = replace(CENTRE, name=" Центр «Бақыт» ", lock_minutes=5, kk=Letterhead(" «Бақыт» орталығы "))
    stored = centre.edit(changed, place, by=by)
    assert (stored.name, stored.kk.name, by.centre) == ("Центр «Бақыт»", "«Бақыт» орталығы", stored)
    assert house.store.settings.get(CENTRE_SETTING, Centre) == stored
    assert told == [Changed("centre", frozenset())]
    assert (house.line_count(), house.store.audit.recent(1)[0].action) == (count + 1, "centre.edited")


def test_kind_procedure_and_training_mark_are_not_edited(house: House, place: Place) -> None:
    changed = replace(CENTRE, kind=CentreKind.SHELTER, profile="kg", training=True)
    stored = centre.edit(changed, place, by=house.director)
    assert (stored.kind, stored.profile, stored.training) == (CENTRE.kind, CENTRE.profile, CENTRE.training)


def test_only_the_director_edits(house: House, place: Place) -> None:
    for by in (house.case_worker, house.officer):
        with pytest.raises(NotAllowed):
            centre.edit(CENTRE, place, by=by)
        with pytest.raises(NotAllowed):
            centre.rules(by=by)


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"name": "  "}, {"name": "empty"}),
        ({"rooms": (Room("", 3),)}, {"rooms": "without_name"}),
        ({"rooms": (Room("Мальчики", 0),)}, {"rooms": "beds"}),
        ({"rooms": (Room("Мальчики", 3), Room(" мальчики", 2))}, {"rooms": "twice"}),
        ({"lock_minutes": 0}, {"lock_minutes": "out_of_range"}),
        ({"lock_minutes": 11}, {"lock_minutes": "out_of_range"}),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, object], problems: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        centre.tidy(replace(CENTRE, **changes))  # type: ignore[arg-type]
    assert refused.value.problems == problems


def test_empty_rooms_are_left_out() -> None:
    assert centre.tidy(replace(CENTRE, rooms=(Room(" ", 0), Room("Мальчики ", 3)))).rooms == (Room("Мальчики", 3),)


def test_a_refused_folder_changes_nothing(house: House, place: Place) -> None:
    before = house.everything()
    with pytest.raises(InvalidInput) as refused:
        centre.edit(replace(CENTRE, backup_folder=str(place.folder)), place, by=house.director)
    assert refused.value.problems == {"backup_folder": "registry_folder"}
    assert (house.everything(), house.director.centre) == (before, CENTRE)


class TestBackupFolder:
    def test_beside_the_registry_is_fine_and_leaves_nothing_behind(self, tmp_path: Path) -> None:
        copies = tmp_path / "copies"
        copies.mkdir()
        assert centre.why_not_backup(copies, tmp_path / "registry") == ""
        assert list(copies.iterdir()) == []

    def test_the_registry_itself_a_folder_in_it_or_around_it_is_refused(self, tmp_path: Path) -> None:
        registry = tmp_path / "registry"
        (registry / "copies").mkdir(parents=True)
        for folder in (registry, registry / "copies", tmp_path, registry / ".." / "registry"):
            assert centre.why_not_backup(folder, registry) == "registry_folder"

    def test_a_link_into_the_registry_is_seen_through(self, tmp_path: Path) -> None:
        (tmp_path / "registry").mkdir()
        (tmp_path / "link").symlink_to(tmp_path / "registry")
        assert centre.why_not_backup(tmp_path / "link", tmp_path / "registry") == "registry_folder"

    @pytest.mark.parametrize("name", ["OneDrive", "OneDrive - Center", "Dropbox", "Яндекс.Диск", "Yandex.Disk"])
    def test_a_folder_that_a_service_carries_away_is_refused(self, tmp_path: Path, name: str) -> None:
        folder = tmp_path / name / "copies"
        folder.mkdir(parents=True)
        assert centre.why_not_backup(folder, tmp_path / "registry") == "sync_folder"

    def test_a_folder_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        assert centre.why_not_backup(tmp_path / "no", tmp_path / "registry") == "missing"

    def test_a_link_that_leads_to_itself_is_no_folder(self, tmp_path: Path) -> None:
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        assert centre.why_not_backup(tmp_path / "loop", tmp_path / "registry") == "missing"

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks a folder that even root cannot write to")
    def test_a_folder_that_takes_no_files_is_told(self, tmp_path: Path) -> None:
        assert centre.why_not_backup(Path("/proc"), tmp_path / "registry") == "not_writable"


def test_without_its_audit_line_no_setting_is_changed(house: House, place: Place) -> None:
    house.store.database.execute_sql(
        "CREATE TRIGGER unwritable BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no paper left'); END"
    )
    with pytest.raises(Exception, match="no paper left"):
        centre.edit(replace(CENTRE, name="Другой"), place, by=house.director)
    assert house.director.centre == CENTRE
    assert house.store.settings.get(CENTRE_SETTING, Centre) is None


def test_the_rules_are_those_of_this_kind_of_centre(house: House) -> None:
    rules = centre.rules(by=house.director)
    assert rules
    assert all(not rule.kinds or CENTRE.kind in rule.kinds for rule in rules)
    assert all(rule.clause for rule in rules)


def test_settings_that_moved_on_are_not_written_over(house: House, place: Place) -> None:
    by = house.director
    centre.edit(replace(CENTRE, phone="8 727 1"), place, by=by)
    house.store.settings.put(CENTRE_SETTING, replace(by.centre, phone="8 727 2"))
    with pytest.raises(Stale):
        centre.edit(replace(CENTRE, phone="8 727 3"), place, by=by)
    assert by.centre.phone == "8 727 2"
    assert centre.edit(replace(by.centre, phone="8 727 3"), place, by=by).phone == "8 727 3"


class TestFormsOfAnotherCountry:
    def test_the_needs_and_the_plan_follow_and_the_terms_stay(self, house: House, place: Place) -> None:
        by = house.director
        by.reference = packaged.reference()
        before = by.profile
        centre.edit(replace(CENTRE, needs_from="tj", plan_from="kg"), place, by=by)
        assert by.profile.needs_list == "needs_tj"
        assert by.profile.plan_title == packaged.profile("kg").plan_title
        assert packaged.form(by.profile, "needs").code == "needs_tj"
        assert packaged.form(by.profile, "needs").own, "a form from elsewhere is called the centre's own"
        assert (by.profile.rules, by.profile.guards) == (before.rules, before.guards)
        assert packaged.profile_of(house.store, by.centre) == by.profile, "it is the same after the next unlock"
        centre.edit(replace(CENTRE, needs_from="", plan_from=""), place, by=by)
        assert by.profile == before

    def test_a_need_of_the_list_before_keeps_its_words(self, house: House, place: Place) -> None:
        by = house.director
        by.reference = packaged.reference()
        words = by.reference.label("needs_kz", "M1", "ru")
        centre.edit(replace(CENTRE, needs_from="tj"), place, by=by)
        assert by.reference.label(by.reference.holding(by.profile.needs_list, "M1"), "M1", "ru") == words
        assert by.reference.holding(by.profile.needs_list, "typed by hand") == "needs_tj"

    def test_a_country_that_does_not_exist_is_refused_and_changes_nothing(self, house: House, place: Place) -> None:
        by = house.director
        before = by.profile
        with pytest.raises(InvalidInput) as told:
            centre.edit(replace(CENTRE, needs_from="zz"), place, by=by)
        assert told.value.problems == {"needs_from": "unknown_option"}
        assert by.profile == before
