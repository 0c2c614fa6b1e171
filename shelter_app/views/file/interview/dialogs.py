"""What is told, signed and decided: the list before, consent and refusal with their text, the decision of two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.consents import Beside, Consent, StoodBy
from shelter_app.domain.interviews import Interview
from shelter_app.services import consents, interviews, packaged
from shelter_app.services.consents import Signature
from shelter_app.services.residents import FileView
from shelter_app.views.file.interview.beside import BesidePart, beside_problem
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.record.form_words import form_words
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label

MEMO = "ethics_memo"


class InterviewDialog(FileFormDialog):
    """A dialog about the interview that is under way."""

    def __init__(self, context: Context, view: FileView, interview: Interview, parent: QWidget | None = None) -> None:
        self._interview = interview
        super().__init__(context, view, parent, width=600)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._interview.id)


class ToldDialog(InterviewDialog):
    """What was explained before the first question; every line has to be ticked in the end, not at once."""

    form = "interview-told"

    def build(self) -> None:
        self.ticks: dict[str, Tick] = {}
        layout = packaged.form(self.context.session.profile, MEMO)
        body = self.scrolled(420)
        for line in layout.statements:
            tick = self.ticks[line.key] = Tick()
            self.unframed[line.key] = tick
            body.addWidget(tick)
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Before the interview: what was told"))
        layout = packaged.form(self.context.session.profile, MEMO)
        for line in layout.statements:
            self.ticks[line.key].setText(form_words(self.context, layout, line.text))

    def load(self) -> None:
        for key, tick in self.ticks.items():
            tick.setChecked(key in self._interview.told)
        next(iter(self.ticks.values())).setFocus()

    def save(self) -> None:
        ticked = tuple(key for key, tick in self.ticks.items() if tick.isChecked())
        with self.refusing():
            interviews.tell(self._interview, ticked, by=self.context.session)


class SignatureDialog(FileFormDialog):
    """When and in which language it was signed; the text is shown in that language and kept as it was."""

    about = ""

    def __init__(
        self, context: Context, view: FileView, interview: Interview | None = None, parent: QWidget | None = None
    ) -> None:
        self._of = interview
        super().__init__(context, view, parent, width=600)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._of.id if self._of else 0)

    @property
    def _minor(self) -> bool:
        return self._view.person.may_be_minor(self.context.session.today())

    @property
    def interview(self) -> Interview:
        """The interview that is signed for."""
        assert self._of is not None
        return self._of

    def build(self) -> None:
        self.moment = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.language, self.representative = ComboBox(), LineEdit()
        self.text = Label(role="small", tone="text2", wrap=True)
        self.fields["at"] = ParsedField(edit=self.moment)
        self.fields["language"] = Field(control=self.language)
        self.content.addLayout(beside(self.fields["at"], self.fields["language"]))
        self.content.addWidget(self.text)
        self.add_representative()
        self.language.activated.connect(self._show_text)
        self.fields["language"].clear_problem_on(self.language.activated)

    def add_representative(self) -> None:
        """Where it is asked who signs for a minor."""
        self.add_field("representative", Field(control=self.representative))

    def retranslate(self) -> None:
        self.fields["at"].set_label(self.tr("&Signed"))
        self.fields["language"].set_label(self.tr("Read in &language"))
        self.fields["representative"].set_label(self.tr("Legal &representative: name, capacity"))
        self.fields["representative"].set_hint(
            self.tr("Parent, guardian or the guardianship authority; the paper has a line for the signature.")
        )
        session, language = self.context.session, self.context.language.code
        known = [(one, session.reference.label("language", one, language)) for one in session.profile.languages]
        self.language.setPlaceholderText(self.tr("Choose"))
        self.language.set_choices(known)
        self._show_text()

    def load(self) -> None:
        self.moment.set_now()
        # In which language it was read is known to whoever read it alone: what the file knows is no answer.
        self.language.set_value(None)
        self.fields["representative"].setVisible(self._minor)
        self._show_text()
        self.moment.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.moment_problem(self.moment)
        problems = {"at": problem} if problem else {}
        return problems if code_of(self.language) else {**problems, "language": self.sentence("language", "empty")}

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "representative": self.tr("A minor signs together with the legal representative: write the name."),
            "organisation": self.tr("Name one organisation: each has a consent of its own."),
            "language": self.tr("Choose the language in which it was read."),
        }
        return words.get(field) or super().sentence(field, reason)

    def signature(self, own_words: str = "") -> Signature:
        """What is typed, as the service takes it."""
        at = self.moment.value()
        assert isinstance(at, datetime)
        return Signature(at, code_of(self.language), self.representative.text(), own_words)

    def _show_text(self, *_values: object) -> None:
        sentences: tuple[str, ...] = ()
        if code_of(self.language) and self.about:
            sentences = consents.text(self.about, code_of(self.language), by=self.context.session)
        self.text.setText("\n".join(sentences))


class BesideDialog(SignatureDialog):
    """A consent in which somebody stands beside a minor, or it is said why nobody does."""

    usual: Beside | None = Beside.NOBODY
    """What stands there for a minor at first; None where it has to be chosen."""

    def add_representative(self) -> None:
        self.beside = BesidePart(self.representative)
        self.fields |= self.beside.fields
        self.beside.add_to(self.content)

    def retranslate(self) -> None:
        super().retranslate()
        self.beside.retranslate()

    def load(self) -> None:
        super().load()
        self.beside.show(StoodBy(self.usual or Beside.NOBODY))
        if self._minor and self.usual is None:
            self.beside.leave_open()
        self.beside.fields["beside"].setVisible(self._minor)

    def words_restored(self) -> None:
        self.beside.offer()
        super().words_restored()

    def sentence(self, field: str, reason: str) -> str:
        return beside_problem(field) or super().sentence(field, reason)

    def signature(self, own_words: str = "") -> Signature:
        known = self.beside.typed()
        signed = replace(super().signature(own_words), representative=known.name)
        return replace(signed, beside=known.who, beside_reason=known.reason)


class ConsentDialog(BesideDialog):
    """The consent to the interview; who stands beside a minor can be written down now or once they have come."""

    form, about = "interview-consent", "consent_interview"

    def build(self) -> None:
        self.untold = InfoLine()
        super().build()
        self.content.addWidget(self.untold)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Consent to the interview"))
        if not self.interview.told:
            self.untold.show_problem(
                self.tr(
                    "Nothing of what is explained before the interview is ticked yet. Explain it first: whoever does"
                    " not know what they agree to has not agreed."
                )
            )

    def save(self) -> None:
        with self.refusing():
            consents.agree(self.interview, self.signature(), by=self.context.session)


class RefusalDialog(SignatureDialog):
    """The refusal: the way ends, nothing of what was answered is kept, and it can be begun anew."""

    form, about = "interview-refusal", "refusal_interview"

    def build(self) -> None:
        super().build()
        self.own_words, self.what_follows = PlainText(rows=2), InfoLine()
        self.add_field("own_words", Field(control=self.own_words))
        self.content.addWidget(self.what_follows)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Refusal of the interview"))
        self.fields["own_words"].set_label(self.tr("In the person's &own words (may stay empty)"))
        self.what_follows.show_next(
            self.tr("No answers are kept and nothing waits for the interview any more. It can be begun again any time.")
        )

    def save(self) -> None:
        with self.refusing():
            consents.refuse(self.interview, self.signature(self.own_words.toPlainText()), by=self.context.session)


class HelpConsentDialog(BesideDialog):
    """The consent to the help of one organisation; nobody is told about a minor before somebody stands beside them."""

    form, about, usual = "help-consent", "consent_help", None

    def __init__(
        self,
        context: Context,
        view: FileView,
        interview: Interview | None = None,
        parent: QWidget | None = None,
        *,
        about: tuple[str, str] = ("", ""),
    ) -> None:
        self._asked = about
        super().__init__(context, view, interview, parent)

    def build(self) -> None:
        self.organisation, self.help = LineEdit(), LineEdit()
        self.fields["organisation"] = Field(control=self.organisation)
        self.fields["help"] = Field(control=self.help)
        self.content.addLayout(beside(self.fields["organisation"], self.fields["help"]))
        super().build()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Consent to help"))
        self.fields["organisation"].set_label(self.tr("&Organisation"))
        self.fields["help"].set_label(self.tr("Kind of &help"))

    def load(self) -> None:
        super().load()
        organisation, help_ = self._asked
        self.organisation.setText(organisation)
        self.help.setText(help_)
        # Whoever comes from a referral has only the signature to say.
        (self.language if organisation else self.organisation).setFocus()

    def check(self) -> Mapping[str, str]:
        problems = super().check()
        alone = self._minor and self.beside.typed().who is Beside.NOBODY
        return {**problems, "beside": beside_problem("beside")} if alone else problems

    def save(self) -> None:
        with self.refusing():
            consents.agree_to_help(
                self._view.resident.id,
                self.organisation.text(),
                self.help.text(),
                self.signature(),
                by=self.context.session,
            )


class WithdrawDialog(FileFormDialog):
    """Taking a consent back: no reason is asked for; what left the house before is listed."""

    form = "consent-withdrawal"

    def __init__(self, context: Context, view: FileView, consent: Consent, parent: QWidget | None = None) -> None:
        self._consent = consent
        super().__init__(context, view, parent, width=600)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._consent.id)

    def build(self) -> None:
        self.what_follows, self.told = InfoLine(), Label(role="small", wrap=True)
        self.words = PlainText(rows=2)
        self.content.addWidget(self.what_follows)
        self.content.addWidget(self.told)
        self.add_field("words", Field(control=self.words))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("The consent is taken back"))
        self.accept_button.setText(self.tr("Taken back"))
        self.what_follows.show_next(self.tr("From now on nothing of it is used or passed on. No reason is needed."))
        self.fields["words"].set_label(self.tr("What the &person said (may stay empty)"))
        formats, tz = self.context.formats, self.context.session.tz
        copies = consents.disclosed(self._consent, by=self.context.session)
        told = consents.told(self._consent, by=self.context.session)
        lines = [
            ", ".join(filter(None, (formats.moment(one.at.astimezone(tz)), one.to, one.number or one.what)))
            for one in told
        ] + [
            ", ".join(filter(None, (formats.moment(one.printed_at.astimezone(tz)), one.number, one.recipient)))
            for one in copies
        ]
        before = self.tr("What was told, and which papers left the program, since the consent was given:")
        nothing = self.tr("Nothing was told and no paper has left the program since the consent was given.")
        self.told.setText("\n".join((before, *lines)) if lines else nothing)

    def load(self) -> None:
        self.words.setFocus()

    def save(self) -> None:
        with self.refusing():
            consents.withdraw(self._consent, self.words.toPlainText(), by=self.context.session)
