"""What somebody types into a dialog or a form is kept until it is saved, and comes back after a lock or a crash."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shelter_app.domain import three_way
from shelter_app.domain.drafts import Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.three_way import Merge, Terms
from shelter_app.services import drafts
from shelter_app.services.drafts import WORDS
from shelter_app.views.drafting import StoredDraft
from shelter_app.views.inputs import held, hold, keepable, name_of, told
from shelter_app.views.page import Context
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every
from shelter_app.views.widgets.dates import DateTimeEdit
from shelter_app.views.widgets.message_bar import MessageBar, Way

KEEP_EVERY_MS = 4000


@dataclass(frozen=True, slots=True)
class KeptAs:
    """Under which name words are kept: which form, in whose file, about which record (its id, or what tells it apart).

    Words about different records are kept beside each other. ``from_outside`` is set where the form is meant for those
    to whom the file is closed: it can be saved all the same."""

    form: str
    resident_id: ResidentId | None = None
    about: object = ""
    from_outside: bool = False

    @property
    def key(self) -> str:
        return f"{WORDS}{self.form}:{self.about}"


@dataclass(frozen=True, slots=True)
class Left:
    """Words that were typed and not saved: the title of their form, and the page on which it is opened again."""

    draft: Draft
    title: str
    page: str
    args: dict[str, Any]

    def belongs_to(self, place: tuple[str, dict[str, Any]]) -> bool:
        """Whether this is the page, of the same resident where it is one of a resident."""
        name, args = place
        return name == self.page and args.get("resident_id") == self.args.get("resident_id")


def left(context: Context) -> list[Left]:
    """All unsaved words of the person logged in, newest first."""
    found: list[Left] = []
    if not context.session.can(Can.KEEP_DRAFT):
        return found
    for draft in drafts.words(by=context.session):
        # A draft may come from a program that kept something of another shape; the others are told all the same.
        with suppress(ValueError, KeyError, TypeError):
            content = json.loads(draft.content)
            page, args = content["place"] or ("", {})
            found.append(Left(draft, str(content["title"]), str(page), dict(args)))
    return found


class KeptWords(QObject):
    """The words of one form. `begin` when the record stands in the inputs; from then on they are stored every few
    seconds and whenever the focus moves, until `end`. No input has to say that it was changed, so none is forgotten.

    Only what differs from the record is put back, so that nothing which a colleague has changed meanwhile is undone.
    What the form began from is kept as well: `merge` tells where the record has moved on behind what was typed.
    `version` is that of the record as it is shown; without one the values alone tell."""

    def __init__(
        self,
        owner: QObject,
        context: Context,
        kept_as: KeptAs,
        inputs: Mapping[str, QWidget],
        bar: MessageBar,
        title: Callable[[], str],
        *,
        version: Callable[[], int | None] = lambda: None,
        terms: Terms | None = None,
    ) -> None:
        super().__init__(owner)
        self._context = context
        self.about = kept_as
        self.key = kept_as.key
        self._inputs = {name: widget for name, widget in inputs.items() if keepable(widget)}
        self._moments = {name for name, one in self._inputs.items() if isinstance(one, DateTimeEdit)}
        self._bar, self._title, self._version = bar, title, version
        self._terms = terms or Terms()
        self._draft = StoredDraft(context, kept_as.key, kept_as.resident_id)
        self._record: dict[str, Any] = {}
        self._base: dict[str, Any] = {}
        self._base_version: int | None = None
        self._stored: dict[str, Any] = {}
        self._every = Every(self, KEEP_EVERY_MS, self.keep_if_possible)
        self.running = False
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusObjectChanged.connect(self.keep_if_possible)

    def begin(self) -> bool:
        """Take what is shown as the record; where words of before are kept, put them over it and say so in the bar.

        True where words came back."""
        self._record, self._stored = self._held(), {}
        self._begin_from_record()
        self.running = True
        self._every.start()
        found = self._draft.find()
        if found is not None:
            self._put_back(*found)
        return found is not None

    def pause(self) -> None:
        """Until `begin`, what happens to the inputs is nobody's typing: the record is being shown anew."""
        self.running = False
        self._every.stop()

    def end(self) -> None:
        """The form is gone: nothing is stored any more, and the page may tell what is left of it."""
        self.pause()
        if self._stored:
            self._context.changes.announce("drafts")

    def keep(self) -> None:
        """Store what differs from what the form began from; what was taken back by hand is forgotten."""
        # The focus still moves while a form is being destroyed, input after input.
        if not self.running or not all(isValid(widget) for widget in self._inputs.values()):
            return
        now = self._held()
        typed = {name: value for name, value in now.items() if value != self._base[name]}
        if not typed:
            if self._stored:
                self.discard()
            return
        # A moment tells when it happened, not when the form was opened again: it always comes back with the words.
        typed |= {name: now[name] for name in self._moments}
        if typed != self._stored:
            before = {name: value for name, value in self._base.items() if name not in self._moments}
            content = {"title": self._title(), "place": self._context.navigator.place()}
            self._draft.keep(content | {"typed": typed, "before": before}, self._base_version or 0)
            self._stored = typed
            if not self.about.from_outside and self._draft.shut_out():
                self._bar.show_failing(self._shut_words())

    def keep_if_possible(self, *_focus: object) -> None:
        """As `keep`; a disk that refuses is told and keeps nobody from typing on."""
        try:
            self.keep()
        except ShelterError as error:
            self._bar.show_failing(sentence_for(error))

    def discard(self) -> None:
        """The words were saved, or their author does not want them."""
        self._draft.discard()
        self._stored = {}

    def merge(self) -> Merge:
        """Where what is typed and the record as it is now differ, and which of it has to be asked about."""
        # A moment is no fact of the record: it begins as this hour whenever the form is opened.
        parts = (self._base, self._held(), self._record)
        sides = [{name: value for name, value in side.items() if name not in self._moments} for side in parts]
        return three_way.merge(sides[0], sides[1], sides[2], self._terms)

    def show_anew(self, show: Callable[[], None]) -> None:
        """`show` puts the record as it is now into the inputs; what was typed stands over it again afterwards."""
        typed = self._held()
        self.pause()
        show()
        self._record = self._held()
        self._hold(typed)
        self.running = True
        self._every.start()

    def settle(self, values: Mapping[str, Any]) -> None:
        """It was said what stays: put it into the form; from now on only what differs from the record is typed."""
        self._hold(values)
        self._begin_from_record()
        self.keep_if_possible()

    def told(self, name: str, value: Any) -> tuple[str, str]:
        """What a field is called, and a value of it, in the words that the form has for them."""
        return name_of(self._inputs[name]), told(self._inputs[name], value)

    def _put_back(self, draft: Draft, content: dict[str, Any]) -> None:
        typed, before = content["typed"], content["before"]
        version = self._version()
        # Without a version only what was typed can tell: the rest may be the day on which the form is opened.
        names = typed if version is None else {} if version == draft.base_version else before
        known = {name: before[name] for name in names if name in before and name in self._record}
        moved = any(self._record[name] != value for name, value in known.items())
        self._hold(typed)
        self._stored = typed
        self._base = self._record | known
        found = self.merge()
        self._base = self._record | {one.name: one.began for one in found.asked}
        if found.asked:
            self._base_version = draft.base_version
        moment = self._draft.moment(draft)
        if found.asked:
            said = self.tr("Your words are back: {moment}. The record was changed meanwhile: compare before you save.")
        elif moved:
            said = self.tr("Your words are back: {moment}. What was changed meanwhile in other fields stands here too.")
        else:
            said = self.tr("Your words are back: {moment}.")
        self._bar.show_info(said.format(moment=moment), Way(self.tr("Discard"), self._on_discard), icon="undo-2")

    def _shut_words(self) -> str:
        return self.tr(
            "This file was closed to you while you were typing, so it cannot be saved. Your words are kept sealed: "
            "nobody but you can open them, once you are named for the file. Tell the director."
        )

    def _on_discard(self) -> None:
        self.discard()
        self._hold(self._record)
        self._begin_from_record()
        self._bar.clear()

    def _begin_from_record(self) -> None:
        self._base, self._base_version = dict(self._record), self._version()

    def _held(self) -> dict[str, Any]:
        return {name: held(widget) for name, widget in self._inputs.items()}

    def _hold(self, values: Mapping[str, Any]) -> None:
        for name, widget in self._inputs.items():
            # A draft may come from a program in which this input held something of another shape.
            with suppress(KeyError, TypeError, ValueError):
                hold(widget, values[name])
