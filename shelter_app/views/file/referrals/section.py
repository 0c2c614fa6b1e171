"""Help by other organisations, referral by referral, and beneath it the log of what was told to whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.disclosures import Disclosure, Source
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import PlanItemId
from shelter_app.domain.referrals import Referral, ReferralState
from shelter_app.domain.staff import Can
from shelter_app.services import disclosures, referrals
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.referrals import ReferralLine
from shelter_app.views.file.interview.dialogs import HelpConsentDialog
from shelter_app.views.file.interview.parts import Part, StepPanel, act_button, near, small
from shelter_app.views.file.referrals.disclosure_dialogs import DisclosureDialog, ExplainDialog, StrikeDialog
from shelter_app.views.file.referrals.referral_dialog import ReferralDialog
from shelter_app.views.file.referrals.steps import ReferralAnswerDialog, ReferralDoneDialog, ReferralStopDialog
from shelter_app.views.file.referrals.words import basis_line, state_face, what_words
from shelter_app.views.file.section import Section
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.record.directory import DirectoryDialog
from shelter_app.views.record.guards import GuardLines
from shelter_app.views.scaling import column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Scroll


class ReferralsSection(Section):
    """Agreed by telephone, consented to by name, the letter, the answer, what came of it; and what was told."""

    def build(self) -> None:
        self.referrals, self.log = StepPanel(), StepPanel()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 12)
        for panel in (self.referrals, self.log):
            layout.addWidget(panel)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        set_spacing(whole, 0, 0)
        whole.addWidget(Scroll(content=inner))
        self.lines: tuple[ReferralLine, ...] = ()
        self.told: tuple[Disclosure, ...] = ()

    def refresh(self) -> None:
        resident_id, by = self.view.resident.id, self.context.session
        try:
            self.lines = referrals.of(resident_id, by=by)
            self.told = disclosures.of(resident_id, by=by)
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return
        self._show_referrals()
        self._show_log()

    def act(self, action: str) -> None:
        """ "add" begins a referral, with the id of a row of the plan for that row; "told" a line of the log."""
        name, _space, number = action.partition(" ")
        if name == "add":
            self._add(PlanItemId(int(number)) if number else None)
        elif name == "told":
            self._tell()

    def _show_referrals(self) -> None:
        self.referrals.set_title(self.tr("Help by other organisations"))
        parts: list[Part] = [self._line(one) for one in self.lines]
        if not parts:
            parts.append(
                small(self.tr("Nobody was asked for help yet: telephone first, then consent, then the letter."))
            )
        buttons: list[Button] = []
        if self.can(Can.EDIT_FILE):
            buttons.append(act_button("plus", self.tr("New referral"), self._add))
        buttons.append(act_button("book-user", self.tr("Where to find help"), self._look_up))
        parts.append(row(*buttons, None))
        self.referrals.show_parts(parts)

    def _line(self, one: ReferralLine) -> QWidget:
        referral = one.referral
        words: list[QWidget] = [Label(role="strong", wrap=True, text=f"{referral.organisation}: {referral.help}")]
        words += [small(text) for text in self._told_of(one) if text]
        if one.standing:
            guards = GuardLines(self.context, self)
            guards.show_standing(one.standing, referral.resident_id, about=str(referral.id), records=False)
            guards.changed.connect(self.refresh)
            words.append(guards)
        buttons = self._buttons(one)
        frame = QWidget()
        across = row(spacing=12)
        below = (row(*buttons, None, spacing=4),) if buttons else ()
        across.addLayout(column(*words, *below, spacing=2), 1)
        across.addWidget(Chip(face=state_face(referral)), 0, Qt.AlignmentFlag.AlignTop)
        frame.setLayout(across)
        return frame

    def _told_of(self, one: ReferralLine) -> list[str]:
        """What is known of a referral, in the order in which it happened."""
        referral, formats = one.referral, self.context.formats
        told = []
        if referral.agreed_at is None:
            told.append(self.tr("Not agreed by telephone yet"))
        else:
            who = " / ".join(filter(None, (self.context.session.staff_name(referral.agreed_by), referral.agreed_with)))
            sentence = self.tr("Agreed by telephone {moment}: {who}")
            told.append(sentence.format(moment=near(self.context, referral.agreed_at), who=who))
        told += [referral.terms, referral.transport]
        if one.consent is not None:
            day = formats.numeric(one.consent.at.astimezone(self.context.session.tz).date())
            told.append(self.tr("Consent of {day} names the organisation").format(day=day))
        if one.letter is not None:
            told.append(self.tr("Letter No. {number}").format(number=one.letter.number))
        if referral.answered_on is not None:
            sentence = self.tr("Answer of {day}: {words}")
            told.append(sentence.format(day=formats.numeric(referral.answered_on), words=referral.answer or "-"))
        if referral.starts is not None:
            told.append(self.tr("Help from {day}").format(day=formats.numeric(referral.starts)))
        if referral.done_on is not None:
            sentence = self.tr("Ended on {day}: {words}")
            told.append(sentence.format(day=formats.numeric(referral.done_on), words=referral.feedback))
        if referral.state is ReferralState.STOPPED:
            told.append(referral.stopped or self.tr("The person took the consent back."))
        return told

    def _buttons(self, one: ReferralLine) -> list[Button]:
        """The next step first; nothing for whoever may not change the file."""
        referral = one.referral
        if not self.can(Can.EDIT_FILE):
            return []
        made: list[tuple[str, str, Callable[[], object]]] = []
        if referral.state is ReferralState.PREPARED:
            if one.consent is None and self.can(Can.INTERVIEW):
                made.append(("pen-line", self.tr("Consent to this organisation"), partial(self._agree, referral)))
            if referral.agreed and self.can(Can.PRINT_PAPER):
                made.append(("printer", self.tr("Letter"), partial(self._print, referral)))
            if one.letter is not None and self.can(Can.PRINT_PAPER):
                made.append(("mail", self.tr("Mark as sent"), partial(self._sent, one)))
            made.append(("pencil", self.tr("Change"), partial(self._edit, referral)))
        if referral.state is ReferralState.SENT:
            made.append(("mail", self.tr("Answer came"), partial(self._step, ReferralAnswerDialog, referral)))
        if referral.state is ReferralState.ACCEPTED:
            made.append(("circle-check", self.tr("What came of it"), partial(self._step, ReferralDoneDialog, referral)))
        if referral.open:
            made.append(("ban", self.tr("Goes no further"), partial(self._step, ReferralStopDialog, referral)))
        return [act_button(icon, words, act, link=True) for icon, words, act in made]

    def _show_log(self) -> None:
        self.log.set_title(self.tr("What was told to whom"))
        parts: list[Part] = [self._told_line(one) for one in self.told]
        if not parts:
            parts.append(small(self.tr("Letters that are marked as sent stand here by themselves.")))
        if self.can(Can.WRITE_NOTE):
            parts.append(row(act_button("plus", self.tr("Write down what was told"), self._tell), None))
        self.log.show_parts(parts)

    def _told_line(self, one: Disclosure) -> QWidget:
        title = ": ".join(filter(None, (one.to, what_words(one, self.context.session))))
        author = self.context.session.staff_name(one.by)
        when = ", ".join(filter(None, (near(self.context, one.at), author)))
        words = [Label(role="strong", wrap=True, text=title), small(when)]
        words += [small(text) for text in (one.why, basis_line(one, self.context), one.struck) if text]
        explained: tuple[Part, ...] = ()
        if one.unexplained and one.resident_id is not None and self.can(Can.WRITE_NOTE):
            words_of = self.tr("It was explained")
            explained = (row(act_button("message-square", words_of, partial(self._explain, one), link=True), None),)
        frame = QWidget()
        across = row(spacing=12)
        across.addLayout(column(*words, *explained, spacing=2), 1)
        if one.struck:
            across.addWidget(Chip(face=ChipFace(self.tr("Struck out"), "neutral", "ban")), 0, Qt.AlignmentFlag.AlignTop)
        elif one.source is Source.HAND and self.can(Can.EDIT_FILE):
            strike = act_button("ban", self.tr("Written by mistake"), partial(self._strike, one), link=True)
            across.addWidget(strike, 0, Qt.AlignmentFlag.AlignTop)
        frame.setLayout(across)
        return frame

    def _add(self, item_id: PlanItemId | None = None) -> None:
        if self.can(Can.EDIT_FILE):
            self.ask(ReferralDialog(self.context, self.view, None, self, item_id=item_id))

    def _edit(self, referral: Referral) -> None:
        self.ask(ReferralDialog(self.context, self.view, referral, self))

    def _agree(self, referral: Referral) -> None:
        about = (referral.organisation, referral.help)
        self.ask(HelpConsentDialog(self.context, self.view, None, self, about=about))

    def _print(self, referral: Referral) -> None:
        wanted = Wanted(REFERRAL_LETTER, referral.resident_id, about=int(referral.id))
        self.ask(PaperDialog(self.context, wanted, self))
        self.refresh()

    def _sent(self, one: ReferralLine) -> None:
        if one.letter is not None and self.ask(SentDialog(self.context, [one.letter], self)):
            self.said.emit(self.tr("The letter is marked as sent; the answer is waited for."))

    def _step(
        self, kind: type[ReferralAnswerDialog | ReferralDoneDialog | ReferralStopDialog], referral: Referral
    ) -> None:
        self.ask(kind(self.context, self.view, referral, self))

    def _look_up(self) -> None:
        spoken = next(iter(self.view.person.languages), "")
        self.ask(DirectoryDialog(self.context, self, spoken=spoken))

    def _tell(self) -> None:
        if self.can(Can.WRITE_NOTE):
            self.ask(DisclosureDialog(self.context, self.view, self))

    def _explain(self, one: Disclosure) -> None:
        self.ask(ExplainDialog(self.context, self.view, one, self))

    def _strike(self, one: Disclosure) -> None:
        self.ask(StrikeDialog(self.context, self.view, one, self))
