"""The strip above a file: who this is, how certain the age is, the alerts at the door, and the day of the stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.services.residents import FileView
from shelter_app.views.page import Context
from shelter_app.views.record.alerts import alert_faces
from shelter_app.views.record.cover_words import cover_words
from shelter_app.views.record.whereabouts import away_words, together_words
from shelter_app.views.scaling import column, row, set_sizes, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets import chip
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.bars import DayBar, Stay, warning
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import ElidedLabel, Label
from shelter_app.views.widgets.panel import Strip
from shelter_app.views.words import basis_words, born_words

_ALERTS_SHARE = 0.38
_NARROW_BELOW = 1000


class FileStrip(Strip):
    """Grows by a line for alerts that do not fit: an alert is never shortened.

    Compact above wide sections: the alerts stand beside the name, or beneath it where they need the width."""

    def __init__(self, context: Context, *, compact: bool, beneath: bool) -> None:
        super().__init__(compact=compact)
        self._context, self._compact = context, compact
        self._avatar = Avatar(size=40 if compact else 80)
        self._name = Label(role="compact" if compact else "person")
        self._other = ElidedLabel(tone="text2")
        self._facts = ElidedLabel(tone="text2", role="small" if compact else "body")
        self._alerts = Flow()
        self._faces: list[ChipFace] = []
        self._bar = DayBar(formats=context.formats, thick=6 if compact else 8, tick_days=not compact)
        self._left = Label(tone="text2", wrap=True)
        names = row(self._name, self._other, None, spacing=12)
        words = column(None, names, self._facts, None, spacing=2)
        side = column(self._bar, self._left, None, margins=(0, 2, 0, 0), spacing=0)
        self.row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        if not beneath:
            self.row.addLayout(words, 2)
            self.row.addWidget(self._alerts, 3, Qt.AlignmentFlag.AlignVCenter)
            self.row.addLayout(side)
        else:
            upper = row(words, side, spacing=16)
            upper.setStretch(0, 1)
            self.row.addLayout(column(upper, self._alerts, None, spacing=8), 1)
        set_sizes(self._bar, width=252 if compact else 292)
        set_sizes(self._left, width=252 if compact else 292)

    def show_file(self, view: FileView) -> None:
        language = self._context.language.code
        name = view.person.name(language)
        title = name.full or self.tr("Name not known")
        icon = "" if name else "user"
        self._avatar.set_person(f"{name.family} {name.given}", view.resident.id, icon=icon, photo=view.photo)
        self._name.setText(title)
        other = view.person.other_writing()
        self._other.setText("" if other == title else other)
        self._facts.setText(self._facts_line(view))
        self._alerts.clear()
        self._faces = alert_faces(view)
        for face in self._faces:
            self._alerts.add(Chip(face=face))
        self._alerts.setVisible(bool(self._faces))
        self._show_stay(view)
        self.setAccessibleName(", ".join((title, self._facts.text(), *(face.words for face in self._faces))))

    def crowded(self, width: int) -> bool:
        """True where the alerts would not stand in one line beside the name, in so many pixels."""
        wanted = sum(chip.size(face).width() + look().px(8) for face in self._faces)
        return wanted > width * _ALERTS_SHARE

    def _facts_line(self, view: FileView) -> str:
        session, language = self._context.session, self._context.language.code
        age = born_words(view.person.born, session.today())
        basis = basis_words(view.person.born_basis, disputed=view.person.age_disputed)
        number = self.tr("file {number}").format(number=view.resident.number)
        cover = cover_words(view.cover, self._context) if view.cover is not None else ""
        if self._compact:
            return "; ".join(filter(None, (f"{age}, {number}", cover)))
        countries = [session.reference.label("country", code, language) for code in view.person.citizenships]
        citizenship = ", ".join(countries) or self.tr("citizenship not known")
        if cover:
            coordinator = cover
        elif view.coordinator:
            coordinator = self.tr("coordinator {name}").format(name=view.coordinator)
        else:
            coordinator = self.tr("no coordinator yet")
        together = together_words(view, self._context)
        facts = (", ".join(filter(None, (age, basis))), number, citizenship, together, coordinator)
        return "; ".join(filter(None, facts))

    def _show_stay(self, view: FileView) -> None:
        session, formats, stay = self._context.session, self._context.formats, view.stay
        ended = stay.ended_at
        self._bar.setVisible(ended is None)
        self._left.setVisible(ended is not None or stay.away is not None)
        self._left.set_tone("text2")
        if stay.away is not None:
            self._left.setText(away_words(stay.away, self._context))
            self._left.set_tone("overdue" if stay.away.late(session.now()) else "text")
        if ended is not None and stay.discharge is not None:
            route = session.reference.label("discharge_route", stay.discharge.route, self._context.language.code)
            day = formats.day_year(ended.astimezone(session.tz).date())
            self._left.setText(self.tr("Left on {date}: {route}").format(date=day, route=route))
            return
        last = stay.limit_day(session.tz)
        rule = session.profile.limit(stay.kind or session.centre.kind)
        limit = stay.day(last, session.tz) if last else 0
        ticks = tuple(day for day in rule.warn if day < limit) if rule and last else ()
        shown = Stay(max(stay.day(session.today(), session.tz), 0), limit, ticks)
        aside = formats.until(last) if last and warning(shown, formats) is None else ""
        self._bar.set_stay(shown, aside=aside)


class FittingStrip(QWidget):
    """The compact strip of a file: alerts that do not fit beside the name stand beneath it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wide = FileStrip(context, compact=True, beneath=False)
        self.tall = FileStrip(context, compact=True, beneath=True)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        for strip in (self.wide, self.tall):
            layout.addWidget(strip)

    def show_file(self, view: FileView) -> None:
        for strip in (self.wide, self.tall):
            strip.show_file(view)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Choose the strip in which nothing is crowded."""
        crowded = self.width() < look().px(_NARROW_BELOW) or self.wide.crowded(self.width())
        self.wide.setVisible(not crowded)
        self.tall.setVisible(crowded)
