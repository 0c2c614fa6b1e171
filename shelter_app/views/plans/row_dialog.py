"""One row of a draft: the need, what is done about it, until when, what is expected, and who answers for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QMenu, QWidget

from shelter_app.domain.errors import NotFound, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.phrases import Phrase
from shelter_app.domain.staff import StaffMember
from shelter_app.domain.three_way import Terms
from shelter_app.services import accounts, phrases, support_plans
from shelter_app.services.support_plans import Row
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import group_words, need_words
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.sentences import sentence_for
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import role_words

_OFFERED = 8


class RowDialog(FileDialog):
    """`row` is the result. Need and colleague are chosen from the list that opens while typing, or typed freely."""

    saves_itself = False
    trail = ("plan.",)
    terms = Terms(texts=frozenset({"measure", "expected"}))

    def __init__(
        self, context: Context, resident_id: ResidentId, row: Row, parent: QWidget | None = None, *, remark: str = ""
    ) -> None:
        self.row, self._remark = row, remark
        self.phrases: tuple[Phrase, ...] = ()
        self._colleagues = {_named(one): one for one in accounts.colleagues(by=context.session)}
        self._resident_id = resident_id
        self._kept_as = KeptAs("plan-row", resident_id, row.id or f"new-{row.group}")
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return self._kept_as

    def renew(self) -> bool:
        if self.row.id is None:
            return False
        view = support_plans.view(self._resident_id, again=True, by=self.context.session)
        found = [item for item in view.items if item.id == self.row.id] if view is not None else []
        if not found:
            raise NotFound("plan_items")
        self.row = support_plans.typed(found[0])
        return True

    def version(self) -> int | None:
        return None if self.row.id else 0

    def build(self) -> None:
        self.group, self.need, self.responsible = ComboBox(), LineEdit(), LineEdit()
        self.measure, self.expected = PlainText(rows=2, most_rows=5), PlainText(rows=2, most_rows=4)
        self.due = PartialDateEdit(parser=day_parser(self.context))
        self.remark = Label(text=self._remark, tone="accentText", wrap=True)
        self.content.addWidget(self.remark)
        self.remark.setVisible(bool(self._remark))
        self.add_field("group", Field(control=self.group))
        self.add_field("need", Field(control=self.need)).clear_problem_on(self.need.textChanged)
        self.add_field("measure", Field(control=self.measure))
        self.offer = Button(kind="ghost", icon="history", menu_arrow=True, clicked=self._on_offer)
        self.content.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_field("due", ParsedField(edit=self.due))
        self.add_field("expected", Field(control=self.expected))
        self.add_field("responsible", Field(control=self.responsible))
        _complete(self.responsible, list(self._colleagues))
        self.need.textChanged.connect(self._offer_measures)
        self.group.activated.connect(lambda _place: self._offer_needs(code_of(self.group)))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Measure of the plan") if self.row.id else self.tr("New measure"))
        self.fields["group"].set_label(self.tr("&Group"))
        self.fields["need"].set_label(self.tr("&Need"))
        self.fields["need"].set_hint(self.tr("Begin to type: the list of needs opens. Your own words are fine too."))
        self.fields["measure"].set_label(self.tr("&Measure"))
        self.fields["due"].set_label(self.tr("&Due"))
        self.fields["expected"].set_label(self.tr("E&xpected result"))
        self.fields["responsible"].set_label(self.tr("&Responsible"))
        groups = self.context.session.profile.plan_groups
        self.group.set_choices([(one.code, group_words(self.context, one.code)) for one in groups])
        self.offer.setText(self.tr("Measures of earlier plans"))
        self._offer_needs(self.row.group)
        self._offer_measures()
        self.accept_button.setText(self.tr("Save"))

    def load(self) -> None:
        row = self.row
        self.group.set_value(row.group)
        self.need.setText(need_words(self.context, row.need) if row.need else "")
        self.measure.setPlainText(row.measure)
        self.due.setText(day_text(row.due))
        self.expected.setPlainText(row.expected)
        self.responsible.setText(row.responsible or self.context.session.staff_name(row.responsible_id))
        self.need.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        if not self.need.text().strip() and not self.measure.toPlainText().strip():
            problems["need"] = self.tr("Name the need or the measure.")
        if self.due.result().problem:
            problems["due"] = self.due.result().problem
        return problems

    def save(self) -> None:
        session = self.context.session
        need, responsible = self.need.text().strip(), self.responsible.text().strip()
        member = self._colleagues.get(responsible)
        due = self.due.value()
        self.row = Row(
            code_of(self.group),
            session.reference.find(session.profile.needs_list, need) or need,
            self.measure.toPlainText().strip(),
            due if isinstance(due, date) else None,
            self.expected.toPlainText().strip(),
            responsible,
            member.id if member else None,
            self.row.id,
        )

    def _offer_measures(self) -> None:
        """What the centre's approved plans have taught for the need as it is typed now."""
        session, typed = self.context.session, self.need.text().strip()
        code = session.reference.find(session.profile.needs_list, typed) if typed else None
        self.phrases = phrases.for_need(code, self.context.language.code, by=session) if code else ()
        self.offer.setVisible(bool(self.phrases))

    def menu_of_measures(self) -> QMenu:
        """The measures by how often they were used; each can be forgotten for good."""
        menu = QMenu(self)
        for phrase in self.phrases[:_OFFERED]:
            action = menu.addAction(
                self.tr("{measure} (used: {count})").format(measure=phrase.text, count=phrase.count)
            )
            action.triggered.connect(lambda _on, one=phrase: self._take(one))
        menu.addSeparator()
        forget = menu.addMenu(self.tr("Forget"))
        for phrase in self.phrases[:_OFFERED]:
            action = forget.addAction(phrase.text)
            action.triggered.connect(lambda _on, one=phrase: self._forget(one))
        return menu

    def _on_offer(self) -> None:
        menu = self.menu_of_measures()
        menu.exec(self.offer.mapToGlobal(self.offer.rect().bottomLeft()))
        menu.deleteLater()

    def _take(self, phrase: Phrase) -> None:
        """The measure, and what was usual with it where nothing is typed yet."""
        self.measure.setPlainText(phrase.text)
        if phrase.usual_days is not None and not self.due.text().strip():
            self.due.setText(day_text(self.context.session.today() + timedelta(days=phrase.usual_days)))
        usual = [name for name, member in self._colleagues.items() if member.role.value == phrase.usual_role]
        if len(usual) == 1 and not self.responsible.text().strip():
            self.responsible.setText(usual[0])
        self.measure.setFocus()

    def _forget(self, phrase: Phrase) -> None:
        try:
            phrases.forget(phrase, by=self.context.session)
        except ShelterError as error:
            self.show_problems({"record": sentence_for(error)})
        self._offer_measures()

    def _offer_needs(self, group: str) -> None:
        """The needs of this group, as the form of the country names them."""
        session = self.context.session
        needs = session.reference.list(session.profile.needs_list)
        codes = [one.code for one in needs.choices(session.today()) if needs.plan_group(one.code) == group]
        _complete(self.need, [need_words(self.context, code) for code in codes])


def _named(member: StaffMember) -> str:
    return f"{member.short}, {member.post or role_words(member.role)}"


def _complete(edit: LineEdit, words: Sequence[str]) -> None:
    completer = QCompleter(list(words), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)
