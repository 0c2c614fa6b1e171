"""The papers of a file: what is not ready says why, a paper is shown before it leaves, every copy is registered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.paper import Way
from shelter_app.domain.signing import Ending
from shelter_app.services import papers, today
from shelter_app.services.papers.packs import ARRIVAL, AT_THE_DOOR
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.papers import PapersSection
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.printing import Errand
from shelter_app.views.record.documents.sources import page_pictures
from tests.records import House
from tests.services.papers_story import equipped, told
from tests.services.two_people import agreed
from tests.views.conftest import ScriptedMessages
from tests.views.file.conftest import OpenFile


def section_of(page: FilePage) -> PapersSection:
    section = page.sections["papers"]
    assert isinstance(section, PapersSection)
    return section


def choose(section: PapersSection, document: str) -> None:
    documents = [offer.document for offer in section.rows.rows()]
    section.list.setCurrentIndex(section.rows.index(documents.index(document), 0))


def shown(section: PapersSection) -> Callable[[], bool]:
    return lambda: section.desk.job is not None and section.desk.states.currentWidget() is section.desk.preview


def test_a_paper_that_cannot_be_made_yet_says_why_and_is_not_printed(house: House, open_file: OpenFile) -> None:
    equipped(house)
    section = section_of(open_file(house.admit(), house.case_worker, "papers"))
    choose(section, "handover-act")
    assert section.desk.states.currentWidget() is section.desk.states.empty
    assert "after the discharge" in section.desk.states.empty.accessibleName()
    assert not section.print.isEnabled()


def test_a_paper_is_shown_first_and_saving_registers_exactly_what_is_written(
    house: House, open_file: OpenFile, qtbot: QtBot, messages: ScriptedMessages, tmp_path: Path
) -> None:
    equipped(house)
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, "resident-card")
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert section.desk.preview.page_count() == 1
    assert papers.prints(one, by=house.case_worker) == []
    target = tmp_path / "card.pdf"
    messages.file = str(target)
    qtbot.mouseClick(section.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=10_000)
    records = papers.prints(one, by=house.case_worker)
    assert [(record.document, record.copy, record.way) for record in records] == [("resident-card", 1, "save")]
    assert target.read_bytes().startswith(b"%PDF")
    assert messages.said == ["001-26-K.pdf"]
    qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.copy == 2, timeout=10_000)


def test_nothing_is_written_or_registered_where_nobody_names_a_file(
    house: House, open_file: OpenFile, qtbot: QtBot, messages: ScriptedMessages
) -> None:
    equipped(house)
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, "resident-card")
    qtbot.waitUntil(shown(section), timeout=10_000)
    qtbot.mouseClick(section.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: messages.said == ["001-26-K.pdf"], timeout=10_000)
    assert papers.prints(one, by=house.case_worker) == []
    assert shown(section)()


def test_each_of_two_printed_copies_has_its_own_line_in_the_register(
    house: House, open_file: OpenFile, qtbot: QtBot, tmp_path: Path
) -> None:
    equipped(house)
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, "resident-card")
    qtbot.waitUntil(shown(section), timeout=10_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    section.desk.print_to(Errand(printer, copies=2))
    assert not section.print.isEnabled()
    qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.copy == 3, timeout=10_000)
    records = papers.prints(one, by=house.case_worker)
    assert sorted((record.copy, record.way) for record in records) == [(1, "print"), (2, "print")]


def test_a_copy_that_could_not_be_written_is_told_and_the_next_one_can_be_saved(
    house: House, open_file: OpenFile, qtbot: QtBot, messages: ScriptedMessages, tmp_path: Path
) -> None:
    equipped(house)
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, "resident-card")
    qtbot.waitUntil(shown(section), timeout=10_000)
    messages.file = str(tmp_path / "unplugged" / "card.pdf")
    section.save.click()
    qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.copy == 2, timeout=10_000)
    assert "could not be written" in section.desk.preview.bar.text()
    target = tmp_path / "card.pdf"
    messages.file = str(target)
    section.save.click()
    qtbot.waitUntil(target.exists, timeout=10_000)
    assert sorted(record.copy for record in papers.prints(one, by=house.case_worker)) == [1, 2]


def test_a_letter_gets_its_number_when_it_leaves_and_not_when_it_is_read(
    house: House, open_file: OpenFile, qtbot: QtBot, messages: ScriptedMessages, tmp_path: Path
) -> None:
    equipped(house)
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, "notice-guardianship")
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert section.desk.job is not None
    assert section.desk.job.draft
    assert papers.letters(one, by=house.case_worker) == []
    target = tmp_path / "letter.pdf"
    messages.file = str(target)
    qtbot.mouseClick(section.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=10_000)
    letter = papers.letters(one, by=house.case_worker)[0]
    assert papers.prints(one, by=house.case_worker)[0].number == letter.number
    qtbot.waitUntil(lambda: not section.sent.isHidden(), timeout=10_000)


def test_printing_into_a_file_is_entered_as_saving(
    house: House, open_file: OpenFile, qtbot: QtBot, tmp_path: Path
) -> None:
    equipped(house)
    one = house.admit()
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, "resident-card")
    qtbot.waitUntil(shown(section), timeout=10_000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    section.desk.print_to(Errand.of(printer))
    qtbot.waitUntil(lambda: section.desk.job is not None and section.desk.job.copy == 2, timeout=10_000)
    assert [record.way for record in papers.prints(one, by=house.case_worker)] == ["save"]


def test_after_an_admission_act_and_letters_lie_on_the_desk_at_once_and_leave_as_one_printing(
    house: House, open_file: OpenFile, qtbot: QtBot, tmp_path: Path
) -> None:
    equipped(house)
    one = told(house, house.admit())
    page = open_file(one, house.case_worker, "timeline")
    page.open(resident_id=one, section="papers", action=papers.ARRIVAL)
    page.refresh()
    section = section_of(page)
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert [job.document for job in section.desk.jobs] == list(AT_THE_DOOR)
    assert not section.save.isVisible()
    counts = [finished.pages for finished in section.desk._made]
    assert section.desk.preview.page_count() == sum(counts)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    section.desk.print_to(Errand(printer, copies=2))
    qtbot.waitUntil(lambda: bool(section.desk.jobs) and section.desk.jobs[0].copy == 3, timeout=20_000)
    records = papers.prints(one, by=house.case_worker)
    assert sorted((record.document, record.copy, record.way) for record in records) == sorted(
        (document, copy, "print") for document in AT_THE_DOOR for copy in (1, 2)
    )
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2 * sum(counts)
    assert sorted(letter.number for letter in papers.unsent(by=house.case_worker)) == ["1/26", "2/26"]


def test_of_a_range_only_the_papers_in_it_leave_and_get_numbers(
    house: House, open_file: OpenFile, qtbot: QtBot, tmp_path: Path
) -> None:
    equipped(house)
    one = told(house, house.admit())
    section = section_of(open_file(one, house.case_worker, "papers"))
    qtbot.waitUntil(shown(section), timeout=10_000)
    act = section.desk._made[0].pages
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    section.desk.print_to(Errand(printer, first=act, last=act + 1))
    qtbot.waitUntil(lambda: bool(papers.prints(one, by=house.case_worker)), timeout=20_000)
    qtbot.waitUntil(shown(section), timeout=20_000)
    records = papers.prints(one, by=house.case_worker)
    assert {record.document: record.pages for record in records} == {"admission-act": 1, "notice-guardianship": 1}
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2
    assert [letter.document for letter in papers.unsent(by=house.case_worker)] == ["notice-guardianship"]


def test_ctrl_p_in_a_file_shows_the_likely_paper(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    equipped(house)
    one = house.admit()
    job = papers.gather("admission-act", one, by=house.case_worker)
    papers.printed(job, job.render(), by=house.case_worker)
    page = open_file(one, house.case_worker, "timeline")
    page.turn_to("papers")
    section = section_of(page)
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert section.desk.job is not None
    assert section.desk.job.document == "resident-card"


def test_the_language_of_a_paper_is_not_taken_over_from_the_one_before(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    equipped(house)
    section = section_of(open_file(house.admit(), house.case_worker, "papers"))
    choose(section, "notice-prosecutor")
    section.language.set_value(("ru",))
    section._show_paper()
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert section.desk.job is not None
    assert section.desk.job.languages == ("ru",)
    choose(section, "admission-act")
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert section.desk.job.languages == ("kk", "ru")
    choose(section, "notice-prosecutor")
    qtbot.waitUntil(shown(section), timeout=10_000)
    assert section.desk.job.languages == ("kk", "ru")


def test_what_waits_for_a_signature_is_counted_and_a_pasted_page_is_taken_to_it(
    house: House, open_file: OpenFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped(house)
    child, by = told(house, house.admit()), house.case_worker
    section = section_of(open_file(child, by, "papers"))
    assert not section.signed.isVisible()
    made = papers.finish(papers.final(papers.gather("admission-act", child, by=by), by=by))
    papers.printed_together([made], by=by)
    qtbot.waitUntil(section.signed.isVisible)
    assert section.signed.text().endswith("1")
    QApplication.clipboard().setImage(QImage.fromData(QByteArray(next(page_pictures(made.pdf)))))
    asked: list[SignedDialog] = []
    monkeypatch.setattr(section, "ask", asked.append)
    section._on_paste()
    asked[0].open()
    qtbot.waitUntil(lambda: made.job.number in asked[0].told.text())
    asked[0].reject()


def test_a_paper_that_was_only_saved_waits_for_nobody_and_can_be_noted_as_signed(
    house: House, open_file: OpenFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped(house)
    child, by = told(house, house.admit()), house.case_worker
    section = section_of(open_file(child, by, "papers"))
    made = papers.finish(papers.final(papers.gather("admission-act", child, by=by), by=by))
    papers.printed_together([made], Way.SAVE, by=by)
    qtbot.waitUntil(section.signed.isVisible)
    assert section.signed.text() == "A saved paper was signed"
    assert today.today(by=by).prints.lines == ()
    asked: list[SignedDialog] = []
    monkeypatch.setattr(section, "ask", asked.append)
    section.signed.click()
    asked[0].open()
    assert asked[0].told.isVisible()
    listed = [asked[0].which.itemText(place) for place in range(1, asked[0].which.count())]
    assert listed == [f"Act of admission, № {made.job.number}, copy 1, saved as a file"]
    asked[0].how.set_value(Ending.BY_HAND)
    asked[0].how.activated.emit(1)
    asked[0].signers.setText("Сейтова Г.")
    asked[0].accept_button.click()
    qtbot.waitUntil(section.signed.isHidden)
    assert [one.ending for one in papers.prints(child, by=by)] == [Ending.BY_HAND]


def test_f36_the_papers_of_brothers_and_sisters_leave_together_once_a_second_person_has_agreed(
    house: House, open_file: OpenFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped(house)
    one = house.admit()
    house.admit(names=names_of(ru="Рахимов Далер"), group_with=one)
    section = section_of(open_file(one, house.case_worker, "papers"))
    choose(section, ARRIVAL)
    qtbot.waitUntil(shown(section), timeout=20_000)
    desk, printers = section.desk, list[str]()
    assert len({job.resident_id for job in desk.jobs}) == 2
    monkeypatch.setattr(desk.preview, "choose_printer", lambda: printers.append("asked"))
    desk.print_paper()
    assert desk.asking is not None
    assert printers == []
    desk.asking.person.confirmation = lambda *_typed, **_by: agreed(house)
    desk.asking.accept_button.click()
    assert desk.asking.refused.text()
    desk.asking.person.login.setText("director")
    desk.asking.person.passphrase.line.setText("что угодно")
    desk.asking.accept_button.click()
    qtbot.waitUntil(lambda: printers == ["asked"])
