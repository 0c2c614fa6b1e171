"""What was decided otherwise, on the paper of the step it let go on: the rule, its clause, who, when and why."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from shelter_app.reports.kit.blocks import mirrored_text
from shelter_app.reports.kit.dates import numeric_time
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import Tongues, in_language
from shelter_app.reports.papers import Decided
from shelter_app.wording import Words


def decided(tongues: Tongues, made: Sequence[Decided], width: float) -> list[Flowable]:
    """One paragraph a decision under its own head; nothing where every rule was kept."""
    head = Heading(tuple(w.translate("Decided", "Decided otherwise") for w in tongues.each))
    return [
        mirrored_text(tongues, width, lambda w, one=one: _said(one, w), "value", None if place else head)  # type: ignore[misc]
        for place, one in enumerate(made)
    ]


def _said(one: Decided, words: Words) -> str:
    sentence = words.translate("Decided", "Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}")
    told = sentence.format(
        what=in_language(one.what, words), clause=in_language(one.clause, words), who=in_language(one.who, words),
        day=numeric_time(one.at), reason=in_language(one.reason, words).strip(),
    )  # fmt: skip
    return markup(told)
