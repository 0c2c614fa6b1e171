"""After a discharge: that it is recorded, when we will ask, and the handover act as the next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.services.stays import Discharged
from shelter_app.views.discharge.panels import SchedulePanel
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.left_open_words import carried_lines
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Card


class DonePart(QWidget):
    """What came of it; `act` and `file` are connected by the page, the papers that travel along open from here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._discharged: tuple[Discharged, ...] = ()
        self._heading = IconLabel(icon="circle-check", role="block", tone="text", icon_tone="done", size=18, gap=10)
        self._detail = Label(tone="text2", wrap=True)
        self.carried = Label(tone="text", wrap=True)
        self.schedule = SchedulePanel(context)
        self.act = Button(kind="primary", icon="printer", shortcut="Ctrl+P")
        self.file = Button(icon="folder-open", shortcut="Ctrl+O")
        self.certificate = Button(icon="file-text", clicked=lambda: self._show_paper("stay-certificate"))
        self.escorts = Button(icon="users", clicked=lambda: self._show_paper("escort-list"))
        self.by_number = Button(icon="list-checks", clicked=lambda: self._show_paper("escort-list-coded"))
        card = Card(margins=20, spacing=12)
        card.add(self._heading, self._detail, self.carried, self.schedule)
        card.add(row(self.act, self.file, None), row(self.certificate, self.escorts, self.by_number, None))
        set_sizes(card, least_width=520, most_width=760)
        self.setLayout(column(card, None, spacing=0))
        self.layout().setAlignment(card, Qt.AlignmentFlag.AlignLeft)  # type: ignore[union-attr]

    def show_done(self, discharged: Sequence[Discharged]) -> None:
        """Say what was recorded; several where brothers and sisters left together."""
        self._discharged = tuple(discharged)
        self.retranslate()

    def retranslate(self) -> None:
        self.act.setText(self.tr("Print the handover act"))
        self.file.setText(self.tr("Open the file"))
        self.certificate.setText(self.tr("Certificate of stay"))
        self.escorts.setText(self.tr("Escort list"))
        self.by_number.setText(self.tr("The list by numbers"))
        if not self._discharged:
            return
        first = self._discharged[0]
        ended = first.stay.ended_at
        assert ended is not None
        when = self.context.formats.moment(ended.astimezone(self.context.session.tz))
        self._heading.set(self.tr("The discharge is recorded: {moment}").format(moment=when))
        self._detail.setText(
            self.tr("%n file(s): the stay has ended, follow-up has begun.", "", len(self._discharged))
            if first.follow_ups
            else self.tr("%n file(s): the stay has ended.", "", len(self._discharged))
        )
        self.carried.setText("\n".join(self._carried()))
        self.carried.setVisible(bool(self.carried.text()))
        # Where nobody received the child there is no act to sign.
        self.act.setVisible(first.stay.discharge is not None and bool(first.stay.discharge.receiver))
        along = first.stay.discharge is not None and bool(first.stay.discharge.escort.strip())
        self.escorts.setVisible(along)
        self.by_number.setVisible(along)
        stages = [(item.stage_days, item.due) for item in first.follow_ups]
        self.schedule.show_stages(stages, first.follow_ups[0].kind if stages else "", chosen=True)

    def _show_paper(self, document: str) -> None:
        """A paper that goes along with whoever left first; a list of a convoy names all of them."""
        stay = self._discharged[0].stay
        dialog = PaperDialog(self.context, Wanted(document, stay.resident_id, about=stay.id), self)
        dialog.exec()
        dialog.deleteLater()

    def _carried(self) -> list[str]:
        """What stays due after leaving, under its own heading; nothing where nothing goes on."""
        left = [one.stay.discharge for one in self._discharged if one.stay.discharge is not None]
        lines = [line for leaving in left for line in carried_lines(leaving, self.context)]
        return [self.tr("Goes on after leaving:"), *lines] if lines else []
