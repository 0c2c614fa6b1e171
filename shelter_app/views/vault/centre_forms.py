"""The forms of the centre's own facts, used at first run and later: kind and names, letterheads, rooms with beds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.centre import Centre, CentreKind, Letterhead, Room
from shelter_app.services.packaged import profile, profile_codes
from shelter_app.views import scaling
from shelter_app.views.forms.ui_centre import Ui_CentreForm
from shelter_app.views.forms.ui_letterheads import Ui_LetterheadsForm
from shelter_app.views.language import Language
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, InfoLine, LineEdit
from shelter_app.views.widgets.form_fields import LineField
from shelter_app.views.widgets.labels import Label

_HEADS = ("name", "address", "requisites")
_ADDRESSEES = ("guardianship_addressee", "prosecutor_addressee")
WHO = ("any", "boys", "girls", "mothers", "quarantine")


class CentreForm(QWidget):
    """Kind, procedure, name, town, telephone and director's name as printed. Kind and procedure are set once."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self._language = language
        self.ui = Ui_CentreForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        scaling.adopt(self)
        for choice in (self.ui.kind, self.ui.profile):
            choice.setEnabled(not fixed)
            choice.box.currentIndexChanged.connect(self.changed)
        for field in self._lines():
            field.line.textChanged.connect(self.changed)
            field.clear_problem_on(field.line.textChanged)
        self.retranslate()

    def _lines(self) -> tuple[LineField, ...]:
        return self.ui.name, self.ui.place, self.ui.phone, self.ui.director

    def show_centre(self, centre: Centre) -> None:
        """Fills the form."""
        ui = self.ui
        ui.kind.box.set_value(centre.kind)
        ui.profile.box.set_value(centre.profile)
        for name in ("name", "place", "phone", "director"):
            getattr(ui, name).line.setText(getattr(centre, name))

    def centre(self, before: Centre) -> Centre:
        """``before`` with what the form says."""
        ui = self.ui
        kind, code = ui.kind.code(), ui.profile.code()
        return replace(
            before, kind=CentreKind(kind) if kind else before.kind, profile=code or before.profile,
            name=ui.name.text(), place=ui.place.text(), phone=ui.phone.text(), director=ui.director.text(),
        )  # fmt: skip

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Says at the field what is missing."""
        if "name" in problems:
            self.ui.name.show_problem(self.tr("How is the centre called in its daily work?"))
            self.ui.name.line.setFocus()

    def retranslate(self) -> None:
        ui = self.ui
        ui.kind.set_label(self.tr("Kind of centre"))
        ui.profile.set_label(self.tr("National procedure"))
        ui.name.set_label(self.tr("Name of the centre, as staff call it"))
        ui.place.set_label(self.tr("Town or village"))
        ui.phone.set_label(self.tr("Telephone of the centre"))
        ui.director.set_label(self.tr("Director: family name and initials, as printed"))
        ui.kind.box.set_choices([(kind, words) for kind, words in self._kinds()])
        countries = [(code, profile(code).labels.get(self._language.code, code)) for code in profile_codes()]
        ui.profile.box.set_choices(countries)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _kinds(self) -> list[tuple[CentreKind, str]]:
        return [
            (CentreKind.CAM, self.tr("Centre for Adaptation of Minors")),
            (CentreKind.SUPPORT, self.tr("Centre for the support of children")),
            (CentreKind.SHELTER, self.tr("Shelter for victims of trafficking")),
            (CentreKind.CRISIS, self.tr("Crisis centre")),
        ]


class LetterheadsForm(QWidget):
    """The head of every letter and the two standing addressees, Kazakh at the left and Russian at the right."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LetterheadsForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        scaling.adopt(self)
        for lang in ("kk", "ru"):
            for name in _HEADS:
                getattr(self.ui, f"{name}_{lang}").line.textChanged.connect(self.changed)
            for name in _ADDRESSEES:
                getattr(self.ui, f"{name}_{lang}").note.textChanged.connect(self.changed)
        self.retranslate()

    def show_centre(self, centre: Centre) -> None:
        """Fills the form."""
        for lang, head in (("kk", centre.kk), ("ru", centre.ru)):
            for name in _HEADS:
                getattr(self.ui, f"{name}_{lang}").line.setText(getattr(head, name))
            for name in _ADDRESSEES:
                getattr(self.ui, f"{name}_{lang}").note.setPlainText(getattr(centre, f"{name}_{lang}"))

    def centre(self, before: Centre) -> Centre:
        """``before`` with what the form says."""
        heads = {
            lang: Letterhead(*(getattr(self.ui, f"{name}_{lang}").text() for name in _HEADS)) for lang in ("kk", "ru")
        }
        addressees = {
            f"{name}_{lang}": getattr(self.ui, f"{name}_{lang}").text() for name in _ADDRESSEES for lang in ("kk", "ru")
        }
        return replace(before, kk=heads["kk"], ru=heads["ru"], **addressees)

    def retranslate(self) -> None:
        ui = self.ui
        ui.name_kk.set_label(self.tr("Full name in Kazakh"))
        ui.name_ru.set_label(self.tr("Full name in Russian"))
        ui.address_kk.set_label(self.tr("Address in Kazakh"))
        ui.address_ru.set_label(self.tr("Address in Russian"))
        ui.requisites_kk.set_label(self.tr("BIN and telephone in Kazakh"))
        ui.requisites_ru.set_label(self.tr("BIN and telephone in Russian"))
        ui.guardianship_addressee_kk.set_label(self.tr("To the guardianship authority, in Kazakh"))
        ui.guardianship_addressee_ru.set_label(self.tr("To the guardianship authority, in Russian"))
        ui.prosecutor_addressee_kk.set_label(self.tr("To the prosecutor, in Kazakh"))
        ui.prosecutor_addressee_ru.set_label(self.tr("To the prosecutor, in Russian"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _RoomLine(QWidget):
    """One room: its name, how many beds, for whom."""

    removed = Signal(object)
    changed = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.beds, self.who = LineEdit(), LineEdit(), ComboBox()
        self.beds.setValidator(QIntValidator(0, 999, self))
        self.drop = Button(kind="ghost", icon="trash-2", clicked=self._on_drop_clicked)
        self.name.setText(room.name)
        self.beds.setText(str(room.beds) if room.beds else "")
        set_sizes(self.beds, width=88)
        set_sizes(self.who, width=200)
        self.retranslate()
        self.who.set_value(room.who)
        layout = row(self.name, self.beds, self.who, self.drop, spacing=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        for line in (self.name, self.beds):
            line.textChanged.connect(self.changed)
        self.who.currentIndexChanged.connect(self.changed)

    def _on_drop_clicked(self) -> None:
        self.removed.emit(self)

    def held(self) -> list[str]:
        return [self.name.text(), self.beds.text(), str(self.who.value() or "any")]

    def room(self) -> Room:
        return Room(self.name.text(), int(self.beds.text() or 0), str(self.who.value() or "any"))

    def retranslate(self) -> None:
        words = {
            "any": self.tr("for anybody"),
            "boys": self.tr("boys"),
            "girls": self.tr("girls"),
            "mothers": self.tr("mothers with children"),
            "quarantine": self.tr("quarantine"),
        }
        self.who.set_choices([(code, words[code]) for code in WHO])
        self.name.setPlaceholderText(self.tr("Room or wing"))
        self.name.setAccessibleName(self.tr("Room or wing"))
        self.beds.setPlaceholderText(self.tr("Beds"))
        self.beds.setAccessibleName(self.tr("Beds"))
        self.who.setAccessibleName(self.tr("For whom"))
        self.drop.set_name(self.tr("Take this room away"))


class RoomsForm(QWidget):
    """Rooms and beds as lines; the sum stands beneath. An empty line is left out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[_RoomLine] = []
        self._box = QVBoxLayout()
        set_spacing(self._box, 0, 8)
        self.add = Button(kind="link", icon="plus", clicked=self._on_add_clicked)
        self.sum = Label(tone="text2")
        self.problem = InfoLine()
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addLayout(self._box)
        layout.addLayout(row(self.add, None, self.sum))
        layout.addWidget(self.problem)
        self.retranslate()

    def show_rooms(self, rooms: tuple[Room, ...]) -> None:
        """Fills the form; with none, one empty line waits."""
        for line in tuple(self.lines):
            self._take(line)
        for room in rooms or (Room("", 0),):
            self._add(room)
        self._say_sum()

    def rooms(self) -> tuple[Room, ...]:
        """Every line as it stands."""
        return tuple(line.room() for line in self.lines)

    def held(self) -> list[list[str]]:
        """What a draft stores of every line; see `views/inputs.py`."""
        return [line.held() for line in self.lines]

    def hold(self, values: list[list[str]]) -> None:
        """Puts back the lines that a draft has stored."""
        self.show_rooms(tuple(Room(name, int(beds or 0), who) for name, beds, who in values))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Says what is wrong with the rooms."""
        words = {
            "without_name": self.tr("Every room needs a name or a number."),
            "beds": self.tr("Every room needs at least one bed."),
            "twice": self.tr("Two rooms have the same name."),
        }
        if "rooms" in problems:
            self.problem.show_problem(words[problems["rooms"]])

    def retranslate(self) -> None:
        self.add.setText(self.tr("One more room"))
        for line in self.lines:
            line.retranslate()
        self._say_sum()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_add_clicked(self) -> None:
        self._add(Room("", 0)).name.setFocus()

    def _add(self, room: Room) -> _RoomLine:
        line = _RoomLine(room)
        line.removed.connect(self._on_removed)
        line.changed.connect(self._on_changed)
        self.lines.append(line)
        self._box.addWidget(line)
        return line

    def _take(self, line: _RoomLine) -> None:
        self.lines.remove(line)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_removed(self, line: _RoomLine) -> None:
        self._take(line)
        if not self.lines:
            self._add(Room("", 0))
        self._on_changed()

    def _on_changed(self) -> None:
        self.problem.clear()
        self._say_sum()
        self.changed.emit()

    def _say_sum(self) -> None:
        beds = sum(room.beds for room in self.rooms())
        self.sum.setText(self.tr("%n bed(s) in all", "", beds) if beds else "")
