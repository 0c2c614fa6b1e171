"""The papers by name, for the command line and the print dialog; a paper's module loads when it is first printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shelter_app.reports.papers import (
    AdmissionAct,
    FollowUpReport,
    HandoverAct,
    Notice,
    RecoverySheet,
    ResidentCard,
    SupportPlan,
)  # fmt: skip

if TYPE_CHECKING:
    from shelter_app.reports.data import PrintStamp
    from shelter_app.reports.kit.tongues import PageWords
    from shelter_app.wording import Words

PAIR: Final = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: its name on the command line, its module, its facts, and its usual languages.

    `languages` lists the choices, each a language or the pair; the first one is what the house usually prints.
    """

    name: str
    module: str
    facts: type[Any]
    languages: tuple[tuple[str, ...], ...]

    def render(self, data: Any, words: PageWords, *, stamp: PrintStamp) -> bytes:
        """The finished PDF; reportlab loads here."""
        if not isinstance(data, self.facts):
            raise TypeError(f"{self.name} is made of {self.facts.__name__}")
        made: bytes = import_module(f"shelter_app.reports.{self.module}").render(data, words, stamp=stamp)
        return made


_SINGLE_FIRST: Final = (("ru",), ("kk",), ("en",), PAIR)
_PAIR_FIRST: Final = (PAIR, ("ru",), ("kk",), ("en",))
_SINGLE: Final = (("ru",), ("kk",), ("en",))

PAPERS: Final[Mapping[str, Paper]] = MappingProxyType({
    paper.name: paper
    for paper in (
        Paper("resident-card", "resident_card", ResidentCard, _SINGLE),
        Paper("admission-act", "admission_act", AdmissionAct, _PAIR_FIRST),
        Paper("support-plan", "support_plan", SupportPlan, _SINGLE_FIRST),
        Paper("handover-act", "handover_act", HandoverAct, _SINGLE_FIRST),
        Paper("follow-up-report", "follow_up_report", FollowUpReport, _SINGLE_FIRST),
        Paper("notice-guardianship", "notice", Notice, _PAIR_FIRST),
        Paper("notice-prosecutor", "notice", Notice, _PAIR_FIRST),
        Paper("recovery-sheet", "recovery_sheet", RecoverySheet, _SINGLE),
    )
})  # fmt: skip


def title(name: str, words: Words) -> str:
    """What staff call this paper."""
    return {
        "resident-card": words.translate("Papers", "Resident's card"),
        "admission-act": words.translate("Papers", "Act of admission"),
        "support-plan": words.translate("Papers", "Individual support plan"),
        "handover-act": words.translate("Papers", "Act of handover"),
        "follow-up-report": words.translate("Papers", "Follow-up report"),
        "notice-guardianship": words.translate("Papers", "Notice to the guardianship authority"),
        "notice-prosecutor": words.translate("Papers", "Notice to the prosecutor"),
        "recovery-sheet": words.translate("Papers", "Recovery sheet"),
    }[name]
