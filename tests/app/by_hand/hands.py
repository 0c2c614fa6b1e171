"""Two hands at the keyboard of an empty centre: every fact is typed into a window, pressed, picked or ticked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services import residents
from shelter_app.services.residents import FileView
from shelter_app.views.dialog import Dialog
from shelter_app.views.widgets.choices import Lines, ManyChoices
from shelter_app.views.widgets.rows import OBJECT_ROLE
from shelter_app.views.widgets.segmented import Segmented
from tests.app.pana import CTRL, DAY, Pana
from tests.app.wording_seen import words_in
from tests.records import ALMATY

_WHEN = re.compile(r"D([+-]\d+|0)(?: (\d\d):(\d\d))?")


class Hands:
    """Sits at the program as one member of staff after another. Days are told from D, the last day of the story.

    `begin` of `dialog` is the words of a button that is seen, or a call. Nothing hidden or greyed out can be filled in.
    """

    def __init__(self, pana: Pana) -> None:
        self.pana = pana
        self.login = ""

    # Time and people

    def moment(self, when: str) -> datetime:
        """The moment of "D-6 23:40"; without an hour, nine in the morning."""
        found = _WHEN.fullmatch(when)
        assert found, when
        hour, minute = (int(found.group(2)), int(found.group(3))) if found.group(2) else (9, 0)
        day = DAY + timedelta(days=int(found.group(1)))
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ALMATY)

    def day(self, when: str) -> str:
        """The day of "D+9" as it is typed."""
        return f"{self.moment(when):%d.%m.%Y}"

    def hour(self, when: str) -> str:
        """The hour of "D-6 23:40" as it is typed."""
        return f"{self.moment(when):%d.%m.%Y %H:%M}"

    def born(self, years: int, days: int = 0) -> str:
        """A birth date as it is typed: so many years and days before D."""
        day = DAY.replace(year=DAY.year - years) - timedelta(days=days)
        return f"{day:%d.%m.%Y}"

    def at(self, when: str, login: str = "") -> Hands:
        """It is now this moment; `login` sits down if somebody else sits there."""
        self.pana.clock.now = self.moment(when)
        if login and login != self.login:
            if self.login:
                self.pana.reopen(login)
            else:
                self.pana.unlock(login)
            self.login = login
        return self

    # Keys and buttons

    def write(self, widget: QWidget, text: str) -> None:
        """Type a text in the place of what stands there."""
        _usable(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.selectAll()
        if not text:
            QTest.keyClick(widget, Qt.Key.Key_Delete)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(widget, Qt.Key.Key_Return)
            self.pana.type_text(widget, line)
        typed = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
        assert typed == text, f"{widget.accessibleName()}: typed {text!r}, stands there {typed!r}"

    def pick(self, combo: QComboBox, wanted: object) -> None:
        """Open the list and take the entry with this code or these words."""
        _usable(combo)
        places = [n for n in range(combo.count()) if wanted in (combo.itemData(n), combo.itemText(n))]
        offered = [combo.itemText(n) for n in range(combo.count())]
        assert places, f"{combo.accessibleName()}: {wanted} is not offered among {offered}"
        combo.setFocus(Qt.FocusReason.OtherFocusReason)
        combo.showPopup()
        view = combo.view()
        view.setCurrentIndex(combo.model().index(places[0], combo.modelColumn()))
        QTest.keyClick(view, Qt.Key.Key_Return)
        # A window manager gives the window behind a closed list its focus back.
        combo.window().activateWindow()
        self.pana.settle()

    def press(self, button: str | QAbstractButton, within: QWidget | None = None, *, opens: bool = False) -> None:
        """Press a button, or the one with these words in the window in front; it may open a dialog where told."""
        found = self.button(button, within) if isinstance(button, str) else button
        _usable(found)
        with nullcontext() if opens else self._nothing_opens():
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        self.pana.settle()

    @contextmanager
    def _nothing_opens(self) -> Iterator[None]:
        """A question nobody expected fails the test; it would wait for an answer for ever."""
        front, asked = QApplication.activeModalWidget(), list[str]()

        def look() -> None:
            box = QApplication.activeModalWidget()
            if box is not None and box is not front:
                asked.append("\n".join(text for _where, text in words_in(box)))
                box.close()

        watch = QTimer()
        watch.timeout.connect(look)
        watch.start(500)
        yield
        watch.stop()
        assert not asked, f"asked: {asked[0]}"

    def answer(self, begin: QAbstractButton, words: str) -> None:
        """Press what asks a question, and answer with the button of these words."""
        self.within(lambda: self.press(begin, opens=True), lambda box: self.press(words, box))

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The only button with these words that is seen."""
        around = within or QApplication.activeModalWidget() or self.pana.window
        seen = [one for one in around.findChildren(QAbstractButton) if one.isVisible()]
        found = [one for one in seen if words in (one.text(), one.accessibleName()) and one.isEnabled()]
        assert len(found) == 1, f"{len(found)} buttons {words!r} among {sorted({one.text() for one in seen})}"
        return found[0]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.pana.press(key, modifier)
        self.pana.settle()

    # Forms

    def put(self, widget: QWidget, value: Any) -> None:
        """Give one input what it takes: text, a code, several codes, a tick, rows."""
        match widget:
            case QLineEdit() | QPlainTextEdit():
                self.write(widget, str(value))
            case QComboBox():
                self.pick(widget, value)
            case ManyChoices():
                for code in [value] if isinstance(value, str) else value:
                    self.pick(widget.combo, code)
            case Segmented():
                self.press(next(one for one in widget.buttons() if one.objectName() == value))
            case Lines():
                self._rows(widget, value)
            case QAbstractButton():
                _usable(widget)
                if widget.isChecked() is not value:
                    widget.setFocus(Qt.FocusReason.OtherFocusReason)
                    QTest.keyClick(widget, Qt.Key.Key_Space)
                assert widget.isChecked() is value
            case _:
                raise AssertionError(f"no way to fill in {type(widget).__name__}")

    def _rows(self, lines: Lines, rows: Sequence[Mapping[str, Any]]) -> None:
        for facts in rows:
            self.press(lines.add_button)
            self.fill(lines.rows()[-1], **facts)

    def fill(self, form: Any, /, **facts: Any) -> None:
        """Fill in fields by the names that the form itself has for them, in the order told."""
        for name, value in facts.items():
            fields, unframed = getattr(form, "fields", {}), getattr(form, "unframed", {})
            widget = fields[name].input if name in fields else unframed.get(name) or getattr(form, name)
            self.put(widget, value)

    def dialog(self, begin: str | Callable[[], object], within: QWidget | None = None, /, **facts: Any) -> None:
        """Open a dialog, fill it in and save it with Ctrl+Enter; what it objects to fails the test."""

        def fill(dialog: Dialog) -> None:
            self.fill(dialog, **facts)
            self.save(dialog)

        self.within(begin, fill, within)

    def within(
        self, begin: str | Callable[[], object], act: Callable[[Any], object], room: QWidget | None = None
    ) -> None:
        """Open a dialog and do something in it; `act` closes it."""
        start = (lambda: self.press(begin, room, opens=True)) if isinstance(begin, str) else begin
        self.pana.during(start, act)

    def save(self, dialog: Dialog) -> None:
        """Ctrl+Enter in a dialog, which has to be content."""
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        said = [field.info.text() for field in dialog.fields.values() if field.has_problem()]
        assert not dialog.isVisible(), f"{dialog.heading.text()}: {' '.join([*said, dialog.problem.text()])}"

    # The file

    def admit(self, **facts: Any) -> ResidentId:
        """F7, the nine fields and the fold beneath them by their names, Ctrl+Enter; the new file is open then."""
        self.begin_admission()
        self.fill_admission(**facts)
        return self.finish_admission()

    def begin_admission(self) -> Any:
        """The empty form of quick admission."""
        self.key(Qt.Key.Key_F7)
        return self.pana.page("admission")

    def fill_admission(self, **facts: Any) -> None:
        """Fill in the form; what it folds away is unfolded first, as a person would."""
        page = self.pana.page("admission")
        form = page.form.ui
        special = {"basis": page.form.basis, "second_basis": page.form.second_basis, "unknown": page.form.unknown}
        for name, value in facts.items():
            if name in ("kazakh", "latin") and not getattr(form, name).isVisible():
                self.press(page.writings)
            if name == "second_age" and not form.second_age.isVisible():
                self.press(page.second_age)
            if name in special or name == "disputed":
                self.put(special.get(name, form.disputed), value)
            elif name == "health":
                self._press_signs(form.health, value)
            elif hasattr(form, name):
                self.put(getattr(form, name).input, value)
            else:
                self._fill_more(page, name, value)

    def finish_admission(self, button: Any = None) -> ResidentId:
        """Save; a problem fails the test. Whose file is open then is told."""
        page = self.pana.page("admission")
        if button is not None:
            self.press(button)
            return self.newest()
        self.key(Qt.Key.Key_Return, CTRL)
        place = self.pana.shell.navigator.place()
        assert place is not None
        if place[0] != "file":
            said = {name: field.info.text() for name, field in page.form.asked.items() if field.has_problem()}
            raise AssertionError(f"not admitted: {said} {page.bar.accessibleName()}")
        return ResidentId(place[1]["resident_id"])

    def newest(self) -> ResidentId:
        """Whoever was admitted last."""
        files = self.pana.shell.session.store.residents.all()
        return max(files, key=lambda one: (one.number[-2:], one.number)).id

    def _press_signs(self, field: Any, codes: Sequence[str]) -> None:
        for code in [codes] if isinstance(codes, str) else codes:
            button = field._buttons[code]
            if not button.isVisible():
                self.press(field._more)
            self.put(button, True)

    def _fill_more(self, page: Any, name: str, value: Any) -> None:
        if not page.more.isVisible():
            self.press(page.fold)
        part = getattr(page.more.ui, name)
        if name == "documents":
            for kind, number, state in value:
                line = part._rows[-1]
                for widget, one in zip(line, (kind, number, state), strict=True):
                    if one:
                        self.put(widget, one)
        elif hasattr(part, "codes"):
            for code in value:
                self.pick(part.box, code)
        else:
            self.put(part.input, value)

    def file(self, resident_id: ResidentId, section: str = "timeline") -> Any:
        """One section of a file, shown."""
        return self.pana.go("file", resident_id=int(resident_id), section=section).sections[section]

    def note(self, resident_id: ResidentId, text: str, kind: str = "observation", **facts: Any) -> None:
        """F8, the note, its kind, and whether only those named may read it; Ctrl+Enter."""
        section = self.file(resident_id)
        self.key(Qt.Key.Key_F8)
        self.fill(section.entry, text=text, kind=kind, **facts)
        section.entry.text.setFocus()
        self.key(Qt.Key.Key_Return, CTRL)
        assert not section.entry.is_open(), section.entry.text_field.info.text()

    def kept(self, resident_id: ResidentId) -> FileView:
        """The file as the registry holds it, for whoever sits there."""
        return residents.open_file(resident_id, by=self.pana.shell.session)

    # What is seen

    def said(self, around: QWidget | None = None) -> str:
        """Every word that is seen now, but for what a closed list would offer."""
        self.pana.settle()
        seen = words_in(around or self.pana.page())
        return "\n".join(text for where, text in seen if where != "ComboBox")

    def sees(self, *words: str, around: QWidget | None = None) -> None:
        """All of this is seen on the page."""
        said = self.said(around)
        missing = [one for one in words if one not in said]
        assert not missing, f"not seen: {missing}\n{said}"

    def sees_not(self, *words: str, around: QWidget | None = None) -> None:
        """None of this is seen on the page."""
        said = self.said(around)
        assert not [one for one in words if one in said], said

    def row_of(self, view: Any, words: str) -> int:
        """The row of a list or table that says these words; it is made the current one."""
        model, said = view.model(), list[str]()
        for number in range(model.rowCount()):
            told = str(model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
            if words in told and model.index(number, 0).data(OBJECT_ROLE) is not None:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                view.setCurrentIndex(model.index(number, 0))
                self.pana.settle()
                return number
            said.append(told)
        raise AssertionError(f"no row says {words!r}: {said}")


def _usable(widget: QWidget) -> None:
    name = widget.accessibleName() or type(widget).__name__
    assert widget.isVisible(), f"{name} is not seen: nobody can fill it in"
    assert widget.isEnabled(), f"{name} is greyed out: nobody can fill it in"
