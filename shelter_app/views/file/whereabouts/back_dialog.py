"""Somebody is back: when, with whom, and how they are or where they were found."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from shelter_app.domain.stays import Presence
from shelter_app.services import presence
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.record.whereabouts import away_words
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label


class BackDialog(FileFormDialog):
    """Two answers; the clock of the police notice and the day of return close with it."""

    form = "back"

    def build(self) -> None:
        self.away = Label(role="small", tone="text2", wrap=True)
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.how = PlainText(rows=3, most_rows=6)
        self.content.addWidget(self.away)
        self.add_field("since", ParsedField(edit=self.at))
        self.add_field("how", Field(control=self.how))

    def retranslate(self) -> None:
        lasting = self._view.stay.away
        found = self._view.stay.presence is Presence.MISSING
        self.heading.setText(self.tr("Found or back") if found else self.tr("Back at the centre"))
        self.away.setText(away_words(lasting, self.context) if lasting else "")
        self.away.setVisible(lasting is not None)
        self.fields["since"].set_label(self.tr("&When"))
        label = self.tr("&Circumstances: where found, by whom, state") if found else self.tr("&With whom, how they are")
        self.fields["how"].set_label(label)

    def load(self) -> None:
        self.at.set_now()
        self.how.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.moment_problem(self.at)
        return {"since": problem} if problem else {}

    def save(self) -> None:
        at = self.at.value()
        assert isinstance(at, datetime)
        with self.refusing():
            presence.come_back(self._view.resident.id, at, self.how.toPlainText(), by=self.context.session)
