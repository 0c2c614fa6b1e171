"""Before anybody has left: a leaving that is prepared, its list for the road, and groups that somebody may join."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.services import departures
from shelter_app.services.departures import Group
from shelter_app.views.formats import capital
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel


class AheadPanel(Panel):
    """`prepare` asks the page for what is typed, which `save` keeps; `joined` sends the leaving of a chosen group.

    `changed` and `refused` say what came of it."""

    prepare = Signal()
    changed = Signal(str)
    refused = Signal(str)
    joined = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stay: Stay | None = None
        self._groups: tuple[Group, ...] = ()
        self.told = Label(role="small", tone="text2", wrap=True)
        self.keep = Button(icon="calendar-plus", height=36, clicked=self.prepare.emit)
        self.list = Button(icon="users", height=36, clicked=lambda: self._show_paper("escort-list"))
        self.by_number = Button(icon="list-checks", height=36, clicked=lambda: self._show_paper("escort-list-coded"))
        self.off = Button(kind="link", icon="undo-2", clicked=self._on_off)
        self._along = Label(role="small", tone="text2", wrap=True)
        self._list = QVBoxLayout()
        set_spacing(self._list, 0, 4)
        self.add(self.told, self.keep, row(self.list, self.by_number, None), self.off, self._along, self._list)
        self.retranslate()

    def show_stay(self, stay: Stay) -> None:
        """What is prepared for this child, and every group that is on its way already."""
        self._stay = stay
        try:
            found = departures.groups(by=self.context.session)
        except ShelterError:
            found = ()
        self._groups = tuple(one for one in found if stay.resident_id not in _files(one))
        self.retranslate()

    def save(
        self, everyone: Sequence[ResidentId], leaving: Discharge, receiver_contact: ContactId | None = None
    ) -> None:
        """Keep how these will leave."""
        try:
            departures.prepare(everyone, leaving, receiver_contact=receiver_contact, by=self.context.session)
        except InvalidInput:
            self.refused.emit(self.tr("This day has passed: record the discharge instead."))
        except ShelterError as error:
            self.refused.emit(sentence_for(error))
        else:
            self.changed.emit(self.tr("Prepared. Nobody has left by this: record it when they have."))

    def _on_off(self) -> None:
        assert self._stay is not None
        try:
            departures.call_off(self._stay.resident_id, by=self.context.session)
        except ShelterError as error:
            self.refused.emit(sentence_for(error))
        else:
            self.changed.emit(self.tr("The prepared leaving is called off."))

    def groups(self) -> list[Button]:
        """The buttons of the groups that somebody may join."""
        return [button for button in self.findChildren(Button) if button.objectName() == "group"]

    def retranslate(self) -> None:
        planned = self._stay.planned if self._stay is not None else None
        self.set_title(self.tr("Leaves later"))
        self.keep.setText(self.tr("Prepare the leaving"))
        self.list.setText(self.tr("Escort list"))
        self.by_number.setText(self.tr("By numbers"))
        self.off.setText(self.tr("Call it off"))
        self.told.setText(
            self.tr("Prepared for {moment}, nothing is recorded as left yet: {what}").format(
                moment=self._moment(planned), what=self._what(planned)
            )
            if planned is not None
            else self.tr("With an hour ahead, the list of the convoy can be made before anybody has left.")
        )
        along = planned is not None and bool(planned.escort.strip())
        for part, shown in ((self.list, along), (self.by_number, along), (self.off, planned is not None)):
            part.setVisible(shown)
        self._show_groups()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_groups(self) -> None:
        clear_layout(self._list)
        self._along.setVisible(bool(self._groups))
        self._along.setText(self.tr("Travels along with a group that is prepared:"))
        for group in self._groups:
            # A button keeps its words on one line: what a group is called stands above it and wraps.
            words = self._group(group)
            button = Button(kind="link", icon="users", text=self.tr("Take over its day and way"))
            button.setAccessibleName(words)
            button.setObjectName("group")
            button.clicked.connect(partial(self._on_joined, group.leaving))
            self._list.addWidget(Label(role="small", wrap=True, text=words))
            self._list.addWidget(button)

    def _on_joined(self, leaving: Discharge, _checked: bool = False) -> None:
        self.joined.emit(leaving)

    def _group(self, group: Group) -> str:
        n = len(group.files) + group.hidden
        words = self.tr("{moment}, {what}: %n file(s)", "", n)
        return words.format(moment=self._moment(group.leaving), what=self._what(group.leaving))

    def _moment(self, leaving: Discharge) -> str:
        session = self.context.session
        return self.context.formats.near_moment(leaving.at.astimezone(session.tz), session.today())

    def _what(self, leaving: Discharge) -> str:
        """Where to and with whom, as short as it can be said."""
        abroad = leaving.country not in ("", self.context.session.profile.country)
        place = label(self.context, "country", leaving.country) if abroad else ""
        where = place or capital(label(self.context, "discharge_route", leaving.route))
        return ", ".join(filter(None, (where, leaving.escort)))

    def _show_paper(self, document: str) -> None:
        assert self._stay is not None
        wanted = Wanted(document, self._stay.resident_id, about=self._stay.id)
        dialog = PaperDialog(self.context, wanted, self.window())
        dialog.exec()
        dialog.deleteLater()


def _files(group: Group) -> Sequence[ResidentId]:
    return [line.resident_id for line in group.files]
