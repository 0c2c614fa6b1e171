"""The step of a window that shows a recovery sheet: nobody goes on before it was printed and typed back."""

from __future__ import annotations

from shelter_app.views.tools import Tools
from shelter_app.views.vault.sheet_panel import SheetPanel
from shelter_app.views.vault.steps_window import StepPage


class SheetPage(StepPage):
    """The panel of the sheet over the whole width; name and words come from the window that uses it."""

    wide = True

    def __init__(self, tools: Tools) -> None:
        self.panel = SheetPanel(tools.messages, tools.tasks)
        super().__init__()

    def build(self) -> None:
        self.body.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel.print)

    def check(self) -> bool:
        if not self.panel.done:
            self.panel.check_rows()
        return self.panel.done
