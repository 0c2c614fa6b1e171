"""What a list shows besides its rows: nothing yet, still coming, or why it cannot be shown, each with a way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import set_spacing
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label


class Notice(QWidget):
    """An icon of 32, what is so, a line under it, and one way on."""

    def __init__(self, parent: QWidget | None = None, *, icon: str, tone: ColourName = "text2") -> None:
        super().__init__(parent)
        self._picture = _Picture(icon, tone)
        self._title = Label(role="block", wrap=True)
        self._detail = Label(role="small", tone="text2", wrap=True)
        self.way, self.second = Button(), Button(kind="ghost")
        self._act: Callable[[], object] | None = None
        self._second_act: Callable[[], object] | None = None
        self.way.clicked.connect(self._on_way_clicked)
        self.second.clicked.connect(self._on_second_clicked)
        for button in (self.way, self.second):
            button.hide()
        layout = QVBoxLayout(self)
        set_spacing(layout, 16, 4)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        for button in (self.way, self.second):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def say(
        self,
        title: str,
        detail: str = "",
        *,
        icon: str = "",
        way: str = "",
        way_icon: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        if icon:
            self._picture.name = icon
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.way.setText(way)
        self.way.set_icon(way_icon)
        self.way.setVisible(bool(way))
        self._act = act
        self.second.hide()
        self.setAccessibleName(f"{title}. {detail}")

    def offer(self, second: str, icon: str, act: Callable[[], object]) -> None:
        """Another way on beneath the first one, until something else is said."""
        self.second.setText(second)
        self.second.set_icon(icon)
        self._second_act = act
        self.second.show()

    def _on_way_clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _on_second_clicked(self) -> None:
        if self._second_act is not None:
            self._second_act()


class _Picture(QWidget):
    def __init__(self, name: str, tone: ColourName) -> None:
        super().__init__()
        self.name, self._tone = name, tone

    def sizeHint(self) -> QSize:
        return QSize(look().px(40), look().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.icon(painter, self.rect(), self.name, self._tone, 32)
        painter.end()


class Skeleton(QWidget):
    """Still grey bars where rows will be, and a line that says what is being opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        look().changed.connect(self.update)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        left, top, step = theme.px(16), theme.px(12), theme.px(48)
        shares = (0.62, 0.54, 0.46, 0.58)
        rows = max(min((self.height() - theme.px(40)) // step, 4), 1)
        for number in range(rows):
            y = top + number * step
            paint.rounded(painter, QRect(left, y, theme.px(32), theme.px(32)), "hover", None, 16)
            width = min(self.width(), theme.px(320)) - left * 2 - theme.px(44)
            for share, offset, height in ((shares[number], 4, 10), (shares[number] * 0.68, 20, 8)):
                box = QRect(left + theme.px(44), y + theme.px(offset), round(width * share / 0.7), theme.px(height))
                paint.rounded(painter, box, "hover", None, height / 2)
        base = QRect(left, top + rows * step - theme.px(4), self.width() - 2 * left, theme.line_height("small"))
        paint.text(painter, base, self._words, "small", "text2")
        painter.end()


class StatePages(QStackedWidget):
    """A list and its other states in one place: `show_content`, `show_empty`, `show_loading`, `show_error`."""

    def __init__(self, parent: QWidget | None = None, *, content: QWidget, empty_icon: str = "sun") -> None:
        super().__init__(parent)
        self.content = content
        self.empty = Notice(icon=empty_icon)
        self.error = Notice(icon="circle-alert", tone="mark")
        self.loading = Skeleton()
        for page in (content, self.empty, self.loading, self.error):
            self.addWidget(page)
        # Bars that flash for a moment disturb more than a moment of stillness.
        self._slow = Later(self, 300, lambda: self.setCurrentWidget(self.loading))

    def show_content(self) -> None:
        self._turn(self.content)

    def show_empty(
        self,
        title: str,
        detail: str = "",
        *,
        way: str = "",
        way_icon: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say that there is nothing, and what to do next."""
        self.empty.say(title, detail, way=way, way_icon=way_icon, act=act)
        self._turn(self.empty)

    def show_error(
        self,
        title: str,
        detail: str = "",
        *,
        way: str = "",
        way_icon: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say why it cannot be shown, and the way back."""
        self.error.say(title, detail, way=way, way_icon=way_icon, act=act)
        self._turn(self.error)

    def show_loading(self, words: str) -> None:
        """Grey bars, but only if the list takes longer than 0.3 s."""
        self.loading.set_words(words)
        self._slow.ask()

    def _turn(self, page: QWidget) -> None:
        self._slow.drop()
        self.setCurrentWidget(page)
