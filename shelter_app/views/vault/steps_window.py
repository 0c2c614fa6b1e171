"""A window of steps: which there are at the left, the present one at the right, and the way back and on beneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shelter_app.views import keys, scaling
from shelter_app.views.language import Language
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.theme import Theme, look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.brand import Mark
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Scroll
from shelter_app.views.widgets.segmented import LanguageSwitch

COLUMN_WIDTH = 680


class StepPage(QWidget):
    """One step: fill `body`, give words in `retranslate`, and say in `check` whether one may go on."""

    wide = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="page", wrap=True)
        self.lead = Label(tone="text2", wrap=True)
        self.body = QVBoxLayout(self)
        set_spacing(self.body, 0, 14)
        self.body.addWidget(self.title)
        self.body.addWidget(self.lead)
        self.build()
        scaling.adopt(self)
        self.retranslate()

    @property
    def name(self) -> str:
        """What the step is called in the list at the left."""
        return ""

    @property
    def on_words(self) -> str:
        """The words of the button that goes on; empty for the usual ones."""
        return ""

    def build(self) -> None:
        """Make the widgets, once."""

    def retranslate(self) -> None:
        """Give every widget its words."""

    def arrive(self) -> None:
        """Called each time the step is shown."""

    def check(self) -> bool:
        """True when one may go on; otherwise the step has said why."""
        return True


class StepList(QWidget):
    """Names of the steps, those behind ticked; to be looked at, not pressed: the way is one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_steps(self, names: list[str], now: int) -> None:
        self._names, self._now = names, now
        self.setAccessibleName(f"{now + 1}/{len(names)}: {names[now]}" if names else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), len(self._names) * self._height())

    def _height(self) -> int:
        return max(look().px(36), look().line_height() + look().px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        high = self._height()
        for number, name in enumerate(self._names):
            box = QRect(0, number * high, self.width(), high)
            here, behind = number == self._now, number < self._now
            if here:
                paint.rounded(painter, box.adjusted(0, 2, 0, -2), "surface", "line")
            inner = box.adjusted(look().px(10), 0, -look().px(8), 0)
            icon = "circle-check" if behind else "arrow-right" if here else "circle-dashed"
            inner = paint.icon_left(
                painter, inner, icon, "done" if behind else "accentText" if here else "text3", 16, 10
            )
            paint.text(painter, inner, name, "strong" if here else "body", "text" if here or behind else "text2")
        painter.end()


class StepsWindow(QWidget):
    """Ctrl+Enter goes on, Esc or Alt+Left goes back; the languages can be switched at any time."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: list[StepPage] = []
        self._now = 0
        self._busy = False
        self.steps = StepList()
        self.stack = QStackedWidget()
        self.product = Label(role="compact", text="Pana")
        self.problem = InfoLine()
        self.back = Button(kind="ghost", icon="chevron-left", shortcut="Escape", clicked=self.go_back)
        self.next = Button(kind="primary", shortcut="Ctrl+Return", clicked=self.go_on, height=40)
        self.languages = LanguageSwitch(style="segments")
        self.languages.chosen.connect(language.switch)
        self._language = language
        self._lay_out()
        for sequence, act in (
            ("Ctrl++", theme.zoom_in),
            ("Ctrl+-", theme.zoom_out),
            ("Ctrl+0", theme.zoom_reset),
        ):
            keys.bind(self, sequence, act)
        self.setWindowTitle("Pana")
        self.resize(1366, 768)
        self.setMinimumSize(720, 560)

    def set_pages(self, pages: list[StepPage]) -> None:
        """The steps in their order; the first is shown."""
        self._pages = pages
        for page in pages:
            holder = QWidget()
            column = QVBoxLayout(holder)
            set_spacing(column, (40, 8, 40, 24), 0)
            if page.wide:
                column.addWidget(page, 1)
            else:
                set_sizes(page, most_width=COLUMN_WIDTH)
                column.addWidget(page)
                column.addStretch(1)
            self.stack.addWidget(Scroll(content=holder))
        self.turn_to(0)

    @property
    def page(self) -> StepPage:
        """The step that is shown."""
        return self._pages[self._now]

    def turn_to(self, number: int) -> None:
        self._now = number
        self.problem.clear()
        self.stack.setCurrentIndex(number)
        self.page.arrive()
        self.retranslate()
        first = self.page.focusProxy() or self.page.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Leaves the step when it has nothing against it."""
        if not self._busy and self.page.check() and self._now + 1 < len(self._pages):
            self.turn_to(self._now + 1)

    def go_back(self) -> None:
        if not self._busy and self.may_go_back():
            self.turn_to(self._now - 1)

    def may_go_back(self) -> bool:
        """False at the first step, and where what was done cannot be taken back."""
        return self._now > 0

    def show_busy(self, words: str) -> None:
        """While something slow runs: nothing can be pressed and the button says what is done; empty words end it."""
        self._busy = bool(words)
        self.stack.setEnabled(not self._busy)
        self.retranslate()
        if words:
            self.next.setText(words)
        else:
            self.page.setFocus()

    def retranslate(self) -> None:
        if not self._pages:
            return
        self.steps.set_steps([page.name for page in self._pages], self._now)
        self.back.setText(self.tr("Back"))
        self.back.setVisible(self.may_go_back())
        self.back.setEnabled(not self._busy)
        self.next.setText(self.page.on_words or self.tr("Next"))
        self.next.setEnabled(not self._busy)
        self.languages.choose(self._language.code)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for page in self._pages:
                page.retranslate()
            self.retranslate()

    def _lay_out(self) -> None:
        rail = _Rail()
        rail.column.addLayout(row(Mark(size=32), self.product, None, spacing=12))
        rail.column.addSpacing(20)
        rail.column.addWidget(self.steps)
        rail.column.addStretch(1)
        right = QVBoxLayout()
        set_spacing(right, 0, 0)
        right.addLayout(row(None, self.languages, margins=(24, 16, 24, 8)))
        right.addWidget(self.stack, 1)
        right.addLayout(row(self.problem, margins=(40, 0, 40, 0)))
        right.addLayout(row(self.back, None, self.next, margins=(40, 12, 40, 20)))
        layout = row(rail, spacing=0)
        layout.addLayout(right, 1)
        self.setLayout(layout)


class _Rail(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        set_spacing(self.column, (16, 20, 16, 16), 0)
        set_sizes(self, width=256)
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("rail"))
        painter.end()
