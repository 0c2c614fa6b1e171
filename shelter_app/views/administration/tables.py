"""Tables in and out: the way to take over a centre's own register, and what to know about lists that leave."""

from __future__ import annotations

from shelter_app.views.administration.section import Section
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel


class TablesSection(Section):
    """A way on, and two warnings."""

    def build(self) -> None:
        self.taking, self.saving = Panel(spacing=12), Panel()
        self.taking_words = Label(tone="text2", wrap=True)
        self.saving_words = Label(tone="text2", wrap=True)
        self.take = Button(kind="primary", icon="file-spreadsheet", clicked=self._go)
        self.taking.add(self.taking_words, row(self.take, None))
        self.saving.add(self.saving_words)
        self.column.addWidget(self.taking)
        self.column.addWidget(self.saving)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.taking.set_title(self.tr("Take over a register"))
        self.taking_words.setText(
            self.tr(
                "Bring the register you kept in Excel or copied cells into the registry: every row is shown before "
                "anything is stored."
            )
        )
        self.take.setText(self.tr("Take over a register"))
        self.saving.set_title(self.tr("Save lists"))
        self.saving_words.setText(
            self.tr(
                "Residents, plans, follow-ups and Today have the button “Excel”. Such a file leaves the encrypted "
                "registry, and the audit says who saved it."
            )
        )

    def _go(self) -> None:
        self.context.navigator.go("import")
