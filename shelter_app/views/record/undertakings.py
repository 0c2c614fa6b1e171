"""What a decision asks for, in words and as a form: conditions while they are typed, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.staff import StaffMember
from shelter_app.domain.three_way import Terms
from shelter_app.domain.undertakings import Asked, Standing, Undertaking
from shelter_app.services import accounts, undertakings
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.choices import InputLine, Lines
from shelter_app.views.widgets.dates import PartialDateEdit
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.words import role_words

translate = QCoreApplication.translate


def standing_face(standing: Standing) -> ChipFace:
    """Where an undertaking stands, as a chip."""
    return {
        Standing.OPEN: ChipFace(translate("Undertakings", "Open"), "outline", "circle-dashed"),
        Standing.MET: ChipFace(translate("Undertakings", "Met"), "accent", "check"),
        Standing.NOT_MET: ChipFace(translate("Undertakings", "Not met"), "mark", "x"),
        Standing.DROPPED: ChipFace(translate("Undertakings", "Dropped by decision"), "neutral"),
    }[standing]


def spoken(one: Undertaking, context: Context) -> str:
    """A condition with its day, and what became of it."""
    until = translate("Undertakings", "{words}, until {date}")
    words = until.format(words=one.text, date=context.formats.day(one.due))
    return words if one.open else f"{words} – {standing_face(one.standing).words}"


class Colleagues:
    """The colleagues by the words in which they are offered; another name is fine too."""

    def __init__(self, context: Context) -> None:
        found = accounts.colleagues(by=context.session)
        self._by_words: dict[str, StaffMember] = {
            f"{one.short}, {one.post or role_words(one.role)}": one for one in found
        }

    def offer(self, edit: LineEdit) -> None:
        """They open while a name is typed."""
        completer = QCompleter(list(self._by_words), edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(completer)

    def find(self, words: str) -> StaffMember | None:
        """The colleague whose words these are."""
        return self._by_words.get(words.strip())


def say_inside(edit: LineEdit, words: str) -> None:
    """What belongs in a line stands inside it while it is empty."""
    edit.setPlaceholderText(words)
    edit.setAccessibleName(words)


class AskedLine(InputLine):
    """One condition: what is asked for, until which day, and who sees to it."""

    def __init__(self, context: Context, colleagues: Colleagues) -> None:
        self.text, self.who, self.due = LineEdit(), LineEdit(), PartialDateEdit(parser=day_parser(context))
        super().__init__(text=self.text, due=self.due, who=self.who)
        self._colleagues = colleagues
        say_inside(self.text, self.tr("What is asked for"))
        say_inside(self.who, self.tr("Who sees to it"))
        self.due.setPlaceholderText(self.tr("until"))
        self.due.setAccessibleName(self.tr("Until which day"))
        colleagues.offer(self.who)
        set_sizes(self.due, width=120)
        across = row(self.text, self.due, self.who, spacing=6)
        across.setStretch(0, 3)
        across.setStretch(2, 2)
        self.setLayout(across)
        self.setFocusProxy(self.text)

    def asked(self) -> Asked:
        """What stands here; raises InvalidInput (conditions) for a day that cannot be read."""
        if self.due.result().problem:
            raise InvalidInput(conditions="day_missing")
        due, member = self.due.value(), self._colleagues.find(self.who.text())
        return Asked(
            self.text.text(), due if isinstance(due, date) else None, self.who.text(), member.id if member else None
        )


class AskedLines(Lines):
    """The conditions of a decision, as many as it has."""

    def __init__(self, context: Context) -> None:
        colleagues = Colleagues(context)
        super().__init__(lambda: AskedLine(context, colleagues))

    def asked(self) -> tuple[Asked, ...]:
        """What is typed; raises InvalidInput (conditions)."""
        return tuple(line.asked() for line in self.rows() if isinstance(line, AskedLine))


class SettleDialog(FileDialog):
    """What became of something that a decision asks for; a reason where it was not met or is dropped."""

    trail = ("undertaking.",)
    terms = Terms(bound=(frozenset({"standing", "note"}),))

    def __init__(self, context: Context, undertaking: Undertaking, parent: QWidget | None = None) -> None:
        self._known = undertaking
        super().__init__(context, parent, width=620)

    def kept_as(self) -> KeptAs:
        return KeptAs("undertaking", self._known.resident_id, self._known.id)

    def renew(self) -> bool:
        self._known = undertakings.one(self._known.id, by=self.context.session)
        return True

    def version(self) -> int:
        return self._known.version

    def build(self) -> None:
        self.words = Label(tone="text2", wrap=True)
        self.content.addWidget(self.words)
        self.standing, self.note = Segmented(), LineEdit()
        self.add_field("standing", Field(control=self.standing))
        self.add_field("note", Field(control=self.note)).clear_problem_on(self.note.textChanged)
        self.fields["standing"].clear_problem_on(self.standing.chosen)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What became of it"))
        self.words.setText(spoken(self._known, self.context))
        self.fields["standing"].set_label(self.tr("&Mark"))
        self.standing.set_choices([(one.value, standing_face(one).words) for one in Standing])
        self.fields["note"].set_label(self.tr("What &proves it, or the reason"))
        self.accept_button.setText(self.tr("Save"))

    def load(self) -> None:
        standing = Standing.MET if self._known.open else self._known.standing
        self.standing.choose(standing.value)
        self.note.setText(self._known.note)
        self.note.setFocus()

    def check(self) -> Mapping[str, str]:
        return {} if self.standing.choice() else {"standing": self.tr("Choose what became of it.")}

    def save(self) -> None:
        standing = Standing(self.standing.choice() or self._known.standing.value)
        with self.refusing():
            undertakings.settle(self._known, standing, self.note.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "note":
            return self.tr("Say why: the reason stays beside the decision.")
        return self.tr("It stands so already.") if field == "standing" else super().sentence(field, reason)
