"""The preview beside the list: the safety card of the file in focus, read when the selection has settled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.contacts import Contact
from shelter_app.domain.numbers import bare
from shelter_app.domain.residents import AlertKind
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.journal import Entry
from shelter_app.services.residents import FilePreview
from shelter_app.views.formats import capital
from shelter_app.views.lines import name_words, number_words, stay_of
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.alerts import alert_face, allergy_faces, mark_faces
from shelter_app.views.record.timeline_words import row as entry_row
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.typed import partial_words
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.bars import DayBar, warning
from shelter_app.views.widgets.chip import Chip, ChipFace, stops_first
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import ElidedLabel, FactList, IconLabel, Label
from shelter_app.views.widgets.panel import Line, Scroll
from shelter_app.views.words import basis_words, born_words, presence_words, sex_words


class Preview(QWidget):
    """`show_line` shows at once what the list itself knows; `show_card` adds what was read and written down."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._avatar = Avatar(size=64)
        self._name = Label(role="person", wrap=True)
        self._age = Label(tone="text2", wrap=True)
        self._file = ElidedLabel(role="small", tone="text2")
        self._bar = DayBar(formats=context.formats, thick=6)
        self._where = Label(tone="text2", wrap=True)
        self._alerts = Flow()
        self._facts = FactList(name_width=100)
        self._last = Label(role="block")
        self._entries = QWidget()
        self._entry_column = QVBoxLayout(self._entries)
        self._rule, self._second_rule = Line(), Line()
        set_spacing(self._entry_column, 0, 8)
        words = column(self._name, self._age, self._file, spacing=2)
        head = row(self._avatar, spacing=16)
        head.addLayout(words, 1)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 12)
        layout.addLayout(head)
        for part in (self._bar, self._where, self._alerts, self._rule, self._facts, self._second_rule, self._last):
            layout.addWidget(part)
        layout.addWidget(self._entries)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        set_spacing(whole, 0, 0)
        whole.addWidget(Scroll(content=inner))

    def show_line(self, summary: ResidentSummary) -> None:
        """What the line of the list says; the rest of the last card is taken away."""
        self._show_person(summary, "")
        self._show_stay(summary)
        self._alerts.clear()
        self._alerts.hide()
        for part in (self._rule, self._facts, self._second_rule, self._last, self._entries):
            part.hide()
        # What a screen reader says follows at once: a restricted row never gets a card of its own.
        self.setAccessibleName(f"{self._name.text()}, {self._age.text()}")

    def show_card(self, card: FilePreview) -> None:
        """The whole card: prohibitions first, facts, and the last entries for those who may open the file."""
        summary = card.summary
        self._show_person(summary, card.coordinator, card.photo)
        self._show_stay(summary)
        faces = self._faces(card)
        self._alerts.clear()
        for face in faces:
            self._alerts.add(Chip(face=face))
        self._alerts.setVisible(bool(faces))
        self._facts.set_facts(self._facts_of(card))
        self._rule.show()
        self._facts.show()
        self._show_entries(card.entries)
        self.setAccessibleName(", ".join((self._name.text(), self._age.text(), *(face.words for face in faces))))

    def _show_person(self, summary: ResidentSummary, coordinator: str, photo: bytes = b"") -> None:
        known = summary.name(self.context.language.code) if summary.named else ""
        icon = "" if known else "lock" if not summary.named else "user"
        self._avatar.set_person(known, summary.resident_id, icon=icon, photo=photo)
        self._name.setText(name_words(summary, self.context))
        if not summary.named:
            self._age.setText(self.tr("Restricted: only the director and the people named for it see more."))
            self._file.hide()
            return
        age = born_words(summary.born, self.context.session.today())
        basis = basis_words(summary.born_basis, disputed=summary.age_disputed)
        sex = sex_words(summary.sex, child=summary.age(self.context.session.today()).may_be_under(18))
        self._age.setText(", ".join(filter(None, (sex, age, basis))))
        parts = [number_words(summary)]
        if coordinator:
            parts.append(self.tr("coordinator {name}").format(name=coordinator))
        self._file.setText(capital(", ".join(parts)))
        self._file.show()

    def _show_stay(self, summary: ResidentSummary) -> None:
        session, formats = self.context.session, self.context.formats
        left = summary.presence is Presence.LEFT
        self._bar.setVisible(not left)
        self._where.setVisible(left)
        if left:
            route = label(self.context, "discharge_route", summary.route)
            day = formats.day_year(summary.left_at.astimezone(session.tz).date()) if summary.left_at else ""
            words = self.tr("Left on {date}: {route}") if route else self.tr("Left on {date}")
            self._where.setText(words.format(date=day, route=route))
            return
        stay = stay_of(summary, session)
        last = summary.limit_day
        self._bar.set_stay(stay, aside=formats.until(last) if last and warning(stay, formats) is None else "")

    def _faces(self, card: FilePreview) -> list[ChipFace]:
        stopped = {contact.name for contact in card.must_not}
        faces = [alert_face(alert, stopped) for alert in card.alerts] + mark_faces(card.marks)
        faces += allergy_faces(card.reacts_to)
        kinds = {alert.kind for alert in card.alerts}
        if card.summary.risk == "high" and AlertKind.RISK not in kinds:
            faces.append(ChipFace(self.tr("High risk"), "mark", "shield-alert"))
        if card.summary.presence not in (Presence.PRESENT, Presence.LEFT):
            faces.append(ChipFace(capital(presence_words(card.summary.presence)), "mark", "map-pin"))
        return stops_first(faces)

    def _facts_of(self, card: FilePreview) -> list[tuple[str, str]]:
        formats, session = self.context.formats, self.context.session
        arrived = formats.near_moment(card.summary.admitted_at.astimezone(session.tz), session.today())
        brought = self._listed("brought_by", card.stay.brought_by) if card.stay else ""
        facts = [(self.tr("Arrived"), capital(", ".join(filter(None, (arrived, brought)))))]
        if card.stay is not None:
            facts.append((self.tr("Ground"), self._ground(card.stay)))
            if card.stay.found_where:
                facts.append((self.tr("Found"), card.stay.found_where))
        if card.summary.room:
            facts.append((self.tr("Room"), card.summary.room))
        nobody = self.tr("Nobody until somebody decides")
        facts.append((self.tr("May collect"), self._people(card.may_collect) or nobody))
        if card.siblings:
            names = (self._sibling(one) for one in card.siblings)
            facts.append((self.tr("Family here"), ", ".join(names)))
        return facts

    def _ground(self, stay: Stay) -> str:
        if stay.ground.outstanding:
            return self.tr("To follow")
        kind = self._listed("ground_kind", stay.ground.kind)
        number = self.tr("No. {number}").format(number=bare(stay.ground.number)) if stay.ground.number else ""
        day = partial_words(stay.ground.issued_on, self.context.formats) if stay.ground.issued_on else ""
        return capital(", ".join(filter(None, (" ".join(filter(None, (kind, number))), day))))

    def _people(self, contacts: Sequence[Contact]) -> str:
        names = []
        for contact in contacts:
            relation = self._listed("relation", contact.relation)
            names.append(f"{contact.name} ({relation})" if relation else contact.name)
        return ", ".join(names)

    def _sibling(self, summary: ResidentSummary) -> str:
        name = name_words(summary, self.context)
        if not summary.named:
            return name
        return f"{name}, {born_words(summary.born, self.context.session.today())}"

    def _show_entries(self, entries: Sequence[Entry]) -> None:
        clear_layout(self._entry_column)
        self._last.setText(self.tr("Last in the timeline"))
        for entry in entries:
            self._entry_column.addWidget(self._entry(entry))
        for part in (self._second_rule, self._last, self._entries):
            part.setVisible(bool(entries))

    def _entry(self, entry: Entry) -> QWidget:
        session = self.context.session
        told = entry_row(entry, self.context)
        when = self.context.formats.near_moment(entry.at.astimezone(session.tz), session.today())
        title = IconLabel(icon=told.icon, text=told.title, role="state", tone="text", icon_tone="text2", gap=12)
        line = QWidget()
        layout = QVBoxLayout(line)
        set_spacing(layout, 0, 2)
        head = row(title, Label(role="small", tone="text2", text=when), None, spacing=8)
        layout.addLayout(head)
        if told.text:
            text = Label(wrap=True, text=_shortened(told.text))
            layout.addLayout(row(28, text, spacing=0))
        return line

    def _listed(self, name: str, code: str) -> str:
        return self.context.session.reference.label(name, code, self.context.language.code) if code else ""


def _shortened(text: str, most: int = 160) -> str:
    """As much as two lines hold; the file itself has the rest."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[:most].rsplit(' ', 1)[0]}…"
