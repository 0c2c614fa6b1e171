"""What the tables of rights and of audit lines must know of reading the audit and of what is told about a file."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.audit_reading import AuditWanted
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import audit_reading
from shelter_app.services.exchange.lists import Confirmed
from tests.records import House

Step = Callable[[], object]


def own(house: House) -> Confirmed:
    """The director has typed the own passphrase."""
    return Confirmed(house.director.staff.id)


LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "audit_reading.read": lambda house, _: lambda: audit_reading.read(AuditWanted(), by=house.director),
    "audit_reading.leave": lambda house, _: (
        lambda: audit_reading.leave(AuditWanted(), "проверка", own(house), by=house.director)
    ),
}
LISTS = (
    "audit_reading.authors",
    "audit_reading.file_apart",
    "audit_reading.file_of",
    "audit_reading.page",
    "audit_reading.page_apart",
)
PARTS = (
    "browsing.require",
    "browsing.stop",
    "anchors.follow",
    "anchors.keep",
    "deriving.renew_lines",
    "erasing.carry_out",
    "file_keys.carry_out",
    "file_keys.finish",
    "file_keys.opens_all",
    "file_keys.turn_apart",
    "grants.by_sheet",
    "grants.catch_up",
    "grants.follow_sheet",
    "grants.give_again",
    "second_persons.door_made",
    "second_persons.require_apart",
    "two_persons.require",
    "erasing.files_of",
    "erasing.holding",
    "legal_holds.held_files",
    "retention.erased_parts",
    "retention.grounds",
    "retention.left_on",
    "statistics.region_names",
    "clock_watch.behind",
    "clock_watch.require_right",
    "clock_watch.write_down",
)
PAPERS = ("papers.audit_head.", "papers.extract.", "papers.file_access.")
"""How the functions begin that gather a paper and are called by nothing else."""
RIGHTS = {
    **dict.fromkeys((*LOOKS, *LISTS, "papers.told_person.of_person"), Can.READ_AUDIT),
    **dict.fromkeys(("retention.due", "retention.name_term", "retention.terms"), Can.EDIT_RULES),
    **dict.fromkeys(
        ("erasures.outlook", "erasures.propose", "legal_holds.in_force", "legal_holds.lift"), Can.ERASE_FILE
    ),
    "legal_holds.place": Can.ERASE_FILE,
    **dict.fromkeys(
        (
            "erasures.acts",
            "erasures.confirm",
            "erasures.confirm_apart",
            "erasures.prove_apart",
            "erasures.tell",
            "erasures.withdraw",
        ),
        Can.CONFIRM_ERASURE,
    ),
    "erasure_paper.act_paper": Can.CONFIRM_ERASURE,
    "erasures.waiting": Can.SEE_TODAY,
    "browsing.unseen": Can.RESTRICT_FILE,
    "browsing.see": Can.RESTRICT_FILE,
}
PROVED_ELSEWHERE = ("clock_watch.", "retention.", "erasures.", "erasure_paper.", "legal_holds.", "two_persons.")
"""Whose writes and looks have a test of their own that a line is written."""
