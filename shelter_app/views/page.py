"""What every page is and how one gets from page to page: pages know names of places, never each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shelter_app.views import scaling
from shelter_app.views.changes import Changes
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Later, Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from shelter_app.domain.ids import ResidentId
    from shelter_app.services.session import Session


@dataclass(frozen=True, slots=True)
class Context:
    """What a page may use. `session` is the open session of the services: who is logged in, and every verb."""

    session: Session
    changes: Changes
    navigator: Navigator
    theme: Theme
    tasks: Tasks
    messages: Messages
    formats: Formats
    language: Language
    settings: Settings
    place: Any = None


class Page(QWidget):
    """A page: override `build`, `retranslate`, `refresh`, and `open` where it shows one record.

    `build` makes widgets without words; `retranslate` gives them words and is called again when the language changes;
    `refresh` reads from the services and is called when the page is shown and when something it watches has changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.bar = MessageBar()
        self._stale = True
        self._soon = Later(self, 0, self._refresh_if_shown)
        self.build()
        scaling.adopt(self)
        self.retranslate()

    @property
    def title(self) -> str:
        """What the page is called in words, for screen readers; never a person's name."""
        return ""

    def build(self) -> None:
        """Make the widgets, once."""

    def retranslate(self) -> None:
        """Give every widget its words in the present language."""

    def refresh(self) -> None:
        """Read from the services what is shown."""

    def open(self, **args: Any) -> None:
        """Show this record; called by the navigator before the page is shown."""

    def child(self) -> ResidentId | None:
        """Whom the page is about at this moment: what is done by a key of the window is done about them."""
        return None

    def can_leave(self) -> bool:
        """False keeps the person here, after the page has said why. A draft is never a reason."""
        return True

    def stop_work(self) -> None:
        """Stop what a worker writes for this page: asked of every page first at a lock, so that drafts find room."""

    def keep_draft(self) -> None:
        """Store what is typed at this moment, asked of every page before a lock; see `drafting.DraftKeeper`."""

    def watch(self, *signals: SignalInstance) -> None:
        """Refresh when any of these says that something has changed: at once if shown, else when shown next."""
        for signal in signals:
            signal.connect(self._on_watched_changed)

    def _on_watched_changed(self, *_values: object) -> None:
        self.refresh_soon()

    def refresh_soon(self) -> None:
        """Refresh once, after everything that is changing now has changed."""
        self._stale = True
        self._soon.ask()

    def stack(
        self,
        *items: QWidget | None,
        margins: scaling.Sides = (24, 16, 24, 12),
        spacing: int = 12,
        bar: bool = True,
    ) -> QVBoxLayout:
        """Lay the page out from top to bottom with the page's margins; None takes what is left.

        `bar` puts the message bar first; a page with a strip places `self.bar` itself, above its content."""
        layout = QVBoxLayout(self)
        scaling.set_spacing(layout, margins, spacing)
        for item in (self.bar, *items) if bar else items:
            if item is None:
                layout.addStretch(1)
            else:
                layout.addWidget(item)
        return layout

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.drop()

    def _refresh_if_shown(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self._soon.drop()
            self.refresh()


PageFactory = Callable[["Context"], Page]


class Navigator(QObject):
    """Knows the pages by name, makes each when it is first wanted, and remembers the way back.

    Arguments are ids and plain values, so that the place can be returned to after a lock."""

    moved = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self._context: Context | None = None
        self._factories: dict[str, PageFactory] = {}
        self._pages: dict[str, Page] = {}
        self._way: list[tuple[str, dict[str, Any]]] = []

    def set_context(self, context: Context) -> None:
        self._context = context

    def register(self, name: str, factory: PageFactory) -> None:
        """Offer a page under a name; the class itself is the factory."""
        self._factories[name] = factory

    def knows(self, name: str) -> bool:
        return name in self._factories

    def go(self, name: str, **args: Any) -> bool:
        """Show a page; False when the present one may not be left, or this member is not offered the other."""
        if not self.knows(name):
            return False
        current = self.page()
        if (name, args) == self.place():
            if current is not None:
                current.refresh_soon()
            return True
        if current is not None and not current.can_leave():
            return False
        self._way.append((name, args))
        del self._way[:-50]
        self._show(name, args)
        return True

    def back(self) -> bool:
        """Return to the page before; False where there is none or the present one may not be left."""
        current = self.page()
        if len(self._way) < 2 or (current is not None and not current.can_leave()):
            return False
        self._way.pop()
        self._show(*self._way[-1])
        return True

    def place(self) -> tuple[str, dict[str, Any]] | None:
        """The name and arguments of the page that is shown, to come back to after a lock."""
        return self._way[-1] if self._way else None

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._way[-1][0]) if self._way else None

    def pages(self) -> list[Page]:
        """Every page made so far; a lock asks each for its draft."""
        return list(self._pages.values())

    def _show(self, name: str, args: dict[str, Any]) -> None:
        page = self._pages.get(name)
        if page is None:
            if self._context is None:
                raise RuntimeError("set_context comes before the first page")
            page = self._pages[name] = self._factories[name](self._context)
        page.open(**args)
        page.refresh_soon()
        # A stack shows its first page the moment it is added, so that comes after `open`.
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.setAccessibleName(page.title)
        self.moved.emit(name)
