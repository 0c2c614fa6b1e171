"""The national rules this centre works by: number, unit, clause, and whether somebody compared them with the act."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_app.domain.deadlines import Rule, Unit
from shelter_app.services import centre as centre_tasks
from shelter_app.views.administration.section import Section
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table


class Terms(QObject):
    """A term with its unit in words."""

    def words(self, rule: Rule) -> str:
        """ "3 working days", "90 days", "at 18 years"; empty where the source gives no number."""
        if rule.offset is None:
            return ""
        number = rule.offset
        if not number:
            return self.tr("at once")
        match rule.unit:
            case Unit.MINUTES:
                return self.tr("%n minute(s)", "", number)
            case Unit.HOURS:
                return self.tr("%n hour(s)", "", number)
            case Unit.DAYS:
                return self.tr("%n day(s)", "", number)
            case Unit.WORKING_DAYS:
                return self.tr("%n working day(s)", "", number)
            case Unit.MONTHS:
                return self.tr("%n month(s)", "", number)
            case Unit.AGE:
                return self.tr("at %n year(s) of age", "", number)


class RulesSection(Section):
    """Read-only: each line cites its source."""

    def build(self) -> None:
        self.lead = Label(tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("title", lambda: self.tr("Rule"), self._title_cell),
                Column("term", lambda: self.tr("Term"), self._term_cell, 130),
                Column("clause", lambda: self.tr("Source"), lambda rule: Cell(rule.clause, wrap=True), 230, needs=600),
                Column("verified", lambda: self.tr("Compared with the act"), self._verified_cell, 190),
            ],
            row_height=48,
        )
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        self.column.addWidget(self.lead)
        self.column.addWidget(card, 1)
        set_sizes(self, least_height=360)

    def refresh(self) -> None:
        rules = centre_tasks.rules(by=self.context.session)
        self.table.set_rows(rules, key=lambda rule: rule.code)
        self._say_lead(rules)

    def retranslate(self) -> None:
        self.table.retranslate()

    def _say_lead(self, rules: tuple[Rule, ...]) -> None:
        session, lang = self.context.session, self.context.language.code
        verified = sum(rule.verified for rule in rules)
        words = self.tr("{procedure}. Compared with the text of the act: {verified} of {count}.")
        name = session.profile.labels.get(lang, session.profile.code)
        self.lead.setText(words.format(procedure=name, verified=verified, count=len(rules)))

    def _title_cell(self, rule: Rule) -> Cell:
        title = rule.title.get(self.context.language.code, rule.code)
        return Cell(title, rule.code if rule.active else self.tr("{code}, not in force").format(code=rule.code))

    def _term_cell(self, rule: Rule) -> Cell:
        words = Terms().words(rule)
        return Cell(words) if words else Cell(chip=ChipFace(self.tr("not configured"), "outline", "circle-dashed"))

    def _verified_cell(self, rule: Rule) -> Cell:
        if rule.verified and rule.verified_on is not None:
            return Cell(chip=ChipFace(self.context.formats.numeric(rule.verified_on), "done"), detail="")
        return Cell(chip=ChipFace(self.tr("not yet"), "outline", "circle-dashed"))
