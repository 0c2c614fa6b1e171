"""The papers of a file: found by name, shown before they leave, registered copy by copy, letters marked as sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import papers
from shelter_app.views.messages import Messages
from shelter_app.views.reports.page import ReportsPage
from tests.conftest import TypeText
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk, Sit


def page_of(desk: Desk, child: ResidentId | None = None, document: str = "") -> ReportsPage:
    args = {} if child is None else {"resident_id": child, "document": document}
    page = desk.go("reports", **args)
    assert isinstance(page, ReportsPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def shown(desk: Desk, page: ReportsPage) -> None:
    desk.qtbot.waitUntil(lambda: page.desk.job is not None, timeout=10_000)


def say_where(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[str]:
    """The person chooses this file; what was proposed is kept."""
    proposed: list[str] = []

    def choose(_self: Messages, _parent: object, _title: str, name: str, _kinds: str) -> str:
        proposed.append(name)
        return str(target)

    monkeypatch.setattr(Messages, "file_to_save", choose)
    return proposed


def test_somebody_is_found_by_name_and_the_first_paper_is_shown(
    sit: Sit, child: ResidentId, type_text: TypeText
) -> None:
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk)
    assert page.desk.states.currentWidget() is page.desk.states.empty
    type_text(page.search, "рахим")
    desk.qtbot.waitUntil(page.search.results_shown)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    shown(desk, page)
    assert page.who.text() == "Рахимова Дилноза"
    assert page.desk.preview.page_count() >= 1
    assert page.print.isEnabled()


def test_a_paper_that_is_not_ready_says_why_and_cannot_be_printed(sit: Sit, child: ResidentId) -> None:
    page = page_of(sit(Role.CASE_WORKER), child, "handover-act")
    assert page.desk.states.currentWidget() is page.desk.states.empty
    assert "after the discharge" in page.desk.states.empty.accessibleName()
    assert not page.print.isEnabled()
    assert not page.language_field.isVisible()


def test_saving_writes_the_copy_into_the_register_first_under_a_neutral_name(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.plan(child, approved=True)
    proposed = say_where(monkeypatch, tmp_path / "chosen.pdf")
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child, "support-plan")
    shown(desk, page)
    page.save.click()
    desk.qtbot.waitUntil(lambda: bool(papers.prints(child, by=house.case_worker)), timeout=10_000)
    assert proposed == ["001-26-P1.pdf"]
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF")
    assert [(one.number, one.copy, one.way) for one in papers.prints(child, by=house.case_worker)] == [
        ("001-26/П1", 1, "save")
    ]
    shown(desk, page)
    assert page.desk.job is not None
    assert page.desk.job.copy == 2
    assert "001-26/П1, copy 1" in page.prints.lines.rows()[0].title


def test_nothing_is_registered_when_the_person_thinks_better_of_it(
    sit: Sit, house: House, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Messages, "file_to_save", lambda *_args: None)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child, "resident-card")
    shown(desk, page)
    page.save.click()
    desk.shell.context.tasks.wait(5000)
    desk.qtbot.waitUntil(lambda: page.desk.states.currentWidget() is page.desk.preview)
    assert papers.prints(child, by=house.case_worker) == []


def test_a_letter_gets_its_number_when_it_leaves_and_is_marked_as_sent(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = say_where(monkeypatch, tmp_path / "letter.pdf")
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child, "notice-prosecutor")
    shown(desk, page)
    assert "gives the letter its number" in page.desk.preview.bar.text()
    assert not page.sent.isVisible()
    page.save.click()
    desk.qtbot.waitUntil(lambda: bool(proposed) and page.sent.isVisible(), timeout=10_000)
    assert proposed == ["1-26.pdf"]
    assert [letter.number for letter in papers.unsent(by=house.case_worker)] == ["1/26"]

    def fill(dialog: object) -> None:
        dialog.how.set_value("in_person")  # type: ignore[attr-defined]
        save(dialog)  # type: ignore[arg-type]

    in_dialog(fill)
    page.sent.click()
    assert papers.unsent(by=house.case_worker) == []
    assert papers.letters(child, by=house.case_worker)[0].sent_at is not None
    assert not page.sent.isVisible()


def test_the_language_that_was_chosen_is_the_language_of_the_sheet(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child, "admission-act")
    shown(desk, page)
    assert page.desk.job is not None
    assert page.desk.job.languages == ("kk", "ru")
    page.language.set_value(("ru",))
    page.language.activated.emit(page.language.currentIndex())
    shown(desk, page)
    assert page.desk.job.languages == ("ru",)


def test_an_officer_chooses_among_plans_and_sees_no_register(
    sit: Sit, house: House, child: ResidentId, type_text: TypeText
) -> None:
    house.plan(child, submitted=True)
    house.plan(house.admit())
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    page = page_of(desk)
    assert [hit.target for hit in page._plans_like("")] == [child]
    type_text(page.search, "рахим")
    desk.qtbot.waitUntil(page.search.results_shown)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    shown(desk, page)
    offered = [offer.document for offer in page.offers.rows()]
    assert offered == ["support-plan", *papers.PACKAGES, papers.DECISION_FORM]
    assert not page.prints.isVisible()
    assert not page.letters.isVisible()


def test_the_papers_of_an_arrival_are_offered_first_and_laid_out_together(
    sit: Sit, house: House, child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    shown(desk, page)
    first = page.offers.rows()[0]
    assert first.document == papers.ARRIVAL
    assert [job.document for job in page.desk.jobs] == [part.document for part in first.parts]
    assert not page.save.isVisible()
    page.list.setCurrentIndex(page.offers.index(1, 0))
    shown(desk, page)
    assert page.save.isVisible()


def test_the_card_is_made_in_the_language_of_the_screen(sit: Sit, child: ResidentId) -> None:
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child, "resident-card")
    shown(desk, page)
    assert page.desk.job is not None
    assert page.desk.job.languages == (desk.shell.context.language.code,)


def test_a_blank_form_is_chosen_without_a_file_and_printed_in_large_type(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = say_where(monkeypatch, tmp_path / "form.pdf")
    desk = sit(Role.DUTY_EDUCATOR)
    page = page_of(desk)
    documents = [one.document for one in page.offers.rows()]
    assert documents[0] == "form-initial_application"
    page.list.setCurrentIndex(page.offers.index(documents.index("form-primary_aid"), 0))
    shown(desk, page)
    assert page.desk.job is not None
    assert page.desk.job.resident_id is None
    usual = len(page.desk.job.render())
    page.large.click()
    desk.qtbot.waitUntil(lambda: page.desk.job is not None and len(page.desk.job.render()) != usual, timeout=10_000)
    assert page.desk.job.facts.large  # type: ignore[attr-defined]
    page.save.click()
    desk.qtbot.waitUntil(lambda: bool(proposed), timeout=10_000)
    assert proposed == [f"{page_number(documents)}.pdf"]
    desk.qtbot.waitUntil((tmp_path / "form.pdf").exists, timeout=10_000)


def page_number(documents: list[str]) -> str:
    """The place of the form among those of its country is its number."""
    return f"F-{documents.index('form-primary_aid') + 1:02d}"


def test_the_forms_stand_after_the_papers_of_a_file_and_come_in_the_language_of_the_person(
    sit: Sit, child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child, "form-consent_interview")
    shown(desk, page)
    documents = [one.document for one in page.offers.rows()]
    first = documents.index("form-initial_application")
    assert not any(one.startswith("form-") for one in documents[:first])
    assert page.large.isVisible()
    assert page.desk.job is not None
    assert page.desk.job.resident_id == child
    page.list.setCurrentIndex(page.offers.index(0, 0))
    shown(desk, page)
    assert not page.large.isVisible()
