"""What every part of the administration page is: a column of cards that knows the context and says what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.views import scaling
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.widgets.message_bar import MessageBar


class Section(QWidget):
    """Override `build`, `retranslate` and `refresh`; `self.column` takes the cards."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.bar = MessageBar()
        self.column = QVBoxLayout(self)
        set_spacing(self.column, 0, 12)
        self.column.addWidget(self.bar)
        self.build()
        scaling.adopt(self)
        self.retranslate()

    def build(self) -> None:
        """Make the widgets, once."""

    def retranslate(self) -> None:
        """Give every widget its words."""

    def refresh(self) -> None:
        """Read from the services what is shown."""

    def stop_work(self) -> None:
        """Stop what a worker does for this part: asked at a lock and before the window closes."""
