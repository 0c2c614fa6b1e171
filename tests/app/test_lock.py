"""The lock: at once from any state, without a question, and everything is there again after unlocking."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from shelter_app.services import audits, drafts
from shelter_app.storage.errors import DiskFull
from shelter_app.views.crash import CrashDialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.plans.row_dialog import RowDialog
from tests.app.pana import Pana

WORDS = "Позвонила бабушка: «приеду в субботу»\n\tпросит взять ёлку, қуыршақ & <b>5 %</b> 🙂  "
AT_MOST_S = 2.0


def idle(pana: Pana) -> None:
    """Nobody has touched anything for a day; the second hand of the lock finds it out by itself."""
    long_after = time.monotonic() + 86_400
    pana.shell.idle._clock = lambda: long_after


def system(pana: Pana) -> None:
    """The screen saver of the computer says that it is on."""
    watch = pana.shell.idle._watch
    assert watch is not None
    watch.on_saver(True)  # type: ignore[attr-defined]


TRIGGERS = [
    pytest.param(idle, id="idle"),
    pytest.param(Pana.press_lock_key, id="Ctrl+L"),
    pytest.param(
        system, id="system", marks=pytest.mark.skipif(sys.platform != "linux", reason="signals of Linux desktops")
    ),
]


def locked_within_two_seconds(pana: Pana, trigger: Callable[[Pana], None]) -> None:
    began = time.monotonic()
    trigger(pana)
    pana.qtbot.waitUntil(lambda: bool(pana.restarts), timeout=int(AT_MOST_S * 1000))
    assert time.monotonic() - began < AT_MOST_S
    assert pana.restarts == [{"login": "caseworker"}]
    assert pana.program.shell is None


def clean_view(pana: Pana) -> None:
    pana.go("residents")


def dirty_form(pana: Pana) -> None:
    pana.press(Qt.Key.Key_F7)
    pana.write("Мұрат")


def running_report(pana: Pana) -> None:
    section = pana.open_file("S02", "papers").sections["papers"]
    section.list.setCurrentIndex(section.rows.index(0, 0))
    assert section.desk.job is None, "the report is still being made"


def print_preview(pana: Pana) -> None:
    running_report(pana)
    section = pana.page("file").sections["papers"]
    pana.qtbot.waitUntil(lambda: section.desk.job is not None)
    assert section.desk.preview.isVisible()


@pytest.mark.parametrize("state", [clean_view, dirty_form, running_report, print_preview])
def test_f10_the_third_quiet_minute_locks_and_not_a_second_before(pana: Pana, state: Callable[[Pana], None]) -> None:
    pana.unlock("caseworker")
    state(pana)
    idle = pana.shell.idle
    assert pana.shell.session.centre.lock_minutes == 3
    touched = idle._touched
    idle._clock = lambda: touched + 179.9
    idle.check()
    QApplication.processEvents()
    assert pana.restarts == []
    assert pana.program.shell is not None

    def third_minute(_pana: Pana) -> None:
        idle._clock = lambda: touched + 180

    locked_within_two_seconds(pana, third_minute)


@pytest.mark.parametrize("state", [clean_view, dirty_form, running_report, print_preview])
@pytest.mark.parametrize("trigger", TRIGGERS)
def test_the_lock_asks_nobody_and_waits_for_nothing(
    pana: Pana, trigger: Callable[[Pana], None], state: Callable[[Pana], None]
) -> None:
    pana.unlock("caseworker")
    state(pana)
    locked_within_two_seconds(pana, trigger)


def plan_row(pana: Pana) -> Callable[[], object]:
    page = pana.go("plan", resident_id=int(pana.id_of("S20", 1)))
    begin: Callable[[], object] = page.head.add.click
    return begin


def question(pana: Pana) -> Callable[[], object]:
    return lambda: pana.messages.ask(pana.window, "Close the file?", yes="Close", no="Leave it")


def file_dialog(pana: Pana) -> Callable[[], object]:
    return lambda: pana.messages.file_to_save(pana.window, "Save", "card.pdf", "PDF (*.pdf)")


def crash(pana: Pana) -> Callable[[], object]:
    return lambda: pana.program.show_crash("report")


def print_dialog(pana: Pana) -> Callable[[], object]:
    print_preview(pana)
    begin: Callable[[], object] = pana.page("file").sections["papers"].desk.print_paper
    return begin


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with a printer, so that Qt's own dialog is asked."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Printer"])


@pytest.mark.parametrize(
    ("begin", "kind"),
    [
        (plan_row, RowDialog),
        (question, QMessageBox),
        (file_dialog, QFileDialog),
        (print_dialog, QPrintDialog),
        (crash, CrashDialog),
    ],
)
@pytest.mark.usefixtures("printers")
@pytest.mark.parametrize("trigger", TRIGGERS)
def test_an_open_window_in_front_does_not_keep_the_door_open(
    pana: Pana,
    trigger: Callable[[Pana], None],
    begin: Callable[[Pana], Callable[[], object]],
    kind: type[QWidget],
) -> None:
    pana.unlock("caseworker")

    def lock(box: QWidget) -> None:
        assert isinstance(box, kind)
        locked_within_two_seconds(pana, trigger)

    pana.during(begin(pana), lock)


def test_a_note_comes_back_byte_for_byte_on_the_same_page(pana: Pana) -> None:
    pana.unlock("caseworker")
    pana.open_file("S02")
    pana.press(Qt.Key.Key_F8)
    entry = pana.page("file").sections["timeline"].entry
    for line, words in enumerate(WORDS.split("\n")):
        if line:
            pana.press(Qt.Key.Key_Return)
        entry.text.insertPlainText(words)
    place = pana.shell.navigator.place()
    locked_within_two_seconds(pana, Pana.press_lock_key)
    pana.open_after_lock()
    assert pana.shell.navigator.place() == place
    entry = pana.page("file").sections["timeline"].entry
    assert entry.is_open()
    assert entry.text.toPlainText() == WORDS
    assert pana.page("file").sections["timeline"].draft_bar.isVisible()


def test_a_half_filled_admission_comes_back_with_every_answer(pana: Pana) -> None:
    pana.unlock("duty")
    pana.press(Qt.Key.Key_F7)
    form = pana.page("admission").form
    pana.write("Сұлтанов «Мұрат»")
    form.ui.sex.segments.buttons()[0].click()
    form.ui.age.edit.setFocus()
    pana.write("~13")
    form.ui.ground.box.set_value("to_follow")
    typed = form.collect()
    pana.press_lock_key()
    assert pana.restarts == [{"login": "duty"}]
    pana.open_after_lock()
    assert pana.page("admission").form.collect() == typed


def test_the_words_of_an_open_dialog_are_there_when_it_is_opened_again(pana: Pana) -> None:
    pana.unlock("caseworker")
    begin = plan_row(pana)

    def write_and_lock(dialog: RowDialog) -> None:
        dialog.measure.setFocus()
        pana.type_text(dialog.measure, "Написать консулу")
        locked_within_two_seconds(pana, Pana.press_lock_key)

    pana.during(begin, write_and_lock)
    pana.open_after_lock()
    page = pana.page("plan")

    def read(dialog: RowDialog) -> None:
        assert dialog.measure.toPlainText() == "Написать консулу"

    pana.during(page.head.add.click, read)


def test_the_words_typed_into_a_dialog_of_the_file_are_told_of_and_there_again(pana: Pana) -> None:
    pana.unlock("caseworker")
    section = pana.open_file("S07", "contacts").sections["contacts"]

    def write_and_lock(dialog: ContactDialog) -> None:
        pana.type_text(dialog.name, "Соседка")
        pana.type_text(dialog.note, "Приходила пьяной")
        locked_within_two_seconds(pana, Pana.press_lock_key)

    pana.during(section.add.click, write_and_lock)
    pana.open_after_lock()
    assert "Typed and not saved: New contact." in pana.shell.window.notice.text()

    def read(dialog: ContactDialog) -> None:
        assert dialog.note.toPlainText() == "Приходила пьяной"
        assert "Your words are back" in dialog.restored.text()
        assert pana.focus() is dialog.name
        pana.write(" снизу")
        assert dialog.name.text() == "Соседка снизу"

    pana.during(pana.page("file").sections["contacts"].add.click, read)


def test_a_question_before_a_dialog_before_the_page_keeps_neither_the_door_open_nor_loses_a_word(pana: Pana) -> None:
    pana.unlock("caseworker")
    section = pana.open_file("S07", "contacts").sections["contacts"]

    def write(dialog: ContactDialog) -> None:
        dialog.address.setFocus()
        pana.type_text(dialog.address, "у тёти")
        pana.during(question(pana), lambda _box: locked_within_two_seconds(pana, idle))

    pana.during(section.add.click, write)
    pana.open_after_lock()

    def read(dialog: ContactDialog) -> None:
        assert dialog.address.text() == "у тёти"

    pana.during(pana.page("file").sections["contacts"].add.click, read)


def test_the_words_of_a_crash_are_kept_although_a_dialog_was_open(pana: Pana) -> None:
    pana.unlock("caseworker")
    section = pana.open_file("S07", "contacts").sections["contacts"]

    def write_and_crash(dialog: ContactDialog) -> None:
        dialog.name.setFocus()
        pana.type_text(dialog.name, "Соседка")
        pana.during(lambda: pana.program.show_crash("report"), lambda box: box.close())
        kept = drafts.words(by=pana.shell.session)
        assert ["Соседка" in draft.content for draft in kept] == [True]

    pana.during(section.add.click, write_and_crash)


@pytest.mark.parametrize("section", ["timeline", "contacts"])
def test_the_first_key_after_f8_stands_in_the_note_and_so_does_the_first_after_the_lock(
    pana: Pana, section: str
) -> None:
    pana.unlock("caseworker")
    pana.open_file("S02", section)
    pana.press(Qt.Key.Key_F8)
    pana.write("Пришла")
    pana.settle()
    pana.write(" мама")
    entry = pana.page("file").sections["timeline"].entry
    assert entry.text.toPlainText() == "Пришла мама"
    locked_within_two_seconds(pana, Pana.press_lock_key)
    pana.open_after_lock()
    pana.write(" с братом")
    entry = pana.page("file").sections["timeline"].entry
    assert entry.text.toPlainText() == "Пришла мама с братом"


def test_after_the_lock_the_door_knows_who_was_here_and_nothing_else(pana: Pana) -> None:
    pana.unlock("caseworker")
    pana.open_file("S02")
    pana.press_lock_key()
    pana.restart(pana.restarts[-1])
    assert pana.door.login.text() == "caseworker"
    assert pana.door.passphrase.line.text() == ""
    shown = " ".join(child.accessibleName() + child.objectName() for child in pana.door.findChildren(QWidget))
    assert "Рахимова" not in shown + pana.door.windowTitle()


def test_the_place_is_found_by_its_own_person_only(pana: Pana) -> None:
    pana.unlock("caseworker")
    pana.open_file("S02")
    pana.press_lock_key()
    pana.reopen("duty")
    assert pana.shell.navigator.place() == ("today", {})
    pana.reopen("caseworker")
    assert pana.shell.navigator.place() is not None
    assert pana.shell.navigator.place()[0] == "file"  # type: ignore[index]


def fill_the_disk(pana: Pana) -> None:
    """The file may not grow any more, and what was free inside it is used up."""
    session = pana.shell.session
    run = session.store.database.execute_sql
    run(f"PRAGMA max_page_count = {run('PRAGMA page_count').fetchone()[0]}")
    for size in (900, 100, 1):
        with contextlib.suppress(DiskFull):
            for _line in range(900):
                session.looked("list.opened", subject="y" * size)


def test_a_full_disk_does_not_keep_the_door_open(pana: Pana) -> None:
    pana.unlock("caseworker")
    shell = pana.shell
    pana.go("admission")
    pana.write("Мұрат")
    fill_the_disk(pana)
    pana.program.lock("idle")
    assert pana.restarts == [{"login": "caseworker"}]
    assert shell.session.store.database.is_closed()
    assert not shell.window.isVisible()


def test_a_fault_in_one_page_keeps_neither_the_door_open_nor_the_words_of_another(
    pana: Pana, monkeypatch: pytest.MonkeyPatch
) -> None:
    pana.unlock("caseworker")
    pana.go("today")
    monkeypatch.setattr(type(pana.page("today")), "keep_draft", lambda _page: 1 / 0)
    pana.go("admission")
    pana.write("Мұрат")
    shell = pana.shell
    pana.program.lock("person")
    assert pana.restarts == [{"login": "caseworker"}]
    assert shell.session.store.database.is_closed()
    pana.open_after_lock()
    assert pana.page("admission").form.ui.name.line.text() == "Мұрат"


def test_a_fault_in_a_page_hides_neither_the_report_of_a_crash_nor_keeps_the_file_open_at_the_end(
    pana: Pana, monkeypatch: pytest.MonkeyPatch
) -> None:
    pana.unlock("caseworker")
    monkeypatch.setattr(type(pana.page("today")), "keep_draft", lambda _page: 1 / 0)
    shell = pana.shell
    shown: list[str] = []
    pana.during(lambda: pana.program.show_crash("places only"), lambda box: shown.append(box.report.toPlainText()))
    assert shown == ["places only"]
    pana.window.close()
    assert shell.session.store.database.is_closed()


def test_every_window_is_gone_before_anything_is_stored(pana: Pana, monkeypatch: pytest.MonkeyPatch) -> None:
    pana.unlock("caseworker")
    window, seen = pana.window, []
    monkeypatch.setattr(type(pana.page("today")), "keep_draft", lambda _page: seen.append(window.isVisible()))
    pana.program.lock("idle")
    assert seen == [False]


def test_the_audit_names_the_lock_and_the_chain_holds(pana: Pana) -> None:
    pana.unlock("caseworker")
    pana.press_lock_key()
    pana.reopen("director")
    recent = pana.shell.session.store.audit.recent(2)
    assert [entry.action for entry in recent] == ["login", "locked"]
    assert audits.verify(by=pana.shell.session).good
