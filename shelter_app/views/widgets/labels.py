"""Words on a page: labels by role and tone, a label with an icon, facts as pairs, and the keys of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from shelter_app.views import keys as keyboard
from shelter_app.views.colours import ColourName, Role
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint


class Label(QLabel):
    """Plain text in one of the type roles; wraps when asked to. Never rich text, so nothing needs escaping."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        role: Role = "body",
        tone: ColourName = "text",
        wrap: bool = False,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self._role, self._tone = role, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        look().changed.connect(self._restyle)
        self._restyle()

    def set_tone(self, tone: ColourName) -> None:
        self._tone = tone
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(look().font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, look().colour(self._tone))
        self.setPalette(palette)


class ElidedLabel(Label):
    """A label that gives way: it is shortened with dots and tells the whole in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        taken = paint.text(painter, self.rect(), self.text(), self._role, self._tone, self.alignment())
        painter.end()
        _explain(self, self.text() if taken < paint.text_width(self.text(), self._role) else "")


class IconLabel(QWidget):
    """An icon and a line of words in one tone: a due date, a state, a hint."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        text: str = "",
        role: Role = "small",
        tone: ColourName = "text2",
        icon_tone: ColourName | None = None,
        size: float = 16,
        gap: float = 8,
    ) -> None:
        super().__init__(parent)
        self._icon, self._text, self._role, self._tone = icon, text, role, tone
        self._icon_tone, self._size, self._gap = icon_tone, size, gap
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        repaint_on_change(self)

    def text(self) -> str:
        return self._text

    def set(self, text: str, icon: str | None = None, tone: ColourName | None = None) -> None:
        """Change the words and, where named, icon and tone."""
        self._text = text
        self._icon = self._icon if icon is None else icon
        self._tone = self._tone if tone is None else tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = look()
        width = paint.text_width(self._text, self._role) + (
            theme.px(self._size) + theme.px(self._gap) if self._icon else 0
        )
        return QSize(width + 1, max(theme.line_height(self._role), theme.px(self._size)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), look().px(60)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect()
        if self._icon:
            box = paint.icon_left(painter, box, self._icon, self._icon_tone or self._tone, self._size, self._gap)
        paint.text(painter, box, self._text, self._role, self._tone)
        painter.end()
        _explain(self, self._text if paint.text_width(self._text, self._role) > box.width() else "")


class FactList(QWidget):
    """Pairs of a small grey name and a value, one under another, as in a preview."""

    def __init__(self, parent: QWidget | None = None, *, name_width: int = 100, spacing: int = 8) -> None:
        super().__init__(parent)
        self._name_width = name_width
        self._layout = QGridLayout(self)
        set_spacing(self._layout, 0, (8, spacing))
        self._layout.setColumnStretch(1, 1)
        self._labels: list[QWidget] = []
        look().changed.connect(self._restyle)
        self._restyle()

    def set_facts(self, facts: list[tuple[str, str]]) -> None:
        for label in self._labels:
            # Hidden first: a show that the layout has queued would make it a window of its own.
            label.hide()
            label.setParent(None)
            label.deleteLater()
        self._labels = []
        for number, (name, value) in enumerate(facts):
            head = Label(role="small", tone="text2", text=name)
            body = Label(wrap=True, text=value)
            body.setAccessibleName(f"{name}: {value}")
            self._layout.addWidget(head, number, 0, Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(body, number, 1)
            self._labels += [head, body]

    def _restyle(self) -> None:
        self._layout.setColumnMinimumWidth(0, look().px(self._name_width))


class KeyHints(QWidget):
    """A quiet line under a list that names its keys: "Space done, Enter open"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_hints(self, hints: list[tuple[str, str]]) -> None:
        """Pairs of keys ("Shift+Space") and what they do."""
        self._hints = hints
        self.setAccessibleName(", ".join(f"{keyboard.words(keys)} {what}" for keys, what in hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().line_height("small") + look().px(4))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = look().px(16)
        for keys, what in self._hints:
            parts: tuple[tuple[str, Role, int], ...] = ((keyboard.words(keys), "state", 8), (what, "small", 20))
            for words, role, after in parts:
                width = paint.text_width(words, role)
                if left + width > self.width():
                    break
                paint.text(painter, QRect(left, 0, width + 2, self.height()), words, role, "text2")
                left += width + look().px(after)
        painter.end()


def _explain(widget: QWidget, words: str) -> None:
    """Say in the tooltip what had to be shortened; setting it anew at every paint would send events each time."""
    if widget.toolTip() != words:
        widget.setToolTip(words)
