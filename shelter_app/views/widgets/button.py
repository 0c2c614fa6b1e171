"""Buttons: one primary a page, plain, quiet and link ones, and filters that stay on; the shortcut is always shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shelter_app.views import keys as keyboard
from shelter_app.views.colours import ColourName, Role
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint

Kind = Literal["primary", "plain", "ghost", "link", "rail"]
_HEIGHTS: dict[Kind, int] = {"primary": 36, "plain": 36, "ghost": 36, "link": 28, "rail": 40}


class Button(QPushButton):
    """Set the words with setText(self.tr(...)) in `retranslate`; `shortcut` is bound and shown in one go.

    `menu_arrow` draws the small arrow of a button that opens a choice."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        kind: Kind = "plain",
        icon: str = "",
        shortcut: str = "",
        text: str = "",
        clicked: Callable[[], object] | None = None,
        height: int = 0,
        menu_arrow: bool = False,
        keys_only_shown: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon_name, self._keys = icon, shortcut
        self._height = height or _HEIGHTS[kind]
        self._arrow = menu_arrow
        self._shortcut: QShortcut | None = None
        self.setText(text)
        self.setAutoDefault(False)
        # A click leaves the focus where the person was typing; Tab and Alt+letter still reach the button.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if shortcut and not keys_only_shown:
            self._shortcut = keyboard.bind(self, shortcut, self._on_shortcut)
        self._act = clicked
        self.clicked.connect(self._on_clicked)
        repaint_on_change(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_name()

    def set_kind(self, kind: Kind) -> None:
        """Another weight, where what matters most on a page changes."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_name(self, name: str) -> None:
        """What a button without words is called by a screen reader and in its tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        theme = look()
        width = sum(piece for piece, _gap in self._pieces()) + sum(gap for _piece, gap in self._pieces()[1:])
        return QSize(width + 2 * self._pad(), max(theme.px(self._height), theme.line_height() + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        tone, icon_tone, key_tone = self._tones()
        taken = self.sizeHint().width() - 2 * self._pad()
        spare = self.width() - taken
        left = self._pad() if self._kind == "rail" and self.text() else max(spare // 2, 0)
        box = QRect(left, 0, taken, self.height())
        words, shown_keys = _without_mnemonic(self.text()), self._shown_keys()
        if self._icon_name:
            box = paint.icon_left(painter, box, self._icon_name, icon_tone, 16, 8 if words or shown_keys else 0)
        if words:
            paint.text(painter, box, words, self._role(), tone)
            box.adjust(paint.text_width(words, self._role()) + look().px(10), 0, 0, 0)
        if shown_keys and self._kind == "rail":
            box = self.rect().adjusted(0, 0, -look().px(9), 0)
            paint.text(painter, box, shown_keys, "small", key_tone, paint.RIGHT)
        elif shown_keys:
            paint.text(painter, box, shown_keys, "small", key_tone)
        if self._arrow:
            spot = QRect(self.width() - self._pad() - look().px(14), 0, look().px(14), self.height())
            paint.icon(painter, spot, "chevron-down", icon_tone, 14)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        hover = (self.underMouse() and self.isEnabled()) or self.isDown()
        box = self.rect()
        match self._kind:
            case "primary":
                ground: ColourName = "accent" if self.isEnabled() else "hover"
                paint.rounded(painter, box, ground, None if self.isEnabled() else "line")
                if hover:
                    paint.rounded(painter, box, None, "onAccent2", width=1)
            case "plain" | "rail":
                edge: ColourName = "lineStrong" if self.isEnabled() else "line"
                ground = "hover" if hover or not self.isEnabled() else "surface"
                paint.rounded(painter, box, ground, edge)
            case "ghost" | "link":
                if hover:
                    paint.rounded(painter, box, "hover")
        if self.hasFocus():
            paint.focus_ring(painter, box)
            if self._kind == "primary":
                paint.rounded(painter, box.adjusted(2, 2, -2, -2), None, "onAccent", 4)

    def _tones(self) -> tuple[ColourName, ColourName, ColourName]:
        if not self.isEnabled():
            return "text3", "text3", "text3"
        match self._kind:
            case "primary":
                return "onAccent", "onAccent", "onAccent2"
            case "link":
                return "accentText", "accentText", "text3"
            case "ghost":
                return "text2", "text2", "text3"
            case "rail":
                return "text", "accent", "text3"
            case _:
                return "text", "text2", "text3"

    def _role(self) -> Role:
        return "strong" if self._kind in ("primary", "rail") else "body"

    def _pad(self) -> int:
        return look().px(4 if self._kind == "link" else 12)

    def _pieces(self) -> list[tuple[int, int]]:
        theme = look()
        pieces = []
        if self._icon_name:
            pieces.append((theme.px(16), 0))
        if self.text():
            pieces.append((paint.text_width(_without_mnemonic(self.text()), self._role()) + 1, theme.px(8)))
        if self._shown_keys():
            gap = theme.px(10 if self.text() else 8)
            pieces.append((paint.text_width(self._shown_keys(), "small") + 1, gap))
        if self._arrow:
            pieces.append((theme.px(14), theme.px(8)))
        return pieces

    def _shown_keys(self) -> str:
        # The narrow rail has room for the icon alone; its tooltip says the rest.
        return "" if self._kind == "rail" and not self.text() else keyboard.words(self._keys)

    def _tell_name(self) -> None:
        if not self.text():
            return
        shown = keyboard.words(self._keys)
        self.setAccessibleName(_without_mnemonic(self.text()))
        self.setAccessibleDescription(shown)

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _on_shortcut(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.click()


class FilterButton(Button):
    """A filter that is either on (with a tick, on the accent's soft ground) or off; `toggled` tells which."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        on: bool = False,
        height: int = 28,
        toggled: Callable[[bool], object] | None = None,
        menu_arrow: bool = False,
    ) -> None:
        super().__init__(parent, text=text, height=height, menu_arrow=menu_arrow)
        self.setCheckable(True)
        self.setChecked(on)
        self.toggled.connect(self.updateGeometry)
        if toggled is not None:
            self.toggled.connect(toggled)

    def _pieces(self) -> list[tuple[int, int]]:
        self._icon_name = "check" if self.isChecked() else ""
        return super()._pieces()

    def _paint_ground(self, painter: QPainter) -> None:
        if not self.isChecked():
            super()._paint_ground(painter)
            return
        paint.rounded(painter, self.rect(), "accentSoft", "accent")
        if self.hasFocus():
            paint.focus_ring(painter, self.rect())

    def _tones(self) -> tuple[ColourName, ColourName, ColourName]:
        if self.isChecked() and self.isEnabled():
            return "accentText", "accentText", "text3"
        return super()._tones()


def _without_mnemonic(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
