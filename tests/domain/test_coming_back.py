"""Of a row that two houses know, work done in the other one goes on here, and no stop or end of either is undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from shelter_app.domain import coming_back
from shelter_app.domain.appointments import Appointment, AppointmentKind, AppointmentState
from shelter_app.domain.consents import Consent, ConsentKind
from shelter_app.domain.contacts import Contact, Permission, Right, RightDecision
from shelter_app.domain.health import Allergies, Allergy, HealthCard, Medicine
from shelter_app.domain.identity_documents import IdentityDocument, Obstacle
from shelter_app.domain.ids import (
    AppointmentId,
    ConsentId,
    ContactId,
    IdentityDocumentId,
    InterviewId,
    MedicineId,
    ObstacleId,
    OrganisationId,
    PartyId,
    PersonId,
    PlanId,
    PlanItemId,
    ReferralId,
    ResidentId,
    StaffId,
    TracingId,
    UndertakingId,
)
from shelter_app.domain.interviews import Ending, Interview
from shelter_app.domain.people import Person
from shelter_app.domain.phones import Phone
from shelter_app.domain.referrals import Referral, ReferralState
from shelter_app.domain.support_plans import ItemState, PlanItem
from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.domain.undertakings import Origin, Standing, Undertaking

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
TODAY = NOW.date()
CHILD, SOMEBODY = ResidentId(1), StaffId(5)


def contact(**facts: Any) -> Contact:
    return Contact(ContactId(3), CHILD, "Беков Тимур", **facts)


ENDED = [
    (
        coming_back.medicine,
        Medicine(MedicineId(1), CHILD, "Сироп", "5 мл", TODAY),
        {"stopped_at": NOW, "stop_reason": "сыпь"},
    ),
    (
        coming_back.appointment,
        Appointment(AppointmentId(1), CHILD, PartyId(1), AppointmentKind.HEARING, NOW, SOMEBODY, NOW),
        {"state": AppointmentState.CANCELLED, "state_reason": "отложено", "settled_at": NOW, "settled_by": SOMEBODY},
    ),
    (coming_back.obstacle, Obstacle(ObstacleId(1), CHILD, "no_iin"), {"solved_on": TODAY, "solution": "ИИН есть"}),
    (
        coming_back.interview,
        Interview(InterviewId(1), CHILD, NOW, SOMEBODY),
        {"ending": Ending.WITHDRAWN, "ended_at": NOW},
    ),
    (
        coming_back.plan_item,
        PlanItem(PlanItemId(1), PlanId(1), "legal", 0, "L5"),
        {"state": ItemState.DONE, "state_on": TODAY, "signed_by": SOMEBODY},
    ),
    (
        coming_back.consent,
        Consent(ConsentId(1), CHILD, ConsentKind.HELP, True, NOW, SOMEBODY, "ru", "help", (), organisation="Фонд Нур"),
        {"withdrawn_at": NOW, "withdrawn_by": SOMEBODY, "withdrawal_words": "передумала"},
    ),
    (
        coming_back.referral,
        Referral(ReferralId(1), CHILD, OrganisationId(1), "НПО", "юрист", SOMEBODY, NOW),
        {"state": ReferralState.STOPPED, "stopped": "отозвано"},
    ),
    (
        coming_back.undertaking,
        Undertaking(UndertakingId(1), CHILD, Origin.TASK, 1, "школа", TODAY),
        {"standing": Standing.MET, "closed_on": TODAY, "closed_by": SOMEBODY},
    ),
]


@pytest.mark.parametrize(
    ("moved", "row", "end", "ended_in"),
    [
        pytest.param(moved, row, end, ended_in, id=f"{type(row).__name__} {ended_in}")
        for moved, row, end in ENDED
        for ended_in in ("own", "theirs")
        # What was opened again there waits again; one that nobody touched there is never asked about.
        if (type(row), ended_in) != (Undertaking, "own")
    ],
)
def test_what_ended_in_one_house_is_at_its_end_in_both(moved: Any, row: Any, end: Any, ended_in: str) -> None:
    over = replace(row, **end)
    own, theirs = (over, row) if ended_in == "own" else (row, over)
    joined = moved(own, theirs)
    assert {name: getattr(joined, name) for name in end} == end


def test_an_undertaking_opened_again_there_waits_here_as_well() -> None:
    row = Undertaking(UndertakingId(1), CHILD, Origin.TASK, 1, "школа", TODAY)
    closed = replace(row, standing=Standing.MET, closed_on=TODAY, closed_by=SOMEBODY)
    assert coming_back.undertaking(closed, row).open
    later = replace(closed, closed_on=TODAY + timedelta(days=1), note="справка")
    assert coming_back.undertaking(later, closed).note == "справка"


class TestContact:
    @pytest.mark.parametrize(("right", "own", "theirs"), list(product(Right, Permission, Permission)))
    def test_no_right_that_either_house_narrowed_is_wider_afterwards(
        self, right: Right, own: Permission, theirs: Permission
    ) -> None:
        mine = contact(decided_by="№ 9", **{right.value: own})
        joined = coming_back.contact(mine, contact(decided_by="№ 5", version=3, **{right.value: theirs}))
        order = [
            Permission.ALLOWED,
            Permission.BY_ACT,
            Permission.SUPERVISED,
            Permission.UNDECIDED,
            Permission.FORBIDDEN,
        ]
        held = joined.written(right)
        first_decision = own is Permission.UNDECIDED
        assert held is (theirs if first_decision else max(own, theirs, key=order.index))
        if held is own and own is not theirs:
            assert joined.decided_by_for(right) == "№ 9"
        others = [one for one in Right if one is not right]
        assert [joined.written(one) for one in others] == [Permission.UNDECIDED] * 3

    def test_the_earlier_end_of_the_same_right_holds(self) -> None:
        soon = contact(collect=Permission.ALLOWED, decided_by="№ 9", valid_until=TODAY)
        open_end = contact(collect=Permission.ALLOWED, decided_by="№ 5")
        for own, theirs in ((soon, open_end), (replace(open_end, valid_until=date.max), soon)):
            assert coming_back.contact(own, theirs).until_for(Right.COLLECT) == TODAY

    def test_a_right_taken_away_here_is_decided_anew_by_people(self) -> None:
        theirs = contact(collect=Permission.ALLOWED, decided_by="№ 5")
        assert coming_back.contact(contact(), theirs, taken_away=(Right.COLLECT,)).collect is Permission.UNDECIDED
        assert coming_back.contact(contact(), theirs, taken_away=(Right.CALL,)).collect is Permission.ALLOWED

    def test_a_decision_of_theirs_about_the_same_right_gives_way(self) -> None:
        theirs = contact(
            collect=Permission.ALLOWED, call=Permission.ALLOWED, decided_by="№ 5",
            decisions=(RightDecision(Right.COLLECT, "№ 7"), RightDecision(Right.CALL, "№ 8")),
        )  # fmt: skip
        joined = coming_back.contact(contact(collect=Permission.FORBIDDEN, decided_by="№ 9"), theirs)
        assert [joined.decided_by_for(one) for one in (Right.COLLECT, Right.CALL)] == ["№ 9", "№ 8"]

    def test_a_stop_and_a_secret_of_either_house_stay_with_every_number(self) -> None:
        stopped = contact(must_not=True, phones=(Phone("8 701 1"),))
        secret = contact(address_secret=True, phones=(Phone("8 701 2"),))
        for own, theirs in ((stopped, secret), (secret, stopped)):
            joined = coming_back.contact(own, theirs)
            assert (joined.must_not, joined.address_secret) == (True, True)
            assert Phone("8 701 1") in joined.phones

    def test_a_suspicion_that_stands_here_is_not_lifted_by_the_other_house(self) -> None:
        lifted = contact(suspected=True, lifted_why="ошибка", lifted_by=SOMEBODY, lifted_on=TODAY)
        assert coming_back.contact(contact(suspected=True), lifted).under_suspicion


def test_allergies_of_both_are_known_and_no_words_stand_twice() -> None:
    own = HealthCard(CHILD, Allergies.KNOWN, (Allergy("мёд"),), "астма", "без мёда")
    theirs = HealthCard(CHILD, Allergies.NONE_KNOWN, conditions="астма, ингалятор", diet="без свинины")
    joined = coming_back.card(own, theirs)
    assert (joined.allergies, joined.reacts_to) == (Allergies.KNOWN, (Allergy("мёд"),))
    assert (joined.conditions, joined.diet) == ("астма, ингалятор", "без мёда; без свинины")


@pytest.mark.parametrize(
    ("own", "theirs", "known"),
    [
        (("UZ",), ("KZ",), ("UZ",)),
        (("UZ",), ("KZ", "UZ"), ("UZ",)),
        (("KZ",), ("UZ",), ("UZ",)),
        ((), ("KZ",), ("KZ",)),
        (("UZ",), (), ("UZ",)),
        (("UZ",), ("TJ",), ("TJ",)),
    ],
)
def test_a_citizenship_that_would_open_the_gate_is_not_taken_over(
    own: tuple[str, ...], theirs: tuple[str, ...], known: tuple[str, ...]
) -> None:
    joined = coming_back.person(
        Person(PersonId(1), (), citizenships=own), Person(PersonId(1), (), citizenships=theirs), "KZ", TODAY
    )
    assert joined.citizenships == known


def test_a_paper_is_known_as_the_other_house_has_it_and_one_of_this_house_stays() -> None:
    lost, found = (
        IdentityDocument("passport", "N1", state, id=IdentityDocumentId(1)) for state in ("lost", "held_here")
    )
    own = IdentityDocument("birth", "B2", id=IdentityDocumentId(2))
    joined = coming_back.person(
        Person(PersonId(1), (), documents=(lost, own)), Person(PersonId(1), (), documents=(found,)), "KZ", TODAY
    )
    assert [(one.kind, one.state) for one in joined.documents] == [("passport", "held_here"), ("birth", "held_here")]


@pytest.mark.parametrize(
    ("own", "theirs", "known"),
    [("", "жива", "жива"), ("жива", "", "жива"), ("жива", "переехала", "жива\nпереехала"), ("жива", "жива", "жива")],
)
def test_what_came_back_to_either_house_about_a_family_is_known(own: str, theirs: str, known: str) -> None:
    asked = Tracing(TracingId(1), CHILD, Asks.CENTRE, NOW, SOMEBODY, "police", words="где мать?")
    mine = replace(asked, answer=own, answered_on=TODAY if own else None)
    other = replace(asked, answer=theirs, answered_on=TODAY + timedelta(days=1) if theirs else None)
    assert coming_back.tracing(mine, other).answer == known
