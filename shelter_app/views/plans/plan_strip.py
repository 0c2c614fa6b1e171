"""Above the page of a plan: the strip of its file, as wide as it fits, or the line that somebody outside may see."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.residents import FileView
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_head import LineStrip
from shelter_app.views.record.strip import FileStrip
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look

NARROW_BELOW = 1000


class PlanStrip(QWidget):
    """Alerts that do not fit beside the name stand beneath it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = context.language
        self.wide = FileStrip(context, compact=True, beneath=False)
        self.tall = FileStrip(context, compact=True, beneath=True)
        self.outside = LineStrip()
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        for strip in (self.wide, self.tall, self.outside):
            layout.addWidget(strip)

    def show_file(self, file: FileView) -> None:
        """Whose plan it is, for somebody who may open the file."""
        for strip in (self.wide, self.tall):
            strip.show_file(file)
        self.outside.hide()
        self.show()
        self.fit()

    def show_line(self, line: ResidentSummary | None) -> None:
        """The line of the file in the lists, for whoever decides from outside the house."""
        self.wide.hide()
        self.tall.hide()
        self.outside.show_line(line, self._language.code)
        self.outside.show()
        self.show()

    def fit(self) -> None:
        """Choose the strip in which nothing is crowded."""
        inside = self.outside.isHidden()
        crowded = self.width() < look().px(NARROW_BELOW) or self.wide.crowded()
        self.wide.setVisible(inside and not crowded)
        self.tall.setVisible(inside and crowded)
