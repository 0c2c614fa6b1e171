"""The frame every page stands in; it knows the names of places and nothing of what is on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from shelter_app.domain.names import fold
from shelter_app.views import keys
from shelter_app.views.language import NAMES
from shelter_app.views.page import Context
from shelter_app.views.rail_pane import RailPane
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import Mode
from shelter_app.views.top_bar import Frame, TopBar
from shelter_app.views.widgets.bottom_line import BottomLine
from shelter_app.views.widgets.message_bar import MessageBar
from shelter_app.views.widgets.rail import Place
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.search_box import Hit

SearchProvider = Callable[[str], Sequence[Hit | Head]]

ADMISSION = "admission"
_NARROW_BELOW = 1100


class MainWindow(QMainWindow):
    """What it requests (a lock, help, undoing) is answered by the composition root; pages come from the navigator."""

    lock_requested = Signal()
    help_requested = Signal()
    undo_requested = Signal()
    closing = Signal()

    def __init__(self, context: Context, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._frame = frame
        self._counts: dict[str, int] = {}
        self._provider: SearchProvider = lambda _text: []
        self._wants_narrow = False
        self._before_search: QWidget | None = None
        self.left = RailPane()
        self.top = TopBar()
        self.bottom = BottomLine()
        self.notice = MessageBar()
        self.setWindowTitle("Pana")
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.retranslate()
        self.resize(1366, 768)
        self.setMinimumSize(760, 520)
        self.left.rail.setFocus(Qt.FocusReason.OtherFocusReason)
        geometry = context.settings.geometry("MainWindow")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def set_frame(self, frame: Frame) -> None:
        """Show another centre's name or person, after a change in the settings."""
        self._frame = frame
        self.top.set_frame(frame, self.tr("Training registry"))

    def set_counts(self, counts: dict[str, int]) -> None:
        """What waits, by the name of a place."""
        self._counts = counts
        self.left.rail.set_counts(counts)

    def set_search(self, provider: SearchProvider) -> None:
        """Who finds people, files and organisations; the window adds its own commands."""
        self._provider = provider

    def retranslate(self) -> None:
        self.left.rail.set_places(self._places())
        self.left.set_admission_words(self.tr("New admission"))
        self.left.admission.setVisible(self.context.navigator.knows(ADMISSION))
        self.left.rail.setAccessibleName(self.tr("Places"))
        self.left.menu.set_name(self.tr("Menu"))
        self.top.search.setPlaceholderText(self.tr("Name, file number, IIN, phone, command"))
        self.top.search.setAccessibleName(self.tr("Search"))
        self.top.lock.set_name(self.tr("Lock"))
        self.set_frame(self._frame)
        self.bottom.help.setText(self.tr("F1 Help"))
        self.bottom.languages.choose(self.context.language.code)
        self._show_zoom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys a page has no use for arrive here, so a page's own Ins, Esc or Ctrl+1 always comes first.
        number = keys.digit(event.key(), event.modifiers())
        places = self.left.rail.places.rows()
        if keys.pressed(event, "Ctrl+Z"):
            self.undo_requested.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.context.navigator.go(ADMISSION)
        elif event.key() == Qt.Key.Key_Escape and self.top.search.hasFocus():
            self._leave_search()
        elif event.key() == Qt.Key.Key_Escape:
            self.context.navigator.back()
        elif number is not None and number <= len(places):
            self.context.navigator.go(places[number - 1].name)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.context.settings.keep_geometry("MainWindow", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def next_pane(self) -> None:
        """F6: from rail to search to page and round again."""
        page = self.context.navigator.page()
        panes: list[QWidget] = [self.left.rail, self.top.search, *([page] if page is not None else [])]
        here = next((number for number, pane in enumerate(panes) if _within(self.focusWidget(), pane)), -1)
        target = panes[(here + 1) % len(panes)]
        if target is page and page is not None:
            _focus_first(page)
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        middle = QWidget()
        right = QVBoxLayout()
        set_spacing(right, 0, 0)
        right.addWidget(self.top)
        right.addWidget(self.notice)
        right.addWidget(self.context.navigator.stack, 1)
        right.addWidget(self.bottom)
        whole = QHBoxLayout(middle)
        set_spacing(whole, 0, 0)
        whole.addWidget(self.left)
        whole.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        navigator = self.context.navigator
        self.left.rail.gone.connect(navigator.go)
        self.left.admission.clicked.connect(lambda: navigator.go(ADMISSION))
        self.left.menu.clicked.connect(self._on_menu_clicked)
        self.top.lock.clicked.connect(self.lock_requested)
        self.top.search.wanted.connect(self._on_search_wanted)
        self.top.search.chosen.connect(lambda act: act())
        self.bottom.languages.chosen.connect(self.context.language.switch)
        self.bottom.zoom_pressed.connect(self.context.theme.zoom_reset)
        self.bottom.help_pressed.connect(self.help_requested)
        self.bottom.undo_pressed.connect(self.undo_requested)
        navigator.moved.connect(self.left.rail.set_current)
        self.context.theme.changed.connect(self._show_zoom)
        self.context.theme.changed.connect(self._fit)

    def _bind_keys(self) -> None:
        theme = self.context.theme
        for sequence in ("Ctrl+F", "Ctrl+K", "F3"):
            keys.bind(self, sequence, self._go_to_search)
        keys.bind(self, "F1", self.help_requested.emit)
        keys.bind(self, "F5", self._on_refresh_pressed)
        keys.bind(self, "F6", self.next_pane)
        keys.bind(self, "F7", lambda: self.context.navigator.go(ADMISSION))
        keys.bind(self, "F9", self._on_came_pressed)
        keys.bind(self, "Ctrl+R", self._on_reports_pressed)
        keys.bind(self, "Ctrl+L", self.lock_requested.emit, Qt.ShortcutContext.ApplicationShortcut)
        keys.bind(self, "Ctrl++", theme.zoom_in)
        keys.bind(self, "Ctrl+-", theme.zoom_out)
        keys.bind(self, "Ctrl+0", theme.zoom_reset)

    def _places(self) -> list[Place]:
        named = (
            ("today", self.tr("Today"), "sun"),
            ("residents", self.tr("Residents"), "users-round"),
            ("plans", self.tr("Plans"), "clipboard-list"),
            ("follow_up", self.tr("Follow-up"), "phone-call"),
            ("shift", self.tr("Shift"), "moon"),
            ("medicines", self.tr("Medicines"), "heart-pulse"),
            ("calendar", self.tr("Calendar"), "calendar-days"),
            ("directory", self.tr("Directory"), "book-user"),
            ("reports", self.tr("Reports"), "chart-column"),
            ("administration", self.tr("Administration"), "settings"),
        )
        return [
            Place(name, words, icon, self._counts.get(name), apart=name == "administration")
            for name, words, icon in named
            if self.context.navigator.knows(name)
        ]

    def _commands(self, text: str) -> list[Hit]:
        navigator, theme = self.context.navigator, self.context.theme
        known = [
            Hit(place.words, "", place.icon, lambda name=place.name: navigator.go(name), f"Ctrl+{number}")
            for number, place in enumerate(self._places(), start=1)
        ]
        if navigator.knows(ADMISSION):
            known.append(Hit(self.tr("New admission"), "", "user-plus", lambda: navigator.go(ADMISSION), "F7"))
        if self._frame.logs_contacts:
            words = self.tr("Came for a child and was sent away")
            known.append(Hit(words, "", "user-x", self._on_came_pressed, "F9"))
        if navigator.knows("calendar"):
            known.append(Hit(self.tr("New appointment"), "", "calendar-plus", self._on_appointment_wanted))
        known.append(Hit(self.tr("Lock"), "", "lock", self.lock_requested.emit, "Ctrl+L"))
        known.append(Hit(self.tr("Light theme"), "", "sun", lambda: theme.set_mode("light")))
        known.append(Hit(self.tr("Dark theme"), "", "moon", lambda: theme.set_mode("dark")))
        wanted, folded = text.casefold(), fold(text)
        languages = [hit for hit in self._languages() if folded and folded in fold(hit.title)]
        return [*(hit for hit in known if wanted in hit.title.casefold()), *languages]

    def _languages(self) -> list[Hit]:
        switch = self.context.language.switch
        return [Hit(words, "", "languages", partial(switch, code), code) for code, words in NAMES.items()]

    def _on_search_wanted(self, text: str) -> None:
        # "kk", "ru" or "en" means the language, whatever the keyboard is set to: nobody is called that.
        named = [hit for hit in self._languages() if hit.keys in (text.casefold(), keys.as_latin(text))]
        found = [] if named else list(self._provider(text)) if text else []
        commands = named or self._commands(text)
        if commands:
            found += [Head(self.tr("Commands")), *commands]
        self.top.search.show_results(found, self.tr("Nothing found"))

    def _on_menu_clicked(self) -> None:
        menu = self._menu()
        menu.exec(self.left.menu.mapToGlobal(self.left.menu.rect().bottomLeft()))
        menu.deleteLater()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        themes = QActionGroup(menu)
        modes: tuple[tuple[Mode, str], ...] = (
            ("light", self.tr("Light theme")),
            ("dark", self.tr("Dark theme")),
            ("system", self.tr("As the computer")),
        )
        for mode, words in modes:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self.context.theme.mode == mode)
            action.triggered.connect(lambda _on, mode=mode: self.context.theme.set_mode(mode))
            themes.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Larger")).triggered.connect(self.context.theme.zoom_in)
        menu.addAction(self.tr("Smaller")).triggered.connect(self.context.theme.zoom_out)
        menu.addSeparator()
        narrow = menu.addAction(self.tr("Narrow rail"))
        narrow.setCheckable(True)
        narrow.setChecked(self._wants_narrow)
        narrow.toggled.connect(self._on_narrow_toggled)
        return menu

    def _on_narrow_toggled(self, narrow: bool) -> None:
        self._wants_narrow = narrow
        self._fit()

    def _on_reports_pressed(self) -> None:
        if self.context.navigator.knows("reports"):
            self.context.navigator.go("reports")

    def _on_came_pressed(self) -> None:
        # Imported when it is first asked for: the window has to stand before anybody can come to the door.
        write_down = import_module("shelter_app.views.record.came_dialog").write_down
        write_down(self.context)

    def _on_appointment_wanted(self) -> None:
        """Begins one on the calendar, also where the page stands there from the last time."""
        navigator, args = self.context.navigator, {"action": "new"}
        page = navigator.page()
        if page is not None and navigator.place() == ("calendar", args):
            page.open(**args)
        navigator.go("calendar", **args)

    def _on_refresh_pressed(self) -> None:
        page = self.context.navigator.page()
        if page is not None:
            page.refresh_soon()

    def _go_to_search(self) -> None:
        here = self.focusWidget()
        if here is not self.top.search:
            self._before_search = here
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _leave_search(self) -> None:
        page, before = self.context.navigator.page(), self._before_search
        if page is None:
            return
        if before is not None and isValid(before) and before.isVisible() and page.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            _focus_first(page)

    def _fit(self) -> None:
        narrow = self._wants_narrow or self.width() / self.context.theme.zoom < _NARROW_BELOW
        if narrow != self.left.rail.narrow:
            self.left.set_narrow(narrow)

    def _show_zoom(self) -> None:
        self.bottom.zoom.setText(self.context.formats.percent(self.context.theme.zoom))
        self.bottom.zoom.setAccessibleName(self.tr("Zoom, press for 100 %"))
        self.bottom.zoom.updateGeometry()
        self.bottom.help.updateGeometry()


def _within(widget: QWidget | None, pane: QWidget) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _focus_first(page: QWidget) -> None:
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and widget.isVisible() and widget.isEnabled() and page.isAncestorOf(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()
