"""Choosing a passphrase: typed twice, its strength told in words as it grows, and one made by chance on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shelter_app.security import layouts, passphrases
from shelter_app.security.layouts import LayoutHint
from shelter_app.security.passphrases import Level, Problem, Strength
from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.vault.passphrase import PassphraseEdit
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine

translate = QCoreApplication.translate
_LIT: dict[Level, tuple[int, ColourName]] = {
    Level.REFUSED: (1, "mark"),
    Level.FAIR: (2, "soonBar"),
    Level.GOOD: (3, "fill"),
    Level.STRONG: (4, "done"),
}


class NamedPassphrase(PassphraseEdit):
    """A passphrase input that is called something else than plainly "Passphrase"."""

    def __init__(self, words: Callable[[], str], parent: QWidget | None = None) -> None:
        self._words = words
        super().__init__(parent)

    def retranslate(self) -> None:
        super().retranslate()
        self.name.setText(self._words())
        self.line.setAccessibleName(self._words())


class StrengthBar(QWidget):
    """Four pieces, as many filled as the passphrase is strong; the words stand beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: Level | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_sizes(self, height=6)
        repaint_on_change(self)

    def show_level(self, level: Level | None) -> None:
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look().colour("track"))
        gap = look().px(4)
        wide = (self.width() - 3 * gap) / 4
        lit, tone = _LIT[self._level] if self._level else (0, "track")
        for piece in range(4):
            colour = look().colour(tone if piece < lit else "track")
            painter.setPen(colour)
            painter.setBrush(colour)
            box = QRectF(piece * (wide + gap), 1, wide - 1, self.height() - 2)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.end()


class NewPassphrase(QWidget):
    """`text()` is what was chosen; `check()` says at the inputs what is missing. Nothing of it is ever stored."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._local: tuple[str, ...] = ()
        self._portable = False
        self.first = NamedPassphrase(lambda: translate("NewPassphrase", "New passphrase"))
        self.again = NamedPassphrase(lambda: translate("NewPassphrase", "The same once more"))
        self.bar = StrengthBar()
        self.strength, self.layout_hint, self.problem = InfoLine(), InfoLine(), InfoLine()
        self.generate = Button(kind="link", icon="refresh-cw", clicked=self._on_generate_clicked)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        for part in (self.first, self.bar, self.strength, self.layout_hint):
            layout.addWidget(part)
        layout.addLayout(row(self.generate, None))
        layout.addWidget(self.again)
        layout.addWidget(self.problem)
        self.first.line.textChanged.connect(self._on_typed)
        self.again.line.textChanged.connect(self._on_typed)
        self.setFocusProxy(self.first)
        self.retranslate()

    def text(self) -> str:
        """The passphrase as typed first."""
        return self.first.line.text()

    def set_rules(self, local: tuple[str, ...], *, portable: bool) -> None:
        """Words that are no secret here (centre, town, names), and whether portable mode asks for more."""
        self._local, self._portable = local, portable
        self._say()

    def check(self) -> bool:
        """True when it is strong enough and typed twice alike; otherwise the problem is told and shown."""
        if not self.text() or self._assessed().problems:
            self.problem.show_problem(strength_words(self._assessed(), portable=self._portable))
            self.first.line.setFocus()
            return False
        if self.again.line.text() != self.text():
            self.problem.show_problem(self.tr("The two passphrases are not the same. Type the second one again."))
            self.again.line.setFocus()
            return False
        self.problem.clear()
        return True

    def wipe(self) -> None:
        """Take what was typed off the screen."""
        for edit in (self.first, self.again):
            edit.line.clear()

    def retranslate(self) -> None:
        self.first.retranslate()
        self.again.retranslate()
        self.generate.setText(self.tr("Make one from random words"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _assessed(self) -> Strength:
        return passphrases.assess(self.text(), self._local, portable=self._portable)

    def _say(self) -> None:
        if not self.text():
            self.bar.show_level(None)
            least = passphrases.MIN_WORDS_PORTABLE if self._portable else passphrases.MIN_WORDS
            hint = self.tr("%n or more unrelated words, or a long sentence only you would write.", "", least)
            self.strength.show_hint(hint, "key-round")
            self.layout_hint.clear()
            return
        strength = self._assessed()
        self.bar.show_level(strength.level)
        say = self.strength.show_problem if strength.problems else self.strength.show_hint
        say(strength_words(strength, portable=self._portable))
        words = layout_words(layouts.layout_hint(self.text()))
        if words:
            self.layout_hint.show_hint(words, "keyboard")
        else:
            self.layout_hint.clear()

    def _on_typed(self) -> None:
        self.problem.clear()
        self._say()
        self.changed.emit()

    def _on_generate_clicked(self) -> None:
        words = passphrases.MIN_WORDS_PORTABLE if self._portable else passphrases.DEFAULT_WORDS
        self.first.line.setText(passphrases.generate(words))
        self.again.line.clear()
        self.first.eye.setChecked(True)
        self.problem.show_next(self.tr("Write these words down for the first days, and type them below once more."))


def strength_words(strength: Strength, *, portable: bool) -> str:
    """What the passphrase is worth, or the first thing that is wrong with it."""
    if not strength.problems:
        words = {
            Level.FAIR: translate("NewPassphrase", "Fair: as good as four random words."),
            Level.GOOD: translate("NewPassphrase", "Good: better than four random words."),
            Level.STRONG: translate("NewPassphrase", "Strong: as good as five random words or more."),
        }
        return words.get(strength.level, "")
    problem = next(one for one in _BY_WEIGHT if one in strength.problems | strength.noticed)
    if problem is Problem.TOO_SHORT and portable:
        return translate(
            "NewPassphrase", "Portable mode asks for six words or 24 signs: it has no secret store to lean on."
        )
    return problem_words(problem)


_BY_WEIGHT = (
    Problem.TOO_LONG, Problem.LOCAL_WORD, Problem.COMMON, Problem.KEYBOARD, Problem.DATE, Problem.REPEATED,
    Problem.TOO_SHORT, Problem.TOO_EASY,
)  # fmt: skip


def problem_words(problem: Problem) -> str:
    """One sentence for one reason why a passphrase is refused."""
    words = {
        Problem.TOO_SHORT: translate("NewPassphrase", "Too short: at least four words or twelve signs."),
        Problem.TOO_LONG: translate("NewPassphrase", "Too long: at most 1024 signs."),
        Problem.TOO_EASY: translate("NewPassphrase", "Too easy to guess: add another unrelated word."),
        Problem.COMMON: translate(
            "NewPassphrase", "It holds a word from the lists that are tried first. Choose others."
        ),
        Problem.LOCAL_WORD: translate(
            "NewPassphrase",
            "It holds the name of the centre, the town or a person. Choose words nobody connects with you.",
        ),
        Problem.KEYBOARD: translate("NewPassphrase", "It runs along the keyboard. Choose words instead."),
        Problem.DATE: translate("NewPassphrase", "It holds a date or a year. Choose words instead."),
        Problem.REPEATED: translate("NewPassphrase", "It repeats itself, which adds nothing."),
    }
    return words[problem]


def layout_words(hint: LayoutHint) -> str:
    """A guess that the keyboard is switched to the other alphabet; only ever a hint."""
    words = {
        LayoutHint.NONE: "",
        LayoutHint.LOOKS_CYRILLIC: translate(
            "NewPassphrase", "This looks like Russian or Kazakh words on the English layout."
        ),
        LayoutHint.LOOKS_LATIN: translate("NewPassphrase", "This looks like English words on the Russian layout."),
        LayoutHint.MIXED: translate(
            "NewPassphrase", "A word mixes Latin and Cyrillic letters: will you find them again?"
        ),
    }
    return words[hint]
