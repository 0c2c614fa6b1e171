"""The letters a centre words itself: their editions, what may be changed, and Word files taken in and filled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shelter_app.domain.errors import NotFound, Stale
from shelter_app.domain.ids import LetterTemplateId, StaffId
from shelter_app.domain.letter_templates import Field, LetterTemplate, fields_for
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.sheets import letters as word_files

FIELDS: Final = tuple(field.value for field in Field)


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """A letter as it is typed; ``code`` and ``edition`` are those it was opened with, 0 for a new letter."""

    name: str
    to: str
    subject_kk: str = ""
    subject_ru: str = ""
    text_kk: str = ""
    text_ru: str = ""
    word: bytes = b""
    code: int = 0
    edition: int = 0
    subject_en: str = ""
    text_en: str = ""

    def drafted(self, key: int, at: datetime, who: StaffId) -> LetterTemplate:
        """The next edition as it is typed, not looked through yet."""
        return LetterTemplate(
            LetterTemplateId(key), self.code or key, self.edition + 1, self.name, self.to, at, who, self.subject_kk,
            self.subject_ru, self.text_kk, self.text_ru, self.word, subject_en=self.subject_en, text_en=self.text_en,
        )  # fmt: skip


@allowed(Can.PRINT_PAPER)
def in_force(*, by: Session) -> tuple[LetterTemplate, ...]:
    """The letters that are offered, each in its newest edition, by their names."""
    newest = _newest(by.store.letter_templates.all("edition"))
    return tuple(sorted((one for one in newest if not one.retired), key=lambda one: one.name.casefold()))


@allowed(Can.PRINT_PAPER)
def of(code: int, *, by: Session) -> LetterTemplate:
    """The newest edition of one letter; raises NotFound where there is none or it is offered no more."""
    found = next(iter(_newest(by.store.letter_templates.all("edition", code=code))), None)
    if found is None or found.retired:
        raise NotFound("letter_templates")
    return found


@allowed(Can.EDIT_CENTRE)
def editions(code: int, *, by: Session) -> tuple[LetterTemplate, ...]:
    """Every edition of one letter, the newest first, those of a letter that is offered no more as well."""
    return tuple(by.store.letter_templates.all("-edition", code=code))


@allowed(Can.EDIT_CENTRE)
def keep(form: TemplateForm, *, by: Session) -> LetterTemplate:
    """Keeps what is typed as the next edition; earlier ones stay as they were.

    Raises InvalidInput as :meth:`LetterTemplate.tidy`, Stale where somebody kept another edition meanwhile, and what a
    Word file is refused for (see :mod:`shelter_app.sheets.letters`).
    """
    if form.word:
        told = fields_for(form.to)
        word_files.check(form.word, told, withheld=[one for one in FIELDS if one not in told])
    made = form.drafted(new_id(), by.now(), by.staff.id).tidy()
    with by.change("letter_template.kept", "letter_templates") as change:
        _require_newest(by, form.code, form.edition)
        change.subject = f"{made.code} {made.edition}"
        return by.store.letter_templates.add(made)


@allowed(Can.EDIT_CENTRE)
def retire(template: LetterTemplate, *, by: Session) -> LetterTemplate:
    """Offers a letter no more; its editions stay. Raises Stale where somebody kept another edition meanwhile."""
    template = by.store.letter_templates.unchanged(template)
    gone = replace(
        template, id=LetterTemplateId(new_id()), edition=template.edition + 1, made_at=by.now(), by=by.staff.id,
        retired=True, version=0,
    )  # fmt: skip
    with by.change("letter_template.retired", "letter_templates") as change:
        _require_newest(by, template.code, template.edition)
        change.subject = f"{gone.code} {gone.edition}"
        return by.store.letter_templates.add(gone)


def words_of(data: bytes) -> str:
    """The words of a Word file as they are typed here. Raises what the file is refused for."""
    return word_files.words(data, FIELDS)


def _newest(every: Iterable[LetterTemplate]) -> list[LetterTemplate]:
    found: dict[int, LetterTemplate] = {}
    for one in every:
        found[one.code] = one
    return list(found.values())


def _require_newest(by: Session, code: int, edition: int) -> None:
    known = by.store.letter_templates.all("-edition", code=code, limit=1) if code else []
    if (known[0].edition if known else 0) != edition:
        raise Stale("letter_templates")
