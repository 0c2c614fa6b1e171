"""Above the page of a plan: the strip of its file, as wide as it fits, or the line that somebody outside may see."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.residents import FileView
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_head import LineStrip
from shelter_app.views.record.strip import FittingStrip
from shelter_app.views.scaling import set_spacing


class PlanStrip(QWidget):
    """`inside` for whoever may open the file, `outside` for whoever decides from another house."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = context.language
        self.inside, self.outside = FittingStrip(context), LineStrip()
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        for strip in (self.inside, self.outside):
            layout.addWidget(strip)

    def show_file(self, file: FileView) -> None:
        """Whose plan it is, for somebody who may open the file."""
        self.inside.show_file(file)
        self._show(self.inside)

    def show_line(self, line: ResidentSummary | None) -> None:
        """The line of the file in the lists, for whoever decides from outside the house."""
        self.outside.show_line(line, self._language.code)
        self._show(self.outside)

    def _show(self, wanted: QWidget) -> None:
        for strip in (self.inside, self.outside):
            strip.setVisible(strip is wanted)
        self.show()
