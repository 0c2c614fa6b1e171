"""The most frequent tasks of ux.md 3d at the keyboard of the real program, each within its count of keys and clicks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import Fate
from shelter_app.domain.support_plans import ItemState, PlanStatus
from shelter_app.services import attachments, journal
from shelter_app.services.today import TodayRow
from shelter_app.views.preview import PaperPreview
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.conftest import StartPana
from tests.app.keystrokes import Keystrokes, within
from tests.app.pana import CTRL, SHIFT, Pana
from tests.views.conftest import ScriptedMessages

MEDICAL = "medical"
SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return


class Chooser(ScriptedMessages):
    """Names the file a person picks; the window of the system that does this counts as one press of Enter."""

    opened = ""

    def file_to_open(self, parent: Any, title: str, kinds: str) -> str | None:
        return self.opened or None


@pytest.fixture
def messages() -> Chooser:
    return Chooser()


@pytest.fixture
def desk(start_pana: StartPana, messages: Chooser) -> Pana:
    """A coordinator at Today, where every count begins."""
    pana = start_pana("ru", messages=messages)
    pana.unlock("caseworker")
    assert pana.page("today").tasks.hasFocus()
    return pana


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_0001.jpg"
    Image.new("RGB", (640, 480), "white").save(path)
    return path


def find(pana: Pana, letters: str) -> None:
    """Ctrl+F, some letters, Enter."""
    pana.press(Qt.Key.Key_F, CTRL)
    pana.write(letters)
    pana.press(RETURN)
    pana.settle()


@pytest.mark.parametrize("letters", ["рахи", "rahi", "рахм", "куз"])
def test_1_find_a_resident_and_open_the_card_in_two_keys(desk: Pana, letters: str) -> None:
    with Keystrokes() as done:
        find(desk, letters)
    wanted = desk.id_of("S10") if letters == "куз" else desk.id_of("S02")
    assert desk.shell.navigator.place() == ("file", {"resident_id": wanted})
    within(done, 2)


def test_2_what_is_due_and_overdue_is_there_without_any_key(desk: Pana) -> None:
    rows = [row for row in desk.page("today").tasks.rows.rows() if isinstance(row, TaskRow)]
    assert any(row.due.tone == "overdue" for row in rows)
    assert any(row.due.tone != "overdue" and not row.done for row in rows)


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_Insert])
def test_3_an_admission_at_night_takes_two_keys_and_nine_fields(desk: Pana, key: Qt.Key) -> None:
    with Keystrokes() as done:
        desk.press(key)
        ui = desk.page("admission").form.ui
        desk.write("Ермеков Алихан")
        desk.tab_to(ui.sex.segments.buttons()[0])
        desk.press(SPACE)
        desk.tab_to(ui.age.edit)
        desk.write("9")
        for chosen in (ui.brought_by, ui.category, ui.ground):
            desk.tab_to(chosen.box)
            desk.press(Qt.Key.Key_Down)
        desk.tab_to(ui.health.parts()[0])
        desk.press(SPACE)
        desk.tab_to(ui.found_where.line)
        desk.write("Алматы, автовокзал")
        desk.press(RETURN, CTRL)
        desk.settle()
    assert desk.page("file").strips
    within(done, 2)
    assert len(done.answers) == 5, "each field that is no text is answered by one key"
    assert done.tabs <= 18


def test_5_a_note_takes_two_keys_on_the_card_and_four_from_home(desk: Pana) -> None:
    with Keystrokes() as whole:
        find(desk, "рахи")
        with Keystrokes() as done:
            desk.press(Qt.Key.Key_F8)
            desk.write("Спокойна, просит позвонить маме.")
            desk.press(RETURN, CTRL)
            desk.settle()
    notes = journal.timeline(desk.id_of("S02"), by=desk.shell.session)
    assert any("просит позвонить маме" in str(one) for one in notes)
    within(done, 2)
    within(whole, 4)


def drop(pana: Pana, path: Path) -> None:
    """What the window system does when a file is let go over the middle of the window."""
    window = pana.window.windowHandle()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    centre = QPoint(window.width() // 2, window.height() // 2)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(centre, Qt.DropAction.CopyAction, mime, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted(), "a file is not taken here"
    let_go = QDropEvent(QPointF(centre), Qt.DropAction.CopyAction, mime, button, none)
    QApplication.sendEvent(window, let_go)


def take_in(pana: Pana, dialog: Any) -> None:
    """The kind by one letter, then Ctrl+Enter."""
    pana.qtbot.waitUntil(lambda: bool(dialog._pages) and dialog.accept_button.isEnabled())
    assert dialog.kind.hasFocus()
    letter = next(words for code, words in kinds(dialog) if code == MEDICAL)[:1]
    pana.write(letter)
    pana.press(RETURN, CTRL)
    pana.qtbot.waitUntil(lambda: not dialog.isVisible())


def kinds(dialog: Any) -> list[tuple[str, str]]:
    box = dialog.kind
    return [(box.itemData(place), box.itemText(place)) for place in range(box.count())]


@pytest.mark.parametrize("section", ["timeline", "contacts", "documents"])
def test_7_a_document_photo_is_dropped_on_the_card_whatever_it_shows(desk: Pana, photo: Path, section: str) -> None:
    desk.open_file("S02", section)
    with Keystrokes() as done:
        desk.during(lambda: drop(desk, photo), lambda dialog: take_in(desk, dialog))
    (kept, *_rest) = attachments.of(desk.id_of("S02"), by=desk.shell.session)
    assert kept.attachment.kind == MEDICAL
    assert done.keys[0] == "drop"
    assert done.count + len(done.answers) <= 3, (done.keys, done.answers)


def test_7_a_photo_is_chosen_from_a_file_with_ctrl_shift_a(desk: Pana, photo: Path, messages: Chooser) -> None:
    """No camera is driven by the program: its picture is a file like any other, or pasted."""
    messages.opened = str(photo)
    desk.open_file("S02")
    with Keystrokes() as done:
        desk.during(lambda: desk.press(Qt.Key.Key_A, CTRL | SHIFT), lambda dialog: take_in(desk, dialog))
    (kept, *_rest) = attachments.of(desk.id_of("S02"), by=desk.shell.session)
    assert kept.attachment.kind == MEDICAL
    # Ctrl+Shift+A, Enter in the system's window, the letter of the kind, Ctrl+Enter.
    assert done.count + 1 + len(done.answers) <= 4
    assert done.keys[0].endswith("Key_A")


def test_7_a_picture_is_pasted_on_the_documents(desk: Pana) -> None:
    desk.open_file("S02", "documents")
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    with Keystrokes() as done:
        desk.during(lambda: desk.press(Qt.Key.Key_V, CTRL), lambda dialog: take_in(desk, dialog))
    assert attachments.of(desk.id_of("S02"), by=desk.shell.session)
    assert done.count + len(done.answers) <= 3


def in_preview(pana: Pana, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A computer with a printer: the system's window is answered with Enter, the paper goes into a file."""
    printed = [tmp_path / "printed.pdf"]

    def choose(_preview: PaperPreview) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed[0]))
        return printer

    monkeypatch.setattr(PaperPreview, "choose_printer", choose)
    return printed


def test_4_act_and_both_letters_are_printed_in_two_keys(
    desk: Pana, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (printed,) = in_preview(desk, tmp_path, monkeypatch)
    test_3_an_admission_at_night_takes_two_keys_and_nine_fields(desk, Qt.Key.Key_F7)
    with Keystrokes() as done:
        desk.press(Qt.Key.Key_P, CTRL)
        section = desk.page("file").sections["papers"]
        desk.qtbot.waitUntil(section.print.isEnabled)
        assert {job.document for job in section.desk.jobs} >= {
            "admission-act", "notice-guardianship", "notice-prosecutor"
        }  # fmt: skip
        desk.press(RETURN)
        desk.qtbot.waitUntil(printed.exists)
        desk.qtbot.waitUntil(section.print.isEnabled)
    within(done, 2)


def test_8_a_plan_is_reviewed_from_the_last_one_and_printed_in_five_keys(
    desk: Pana, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (printed,) = in_preview(desk, tmp_path, monkeypatch)
    desk.open_file("S18")
    with Keystrokes() as done:
        desk.press(Qt.Key.Key_5, CTRL)
        desk.settle()
        page = desk.page("plan")
        before = page.view
        desk.press(Qt.Key.Key_R, CTRL | SHIFT)
        desk.settle()
        assert page.view.plan.number == before.plan.number + 1
        assert [one.measure for one in page.view.items]
        desk.press(RETURN, CTRL)
        desk.settle()
        assert page.view.plan.status is PlanStatus.SUBMITTED

        def show(dialog: Any) -> None:
            desk.qtbot.waitUntil(dialog.print_button.isEnabled)
            desk.press(RETURN)
            desk.qtbot.waitUntil(printed.exists)
            desk.qtbot.waitUntil(dialog.print_button.isEnabled)

        desk.during(lambda: desk.press(Qt.Key.Key_P, CTRL), show)
    within(done, 5)


def test_9_a_discharge_takes_two_keys_and_its_fields(desk: Pana) -> None:
    child = desk.id_of("S11")
    desk.open_file("S11")
    with Keystrokes() as done:
        desk.press(Qt.Key.Key_D, CTRL)
        desk.settle()
        ui = desk.page("discharge").form.ui
        assert ui.route.box.hasFocus()
        desk.write(first_words(ui.route.box, "youth_house"))
        desk.tab_to(ui.receiver.line)
        desk.write("Дом юношества, Павлодар")
        desk.tab_to(ui.receiver_document.line)
        desk.write("доверенность № 5")
        desk.tab_to(ui.ground.line)
        desk.write("направление № 12")
        part = desk.page("discharge").left_open
        for line in sorted(part.rows(), key=lambda one: one.matter.due.source != "plan"):
            if line.waits():
                choose(desk, line.fate, Fate.GOES_ON)
                desk.tab_to(line.words)
                desk.write("Дом юношества, Павлодар")
                part.same.click()
        desk.press(RETURN, CTRL)
        desk.settle()
    # The route, the receiver and the ground, then two for each of the three measures that somebody must carry on.
    assert done.tabs <= 30, done.tabs
    page = desk.page("discharge")
    assert page.done.isVisible(), page.bar.text()
    assert page.done.schedule.days()
    assert desk.shell.session.store.residents.get(child).status is CaseStatus.FOLLOW_UP
    within(done, 2)


def choose(pana: Pana, segments: Segmented, key: str) -> None:
    """Tab to the choice, an arrow to the answer, Space."""
    pana.tab_to(segments.buttons()[0])
    while pana.focus().objectName() != key:
        pana.press(Qt.Key.Key_Right)
    if segments.choice() != key:
        pana.press(SPACE)


def first_words(box: Any, code: str) -> str:
    """As many letters as the list needs to know the entry."""
    words = [str(box.itemText(place)) for place in range(box.count())]
    wanted = next(box.itemText(place) for place in range(box.count()) if box.itemData(place) == code)
    for many in range(1, len(wanted) + 1):
        if next(one for one in words if one.casefold().startswith(wanted[:many].casefold())) == wanted:
            return str(wanted[:many])
    raise AssertionError(wanted)


def to_row(pana: Pana, source: str) -> TaskRow:
    """A row of Today is in focus, as after a few presses of an arrow or one click; of measures one of one's own."""
    page = pana.page("today")
    for place, row in enumerate(page.tasks.rows.rows()):
        duty = page.deeds.behind(row.key) if isinstance(row, TaskRow) and not row.done else None
        own = isinstance(duty, TodayRow) and (duty.mine or source != "plan")
        if own and duty.due.source == source and duty.summary.named:
            page.tasks.setCurrentIndex(page.tasks.rows.index(place, 0))
            return row
    raise AssertionError(f"nothing of {source} waits")


def test_6_a_measure_is_ticked_with_one_key_or_postponed_with_two(desk: Pana) -> None:
    row = to_row(desk, "plan")
    item = desk.page("today").deeds.behind(row.key).due.source_id
    with Keystrokes() as done:
        desk.press(SPACE, SHIFT)
        dialog = desk.page("today").dialog
        desk.qtbot.waitUntil(dialog.due.hasFocus)
        desk.write(f"{desk.clock.now + timedelta(days=5):%d.%m.%Y}")
        desk.press(Qt.Key.Key_Tab)
        desk.write("Врач болен")
        desk.press(RETURN)
        desk.settle()
    within(done, 2)
    postponed = desk.shell.session.store.plan_items.get(item)
    assert postponed.due == (desk.clock.now + timedelta(days=5)).date()
    row = to_row(desk, "plan")
    item = desk.page("today").deeds.behind(row.key).due.source_id
    with Keystrokes() as done:
        desk.press(SPACE)
        desk.settle()
    assert desk.shell.session.store.plan_items.get(item).state is ItemState.DONE
    within(done, 1)


def test_10_a_result_of_the_follow_up_takes_three_keys(desk: Pana) -> None:
    row = to_row(desk, "follow_up")
    stage = desk.page("today").deeds.behind(row.key).due.source_id
    with Keystrokes() as done:
        desk.press(RETURN)
        desk.settle()
        desk.press(Qt.Key.Key_1)
        desk.settle()
        desk.tab_to(desk.page("follow_up").panel.form.note)
        desk.write("Дома, ходит в школу")
        desk.press(RETURN, CTRL)
        desk.settle()
    recorded = desk.shell.session.store.follow_ups.get(stage)
    assert (recorded.outcome.value, recorded.note) == ("safe", "Дома, ходит в школу")
    within(done, 3)


def test_the_last_change_is_taken_back_with_one_key(desk: Pana) -> None:
    row = to_row(desk, "plan")
    item = desk.page("today").deeds.behind(row.key).due.source_id
    before = desk.shell.session.store.plan_items.get(item).state
    desk.press(SPACE)
    desk.settle()
    assert desk.shell.session.store.plan_items.get(item).state is ItemState.DONE
    with Keystrokes() as done:
        desk.press(Qt.Key.Key_Z, CTRL)
        desk.settle()
    assert desk.shell.session.store.plan_items.get(item).state is before
    within(done, 1)
