"""The national rules this centre works by: number, unit, clause, and whether somebody compared them with the act."""

from __future__ import annotations

from shelter_app.domain.deadlines import Rule
from shelter_app.domain.staff import Can
from shelter_app.services import centre as centre_tasks
from shelter_app.views.administration.section import Section
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.terms import Terms
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table


class RulesSection(Section):
    """Each line cites its source; what may be changed has a page of its own."""

    def build(self) -> None:
        self.lead = Label(tone="text2", wrap=True)
        self.change = Button(icon="pencil", clicked=lambda: self.context.navigator.go("rules"))
        self.forms = Button(icon="languages", clicked=lambda: self.context.navigator.go("form_sentences"))
        for button in (self.change, self.forms):
            button.setVisible(self.context.session.can(Can.EDIT_RULES))
        self.table = Table(
            columns=[
                Column("title", lambda: self.tr("Rule"), self._title_cell),
                Column("term", lambda: self.tr("Term"), self._term_cell, 130),
                Column("clause", lambda: self.tr("Source"), self._clause_cell, 230, needs=600),
                Column("verified", lambda: self.tr("Compared with the act"), self._verified_cell, 190),
            ],
            row_height=48,
        )
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        head = row(self.lead, self.forms, self.change, spacing=16)
        head.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addWidget(card, 1)
        set_sizes(self, least_height=360)

    def refresh(self) -> None:
        rules = centre_tasks.rules(by=self.context.session)
        self.table.set_rows(rules, key=lambda rule: rule.code)
        self._say_lead(rules)

    def retranslate(self) -> None:
        self.change.setText(self.tr("Change rules"))
        self.forms.setText(self.tr("Sentences of the forms"))
        self.table.retranslate()

    def _say_lead(self, rules: tuple[Rule, ...]) -> None:
        session, lang = self.context.session, self.context.language.code
        verified = sum(rule.verified for rule in rules)
        words = self.tr("{procedure}. Compared with the text of the act: {verified} of {count}.")
        name = session.profile.labels.get(lang, session.profile.code)
        self.lead.setText(words.format(procedure=name, verified=verified, count=len(rules)))

    def _title_cell(self, rule: Rule) -> Cell:
        title = rule.title.get(self.context.language.code, rule.code)
        return Cell(title, "" if rule.active else self.tr("not in force"), wrap=True)

    def _clause_cell(self, rule: Rule) -> Cell:
        return Cell(rule.clause.get(self.context.language.code), wrap=True)

    def _term_cell(self, rule: Rule) -> Cell:
        words = Terms().words(rule)
        return Cell(words) if words else Cell(chip=ChipFace(self.tr("not configured"), "outline", "circle-dashed"))

    def _verified_cell(self, rule: Rule) -> Cell:
        if rule.verified and rule.verified_on is not None:
            return Cell(chip=ChipFace(self.context.formats.numeric(rule.verified_on), "done"), detail="")
        return Cell(chip=ChipFace(self.tr("not yet"), "outline", "circle-dashed"))
