"""The look of every window: one table of named colours, type roles and sizes, light or dark, at any zoom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from shelter_app.views import fonts, scaling
from shelter_app.views.colours import COLOURS, TYPE, ColourName, Role
from shelter_app.views.icons import IconStore
from shelter_app.views.stylesheet import stylesheet

Mode = Literal["light", "dark", "system"]
ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.8, 2.0, 0.1

_ROLES: Mapping[QPalette.ColorRole, ColourName] = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "lineStrong",
    QPalette.ColorRole.Shadow: "field",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accentText",
    QPalette.ColorRole.LinkVisited: "accentText",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
}


class Theme(QObject):
    """Colours by name, fonts by role and sizes by zoom; `changed` tells that any of them is different now."""

    changed = Signal()

    def __init__(self, mode: Mode = "light", zoom: float = 1.0) -> None:
        super().__init__()
        self._mode: Mode = mode
        self._zoom = _bounded(zoom)
        self._icons = IconStore()
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._app: QApplication | None = None

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def dark(self) -> bool:
        """True when the dark column of the table is in use, chosen here or by the system."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode == "dark"

    def set_mode(self, mode: Mode) -> None:
        if mode != self._mode:
            self._mode = mode
            self._refresh()

    def set_zoom(self, zoom: float) -> None:
        zoom = _bounded(zoom)
        if zoom != self._zoom:
            self._zoom = zoom
            self._refresh()

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

    def colour(self, name: ColourName) -> QColor:
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = QColor(COLOURS[name][1 if self.dark else 0])
        return found

    def px(self, size: float) -> int:
        """Whole device-independent pixels for a size that is named at 100 % zoom."""
        return round(size * self._zoom)

    def font(self, role: Role = "body") -> QFont:
        found = self._fonts.get(role)
        if found is None:
            size, _line, strong = TYPE[role]
            found = self._fonts[role] = fonts.screen_font(self.px(size), strong)
        return found

    def metrics(self, role: Role = "body") -> QFontMetrics:
        return QFontMetrics(self.font(role))

    def line_height(self, role: Role = "body") -> int:
        return max(self.px(TYPE[role][1]), self.metrics(role).height())

    def pixmap(self, icon: str, tone: ColourName = "text2", size: float = 16, ratio: float = 1.0) -> QPixmap:
        """The icon in a named colour, sharp for a screen of this device pixel ratio."""
        return self._icons.pixmap(icon, self.colour(tone), self.px(size), ratio)

    def stop_sign(self, ground: ColourName, tone: ColourName, size: float = 14, ratio: float = 1.0) -> QPixmap:
        """The filled octagon that marks a prohibition; its cross shows the ground it stands on."""
        return self._icons.pixmap("octagon-x", self.colour(tone), self.px(size), ratio, cut=self.colour(ground))

    def icon(self, icon: str, tone: ColourName = "text2", size: float = 16) -> QIcon:
        """For the few Qt classes that insist on a QIcon; painted parts use `pixmap`."""
        result = QIcon()
        for ratio in (1.0, 2.0):
            result.addPixmap(self.pixmap(icon, tone, size, ratio))
        return result

    def palette(self) -> QPalette:
        result = QPalette()
        for role, name in _ROLES.items():
            result.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            result.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        result.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, self.colour("hover"))
        return result

    def install(self, app: QApplication) -> None:
        """Dress the whole program; call once, before the first window."""
        fonts.register()
        self._app = app
        # A style that is set anew is torn from under every widget that is still there.
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        use(self)
        self._refresh()

    def _on_system_scheme_changed(self) -> None:
        if self._mode == "system":
            self._refresh()

    def _refresh(self) -> None:
        self._colours.clear()
        self._fonts.clear()
        self._icons.clear()
        if self._app is not None:
            self._app.setPalette(self.palette())
            self._app.setFont(self.font("body"))
            self._app.setStyleSheet(stylesheet(self.px, dark=self.dark))
            scaling.rescale(self._app.topLevelWidgets(), self._zoom)
        self.changed.emit()


def _bounded(zoom: float) -> float:
    return round(min(max(zoom, ZOOM_LEAST), ZOOM_MOST), 2)


_current: list[Theme] = []


def use(theme: Theme) -> None:
    """Make this the look that widgets ask for; there is one in a program, as there is one QPalette."""
    _current[:] = [theme]
    scaling.set_zoom(theme.zoom)


def look() -> Theme:
    """The look in use. A widget asks each time it paints or measures and keeps nothing."""
    if not _current:
        fonts.register()
        _current.append(Theme())
    return _current[0]


def repaint_on_change(widget: QWidget) -> None:
    """Repaint and measure again whenever colours or zoom change."""
    look().changed.connect(widget.updateGeometry)
    look().changed.connect(widget.update)
