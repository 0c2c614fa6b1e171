"""The act that a letter leans on: what the sources name, what a lawyer has compared, and what the centre decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from shelter_app.domain.comparing import comparison_problems
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import StaffId
from shelter_app.domain.labels import Labels

_NO_LABELS: Final = Labels()
_LANGUAGES: Final = ("kk", "ru", "en")
CODE: Final = "letter."
"""What the code of a reference begins with where it stands among rules and conditions."""


@dataclass(frozen=True, slots=True)
class LegalReference:
    """The sentence that names the act in one letter, ``text`` before its first words and ``clause`` small under them.

    ``note`` says what the source leaves open, or that no source names an act at all. ``on_paper`` is False where the
    sources name something that a letter cannot lean on as it stands, such as a draft: the centre decides about it.
    ``verified_by`` and ``verified_on`` say who compared it with the act, empty until somebody did.
    """

    document: str
    text: Labels = _NO_LABELS
    clause: Labels = _NO_LABELS
    note: Labels = _NO_LABELS
    on_paper: bool = True
    since: date | None = None
    verified_by: str = ""
    verified_on: date | None = None

    @property
    def code(self) -> str:
        """How it is named among rules and conditions."""
        return f"{CODE}{self.document}"

    @property
    def printed(self) -> bool:
        """Whether the letter names this act."""
        return self.on_paper and bool(self.text)

    @property
    def verified(self) -> bool:
        """Whether somebody has compared it with the text of the act."""
        return bool(self.verified_by and self.verified_on)


@dataclass(frozen=True, slots=True)
class ReferenceChange:
    """One decision of the centre about the act of one letter, kept whole; the packaged file stays."""

    document: str
    wanted: LegalReference
    reason: str
    by: StaffId
    at: datetime


def check_reference(wanted: LegalReference, *, today: date) -> None:
    """Stops values that cannot be meant.

    Raises InvalidInput: text ``missing`` in a language of the papers where the letter is to name the act, and clause or
    note where they are written in another language; since and verified_on ``in_future``; verified_by or verified_on
    ``missing``.
    """
    problems: dict[str, str] = {}
    for name in ("text", "clause", "note"):
        labels: Labels = getattr(wanted, name)
        if labels or (name == "text" and wanted.on_paper):
            problems |= {f"{name}_{lang}": "missing" for lang in _LANGUAGES if not labels.has(lang)}
    problems |= comparison_problems(wanted, today)
    if problems:
        raise InvalidInput(**problems)


def decided(packaged: Iterable[LegalReference], changes: Iterable[ReferenceChange]) -> tuple[LegalReference, ...]:
    """The references with the centre's decisions, those about letters without a packaged one at the end."""
    known = {change.document: change.wanted for change in changes}
    found = tuple(known.pop(one.document, one) for one in packaged)
    return (*found, *known.values())
