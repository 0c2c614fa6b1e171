"""Two files side by side at the real window: find the other, choose, merge with a reason, and separate again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import Doubt, Obstruction, Side
from shelter_app.domain.names import NameForm
from shelter_app.domain.staff import Role
from shelter_app.services import merging, people, residents
from shelter_app.views.merging.dialogs import MergeDialog, SeparateDialog
from shelter_app.views.merging.facts import doubt_words, obstruction_words, rows
from shelter_app.views.merging.page import MergingPage
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.fields import InfoLine
from tests.records import House
from tests.views.desks import Desk, Sit


@pytest.fixture
def other(house: House) -> ResidentId:
    return house.admit(names=names_of(ru="Рахимова Дильноза"))


def shown(page: MergingPage) -> list[str]:
    return [one.text() for one in page.table.findChildren(QLabel)]


def said(page: MergingPage) -> list[str]:
    return [one.text() for one in page.warnings.findChildren(InfoLine)]


def answer(desk: Desk, kind: type[MergeDialog | SeparateDialog], reason: str) -> list[MergeDialog | SeparateDialog]:
    """Fills in the dialog that is about to open, and saves it."""
    met: list[MergeDialog | SeparateDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        met.append(dialog)
        dialog.accept_button.click()
        assert dialog.fields["reason"].has_problem()
        dialog.reason.setPlainText(reason)
        dialog.accept_button.click()

    Later(desk.shell.window, 0, act).ask()
    return met


def test_the_other_file_is_found_by_its_name_and_shown_beside(
    sit: Sit, house: House, child: ResidentId, other: ResidentId
) -> None:
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=child)
    assert page.both is None
    page.search.setText("Дильноза")
    page.search.wanted.emit("Дильноза")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: page.both is not None and bool(page.choices))
    assert {"Рахимова Дилноза", "Рахимова Дильноза"} <= set(shown(page))
    assert list(page.choices) == ["name_ru"]
    assert house.store.audit.recent(1)[0].action == "file.compared"


def test_a_chosen_spelling_and_a_reason_make_one_file_of_two(
    sit: Sit, house: House, child: ResidentId, other: ResidentId
) -> None:
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=child, other=other)
    desk.qtbot.waitUntil(lambda: bool(page.choices))
    page.choices["name_ru"].buttons()[1].click()
    met = answer(desk, MergeDialog, "внесена дважды")
    page.merge.click()
    assert met
    assert desk.opened_file() == {"resident_id": child, "section": "identity"}
    person = residents.open_file(child, by=house.director).person
    assert person.written(NameForm.RUSSIAN) == "Рахимова Дильноза"
    assert house.store.audit.recent(2)[1].reason == "внесена дважды"


def test_the_other_number_may_stay(sit: Sit, house: House, child: ResidentId, other: ResidentId) -> None:
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=child, other=other)
    desk.qtbot.waitUntil(lambda: bool(page.choices))
    page.choices["name_ru"].buttons()[1].click()
    page.stays.buttons()[1].click()
    desk.qtbot.waitUntil(lambda: page.choices["name_ru"].choice() == Side.KEPT.value)
    assert page.both is not None
    assert page.both.kept.facts.file.id == other
    answer(desk, MergeDialog, "внесена дважды")
    page.merge.click()
    assert merging.stayed(child, by=house.duty) == other


def test_what_forbids_it_is_said_and_the_possible_direction_is_offered_first(
    sit: Sit, house: House, child: ResidentId, other: ResidentId
) -> None:
    house.plan(other, approved=True)
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=child, other=other)
    desk.qtbot.waitUntil(page.merge.isVisible)
    assert page.stays.choice() == house.store.residents.get(other).number
    assert page.merge.isEnabled()
    page.stays.buttons()[0].click()
    desk.qtbot.waitUntil(lambda: not page.merge.isEnabled())
    assert said(page)[0] == obstruction_words(Obstruction.GONE_PLAN_SIGNED)
    assert doubt_words(Doubt.BOTH_HERE) in said(page)


def test_a_file_that_was_changed_meanwhile_is_shown_anew(
    sit: Sit, house: House, child: ResidentId, other: ResidentId
) -> None:
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=child, other=other)
    desk.qtbot.waitUntil(lambda: bool(page.choices))
    people.rename(other, NameForm.KAZAKH, "Рахимова Ділноза", by=desk.session)
    desk.qtbot.waitUntil(lambda: "Рахимова Ділноза" in shown(page))


def test_a_merged_file_is_separated_again_where_it_is_listed(
    sit: Sit, house: House, child: ResidentId, other: ResidentId
) -> None:
    both = merging.compare(child, other, by=house.director)
    merging.merge(both, {}, "внесена дважды", by=house.director)
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=other)
    desk.qtbot.waitUntil(page.earlier.isVisible)
    words = " ".join(one.text() for one in page.earlier.findChildren(QLabel))
    assert "002-26" in words
    assert "внесена дважды" in words
    met = answer(desk, SeparateDialog, "это сёстры")
    page.separations[0].click()
    assert met
    desk.qtbot.waitUntil(lambda: not page.earlier.isVisible())
    assert merging.stayed(other, by=house.duty) == other
    assert "002-26" in page.bar.text()


def test_only_the_director_is_offered_the_page(sit: Sit, child: ResidentId) -> None:
    assert not sit(Role.CASE_WORKER).shell.navigator.knows("merge")


def test_every_doubt_and_every_obstruction_has_words() -> None:
    told = [doubt_words(one) for one in Doubt] + [obstruction_words(one) for one in Obstruction]
    assert len(set(told)) == len(Doubt) + len(Obstruction)


def test_every_fact_that_may_differ_has_a_row_to_choose_in(
    sit: Sit, house: House, child: ResidentId, other: ResidentId
) -> None:
    desk = sit(Role.DIRECTOR)
    page = desk.go("merge", resident_id=child, other=other)
    assert page.both is not None
    codes = {one.code for one in rows(page.both, page.context)}
    assert set(page.both.differing) <= codes
