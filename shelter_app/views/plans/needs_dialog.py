"""The needs assessment as it is asked: the list of the country, strengths, wishes, the child's words, who took part."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.needs import NeedLine, NeedsAssessment, lacking
from shelter_app.domain.reference import Entry, ReferenceList
from shelter_app.domain.three_way import Terms
from shelter_app.services import needs
from shelter_app.services.needs import NeedsForm
from shelter_app.views import listed
from shelter_app.views.formats import capital
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.need_line import NeedEdit
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label

ROLES = "attendee_role"
WRITTEN = frozenset({"other_needs", "comments"})
"""Entries of the list that are a text of their own, not a need to be ticked."""


def asked_needs(context: Context, name: str) -> ReferenceList:
    """The list of needs by which this country asks."""
    return context.session.reference.list(name)


def role_words(context: Context, roles: str) -> str:
    """A role that must take part, or several of which one is enough."""
    return "/".join(listed.inside(context, ROLES, role) for role in roles.split("|"))


class NeedsDialog(FileDialog):
    """A new assessment, or one that is corrected. What nobody asked stays apart from a No."""

    trail = ("needs.",)
    terms = Terms(texts=frozenset({"other", "comments", "strengths", "goals", "child_views", "names", "absent_reason"}))

    def __init__(
        self,
        context: Context,
        resident_id: ResidentId,
        assessment: NeedsAssessment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._resident_id, self._known = resident_id, assessment
        self._needs = asked_needs(context, assessment.needs_list if assessment else context.session.profile.needs_list)
        self._required = needs.required(resident_id, by=context.session)
        super().__init__(context, parent, width=980)

    def kept_as(self) -> KeptAs:
        return KeptAs("needs", self._resident_id, self._known.id if self._known else "new")

    def renew(self) -> bool:
        if self._known is None:
            return False
        found = [one for one in needs.of(self._resident_id, by=self.context.session) if one.id == self._known.id]
        if not found:
            raise NotFound("needs_assessments")
        self._known = found[0]
        return True

    def version(self) -> int | None:
        return self._known.version if self._known else 0

    def build(self) -> None:
        inner = self.scrolled(480)
        self.held_at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.took_part, self.names, self.absent = ManyChoices(), LineEdit(), LineEdit()
        self.other, self.comments = PlainText(rows=2), PlainText(rows=2)
        self.strengths, self.goals, self.child_views = PlainText(rows=2), PlainText(rows=2), PlainText(rows=3)
        self.language = ComboBox()
        self._heads: list[tuple[Label, Entry]] = []
        self.lines: list[NeedEdit] = []
        self._put(inner, "held_at", ParsedField(edit=self.held_at))
        for name, control in (("took_part", self.took_part), ("names", self.names), ("absent_reason", self.absent)):
            self._put(inner, name, Field(control=control))
        for group in self._needs.groups:
            entries = [one for one in self._entries() if one.group == group.code]
            if entries:
                head = Label(role="strong")
                self._heads.append((head, group))
                inner.addWidget(head)
            for entry in entries:
                line = NeedEdit(entry.code)
                self.lines.append(line)
                self.unframed |= {f"{entry.code}.{part}": getattr(line, part) for part in ("answer", "rank", "comment")}
                inner.addWidget(line)
        texts = {
            "other": self.other, "child_views": self.child_views, "strengths": self.strengths, "goals": self.goals,
            "comments": self.comments,
        }  # fmt: skip
        for name, text in texts.items():
            self.fields[name] = Field(control=text)
        self.fields["language"] = Field(control=self.language)
        inner.addWidget(self.fields["other"])
        inner.addLayout(beside(self.fields["child_views"], self.fields["language"]))
        inner.addLayout(beside(self.fields["strengths"], self.fields["goals"]))
        inner.addWidget(self.fields["comments"])
        self.took_part.changed.connect(self._say_lacking)

    def _put(self, layout: object, name: str, field: Field) -> None:
        self.fields[name] = field
        layout.addWidget(field)  # type: ignore[attr-defined]

    def _entries(self) -> list[Entry]:
        """What is asked today, and what this assessment asked; texts of their own are fields below."""
        written = {line.code for line in self._known.lines} if self._known else set()
        day = self.context.session.today()
        return [
            one for one in self._needs.entries if one.code not in WRITTEN and (one.active(day) or one.code in written)
        ]

    def retranslate(self) -> None:
        language = self.context.language.code
        self.heading.setText(self.tr("Needs assessment"))
        self.fields["held_at"].set_label(self.tr("&When it was held"))
        self.fields["took_part"].set_label(self.tr("Who took &part"))
        self.fields["names"].set_label(self.tr("Who that was, by &name"))
        self.fields["absent_reason"].set_label(self.tr("Why somebody was &missing who must take part"))
        self.fields["other"].set_label(self.tr("Oth&er needs"))
        self.fields["child_views"].set_label(self.tr("What the &child wants, in the child's own words"))
        self.fields["language"].set_label(self.tr("&Language in which it was said"))
        self.fields["strengths"].set_label(self.tr("&Strengths: what can be built on"))
        self.fields["goals"].set_label(self.tr("&Goals"))
        self.fields["comments"].set_label(self.tr("Conclusion of whoever &assessed"))
        for head, group in self._heads:
            head.setText(capital(group.labels.get(language, group.code)))
        words = {one.code: capital(one.labels.get(language, one.code)) for one in self._needs.entries}
        for line in self.lines:
            line.retranslate(words[line.code])
        self.fill_many(self.took_part, ROLES)
        self.fill(self.language, "language", self._known.child_views_language if self._known else "")
        self.accept_button.setText(self.tr("Save"))
        self._say_lacking()

    def load(self) -> None:
        known, session = self._known, self.context.session
        held = (known.held_at if known else session.now()).astimezone(session.tz)
        self.held_at.setText(f"{held:%d.%m.%Y  %H:%M}")
        for line in self.lines:
            line.show_line(known.line(line.code) if known else NeedLine(line.code))
        if known is not None:
            self.took_part.choose(known.took_part)
            self.names.setText(known.names)
            self.absent.setText(known.absent_reason)
            self.language.set_value(known.child_views_language or None)
            for name in ("other", "comments", "strengths", "goals", "child_views"):
                getattr(self, name).setPlainText(getattr(known, name))
        self._say_lacking()
        self.held_at.setFocus()

    def _say_lacking(self) -> None:
        """Who must take part and is not named yet; the reason is asked for only then."""
        missing = lacking(self._required, self.took_part.chosen())
        words = ", ".join(role_words(self.context, role) for role in missing)
        hint = self.tr("Must take part: {roles}").format(roles=words) if missing else ""
        self.fields["took_part"].set_hint(hint)
        self.fields["absent_reason"].setVisible(bool(missing))

    def check(self) -> Mapping[str, str]:
        held = self.held_at.result()
        if not isinstance(held.value, datetime):
            return {"held_at": held.problem or self.tr("When was it held?")}
        return {}

    def save(self) -> None:
        held = self.held_at.value()
        assert isinstance(held, datetime)
        form = NeedsForm(
            held,
            tuple(line.line() for line in self.lines),
            self.other.toPlainText(),
            self.comments.toPlainText(),
            self.strengths.toPlainText(),
            self.goals.toPlainText(),
            self.child_views.toPlainText(),
            code_of(self.language),
            self.took_part.chosen(),
            self.names.text(),
            self.absent.text(),
        )
        with self.refusing():
            if self._known is None:
                needs.record(self._resident_id, form, by=self.context.session)
            else:
                needs.correct(self._known, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "lines":
            return self.tr("Nothing was asked yet: answer at least one line with Yes or No.")
        words = {
            "took_part": self.tr("Somebody who must take part is missing: add them, or say below why."),
            "held_at": self.tr("It can be neither before the admission nor ahead of now."),
        }
        return words.get(field) or super().sentence(field, reason)
