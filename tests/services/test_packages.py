"""A plan leaves for the officer's own computer and comes back signed; what was touched on the way is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.admissions import names_of
from shelter_app.domain.disclosures import Basis
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, ShelterError
from shelter_app.domain.ids import PlanItemId, ResidentId
from shelter_app.domain.packages import (
    AlreadyOut,
    AnswerForged,
    NotForReview,
    PackageKind,
    PackageSettled,
    PackageState,
    PackageUnknown,
    PartnerEnded,
    PartnerUnknown,
    PlanAnswer,
    PlanChangedSince,
    RowComment,
    Verdict,
)
from shelter_app.domain.plan_changes import ChangeKind
from shelter_app.domain.review_sheets import AnswerSheet
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.security import packages as files
from shelter_app.security.errors import CardUnreadable, PackageForged, PackageNotForUs, PackageUnreadable, WrongPackage
from shelter_app.security.post import PostKeys, new_seed
from shelter_app.services import audits, disclosures, journal, plan_withdrawals, support_plans
from shelter_app.services.packages import answering, partners, sending, taking_in
from shelter_app.storage import codec
from tests.records import PLAN, House
from tests.services.package_steps import Both, agreed, by_colleague, confirmed
from tests.services.planning_steps import assessed


class TestCards:
    def test_a_card_survives_line_breaks_and_tells_of_every_other_slip(self, both: Both) -> None:
        text = partners.my_card(by=both.officer).text
        broken = "\n".join(text[place : place + 40] for place in range(0, len(text), 40))
        assert partners.confirm(broken, by=both.house.director).id == both.partner.id
        for place in range(0, len(text), 7):
            other = "A" if text[place] != "A" else "B"
            with pytest.raises(CardUnreadable):
                partners.confirm(text[:place] + other + text[place + 1 :], by=both.house.director)

    def test_ones_own_card_is_not_confirmed(self, house: House) -> None:
        for text in (partners.my_card(by=house.director).text, partners.centre_card(by=house.director).text):
            with pytest.raises(InvalidInput):
                partners.confirm(text, by=house.director)

    def test_the_fingerprint_is_of_the_keys_and_the_same_on_both_sides(self, both: Both) -> None:
        card = partners.my_card(by=both.officer).card
        assert card.fingerprint == both.partner.fingerprint
        assert replace(card, name="Другая").fingerprint == card.fingerprint
        assert replace(card, verify="00" * 32).fingerprint != card.fingerprint
        assert [len(group) for group in card.fingerprint.split()] == [5] * 6

    def test_a_key_out_of_use_gets_nothing_and_is_believed_nothing(self, both: Both, child: ResidentId) -> None:
        plan = both.house.plan(child, approved=True)
        data = both.answer(both.send(plan), Verdict.APPROVED)
        partners.end(both.partner, by=both.house.director)
        assert partners.known(by=both.house.director) == []
        with pytest.raises(PartnerEnded):
            taking_in.look_into(data, by=both.house.case_worker)
        other = both.house.plan(both.house.admit(names=names_of(ru="Алиев Санжар")), approved=True)
        with pytest.raises(PartnerEnded):
            both.send(other)

    @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(text=st.text(max_size=60), marked=st.booleans())
    def test_any_other_text_is_no_card(self, house: House, text: str, marked: bool) -> None:
        with pytest.raises(CardUnreadable):
            partners.confirm(("pana-key-1:" if marked else "") + text, by=house.director)


class TestLeaving:
    def test_the_package_holds_the_plan_and_its_needs_and_none_of_what_it_leaves_out(
        self, both: Both, child: ResidentId
    ) -> None:
        both.house.contact(child, "Беков Тимур")
        journal.write(child, journal.NewNote("talk", both.house.clock.now, "плакала ночью"), by=both.house.duty)
        assessed(both.house, child, strengths="Хорошо рисует")
        sent = both.send(both.house.plan(child, approved=True))
        opened = files.unpack(PackageKind.REVIEW, sent.data, partners.own_keys(both.officer))
        words = opened.parts[sending.CONTENT].decode()
        assert all(one in words for one in ("Рахимова", "Хочу домой к бабушке", "Запросить ИИН", "Хорошо рисует"))
        assert not any(one in words for one in ("Беков", "плакала", "вокзал", "Шымкент", "Омарова Д., специалист"))
        assert str(both.house.case_worker.staff.id) not in words
        assert "photo" in sent.package.left_out
        assert child.__str__() not in words

    def test_a_restricted_file_leaves_as_its_number(self, both: Both, child: ResidentId) -> None:
        plan = both.house.plan(child, approved=True)
        journal.restrict(child, (both.house.case_worker.staff.id,), by=both.house.director)
        sheet = both.read(both.send(plan).data).sheet
        assert (sheet.child.name("ru"), sheet.child.number) == ("", "001-26")
        assert sheet.left_out[0] == "name"

    def test_the_second_version_tells_what_changed(self, both: Both, child: ResidentId) -> None:
        house = both.house
        both.back(both.answer(both.send(house.plan(child, approved=True)), Verdict.APPROVED))
        plan = support_plans.begin(child, by=house.case_worker)
        rows = (
            *map(support_plans.typed, support_plans.items_of(house.case_worker, plan.id)),
            replace(PLAN.rows[0], measure="Гражданство"),
        )
        plan = support_plans.save_draft(plan, replace(PLAN, rows=rows), by=house.case_worker)
        plan = support_plans.decide(support_plans.submit(plan, by=house.case_worker), approved=True, by=house.director)
        told = both.read(both.send(plan).data).sheet.plan
        assert (told.number, told.since) == (2, 1)
        assert [one.kind for one in told.changes] == [ChangeKind.ADDED]

    def test_it_is_out_once_until_it_is_called_back_and_everything_is_written_down(
        self, both: Both, child: ResidentId
    ) -> None:
        plan = both.house.plan(child, approved=True)
        agreed(both.house.case_worker, child, both.partner, plan.number)
        before = both.house.line_count()
        sent = both.send(plan)
        entry = both.house.store.audit.recent(1)[0]
        assert (both.house.line_count(), entry.action, entry.resident_id) == (before + 1, "package.sent", child)
        assert sending.out(both.house.case_worker, plan) == sent.package
        assert sending.file_name(sent.package.code) == f"pana-{sent.package.code[:8]}.age"
        (told,) = disclosures.of(child, by=both.house.case_worker)
        assert (told.basis, told.number, told.to) == (Basis.CONSENT, sent.package.code, both.partner.name)
        with pytest.raises(AlreadyOut):
            both.send(plan)
        sending.call_back(sent.package, by=both.house.case_worker)
        assert sending.out(both.house.case_worker, plan) is None
        again = both.send(plan)
        with pytest.raises(PackageSettled):
            both.back(both.answer(sent, Verdict.APPROVED))
        both.back(both.answer(again, Verdict.APPROVED))
        assert audits.verify(by=both.house.director).good

    def test_only_a_version_that_waits_for_the_body_leaves(self, both: Both, child: ResidentId) -> None:
        with pytest.raises(NotForReview):
            both.send(both.house.plan(child, submitted=True))

    def test_whoever_wrote_the_plan_does_not_choose_the_key_alone(self, both: Both, child: ResidentId) -> None:
        plan = confirmed(both.house, child)
        with pytest.raises(InvalidInput) as refused:
            both.send(plan)
        assert refused.value.problems == {"partner": "own_confirmation"}
        by_colleague(both)
        assert both.send(plan).package.plan_id == plan.id

    def test_nobody_else_sends(self, both: Both, child: ResidentId) -> None:
        plan = both.house.plan(child, approved=True)
        for role in (Role.DUTY_EDUCATOR, Role.PSYCHOLOGIST, Role.GUARDIANSHIP_OFFICER):
            with pytest.raises(NotAllowed):
                sending.send(plan, both.partner, by=both.house.staff[role])
        journal.restrict(child, (), by=both.house.director)
        with pytest.raises(NotFound):
            both.send(plan)


class TestAnswers:
    def test_an_agreement_is_the_bodys_review_under_the_officers_name(self, both: Both, child: ResidentId) -> None:
        plan = both.house.plan(child, approved=True)
        row = both.house.store.plan_items.all("position", plan_id=plan.id)[0]
        sent = both.send(plan)
        both.house.later(hours=3)
        data = both.answer(
            sent, Verdict.CONDITIONS, "врач до 1 декабря", number="31", session="7",
            comments=(RowComment(row.id, "срок мал"),),
        )  # fmt: skip
        review = both.back(data).body_review
        assert review is not None
        assert (review.agreed, review.body, review.number, review.session) == (
            True,
            "Центр адаптации «Үміт»",
            "31",
            "7",
        )
        assert review.conditions == "врач до 1 декабря\nНет ИИН: срок мал"
        assert both.house.case_worker.staff_name(review.by) == "Сагинтаева Асель Ермековна"
        assert both.house.store.case_events.all(kind="plan_finally_decided")
        stored = taking_in.last(both.house.case_worker, both.house.store.plans.get(plan.id))
        assert stored is not None
        assert (stored.genuine, stored.package.state, stored.partner.id) == (True, PackageState.ANSWERED, review.by)

    def test_a_plan_of_the_director_is_decided_by_the_body_whoever_takes_the_file_in(
        self, both: Both, child: ResidentId
    ) -> None:
        plan = confirmed(both.house, child)
        by_colleague(both)
        data = both.answer(both.send(plan), Verdict.APPROVED, number="5")
        decided = taking_in.take_in(taking_in.look_into(data, by=both.house.director), by=both.house.director)
        assert decided.status is PlanStatus.APPROVED
        assert decided.decision is not None
        assert (decided.decision.by, decided.decision.number) == (both.partner.id, "5")
        assert not decided.written_by(decided.decision.by)

    def test_a_return_opens_the_draft_again_with_reasons_and_comments(self, both: Both, child: ResidentId) -> None:
        plan = confirmed(both.house, child)
        by_colleague(both)
        row = both.house.store.plan_items.all("position", plan_id=plan.id)[1]
        comments = (RowComment(row.id, "какая школа?"),)
        returned = both.back(both.answer(both.send(plan), Verdict.RETURNED, "доработать", comments=comments))
        assert returned.status is PlanStatus.RETURNED
        assert returned.decision is not None
        assert returned.decision.reason == "доработать\nНе учится: какая школа?"

    def test_a_meeting_decides_nothing_and_is_told_in_the_file(self, both: Both, child: ResidentId) -> None:
        plan = both.house.plan(child, approved=True)
        still = both.back(both.answer(both.send(plan), Verdict.MEETING, "о бабушке"))
        assert still.body_review is None
        (event,) = both.house.store.case_events.all(kind="plan_meeting_asked")
        assert event.note == "о бабушке"
        assert both.send(still).package.state is PackageState.OUT

    def test_words_are_asked_for_and_the_sender_is_called_before_anything_is_signed(
        self, both: Both, child: ResidentId
    ) -> None:
        received = answering.open_package(both.send(both.house.plan(child, approved=True)).data, by=both.officer)
        assert not received.confirmed
        now = both.officer.now()
        with pytest.raises(InvalidInput):
            answering.sign(received, PlanAnswer(Verdict.RETURNED, now), by=both.officer)
        with pytest.raises(InvalidInput):
            answering.sign(received, PlanAnswer(Verdict.APPROVED, now, on=date(2030, 1, 1)), by=both.officer)
        with pytest.raises(PartnerUnknown) as unknown:
            answering.sign(received, PlanAnswer(Verdict.APPROVED, now), by=both.officer)
        assert unknown.value.fingerprint == partners.centre_card(by=both.house.director).card.fingerprint
        assert [one.action for one in both.body.store.audit.recent(1)] == ["package.opened"]

    def test_an_answer_is_taken_in_once(self, both: Both, child: ResidentId) -> None:
        data = both.answer(both.send(both.house.plan(child, approved=True)), Verdict.APPROVED)
        both.back(data)
        with pytest.raises(PackageSettled):
            both.back(data)

    def test_an_answer_to_words_that_were_changed_since_is_refused(self, both: Both, child: ResidentId) -> None:
        plan = confirmed(both.house, child)
        by_colleague(both)
        data = both.answer(both.send(plan), Verdict.APPROVED)
        plan = plan_withdrawals.withdraw(plan, "ошибка", by=both.house.director)
        plan = support_plans.save_draft(plan, replace(PLAN, rows=PLAN.rows[:1]), by=both.house.director)
        support_plans.submit(plan, by=both.house.director)
        with pytest.raises(PlanChangedSince):
            both.back(data)
        assert both.house.store.plans.get(plan.id).status is PlanStatus.SUBMITTED


Forge = Callable[[Both, sending.Sent], bytes]


def signed(both: Both, sent: sending.Sent, keys: PostKeys, **other: object) -> bytes:
    """An answer of whoever holds ``keys``, as a program of their own would write it."""
    facts = {"package": sent.package.code, "seal": sent.package.seal}
    sheet = AnswerSheet(**{**facts, "answer": PlanAnswer(Verdict.APPROVED, both.officer.now()), **other})  # type: ignore[arg-type]
    to = partners.centre_card(by=both.house.director).card.recipient
    return files.pack(PackageKind.ANSWER, {sending.CONTENT: codec.dump(sheet).encode()}, keys, to).data


FORGERIES: dict[str, tuple[type[ShelterError], Forge]] = {
    "signed by somebody else": (AnswerForged, lambda both, sent: signed(both, sent, PostKeys(new_seed()))),
    "about another package's words": (
        AnswerForged,
        lambda both, sent: signed(both, sent, partners.own_keys(both.officer), seal="00" * 32),
    ),
    "a comment on a row that is not there": (
        AnswerForged,
        lambda both, sent: signed(
            both, sent, partners.own_keys(both.officer),
            answer=PlanAnswer(Verdict.APPROVED, both.officer.now(), comments=(RowComment(PlanItemId(5), "?"),)),
        ),
    ),
    "about a package nobody sent": (
        PackageUnknown,
        lambda both, sent: signed(both, sent, partners.own_keys(both.officer), package="77"),
    ),
    "of another shape": (
        PackageUnreadable,
        lambda both, sent: signed(both, sent, partners.own_keys(both.officer), answer=None),
    ),
    "the package itself": (PackageNotForUs, lambda _both, sent: sent.data),
}  # fmt: skip


@pytest.mark.parametrize("what", FORGERIES)
def test_a_forgery_is_named_and_changes_nothing(both: Both, child: ResidentId, what: str) -> None:
    fault, forge = FORGERIES[what]
    data = forge(both, both.send(both.house.plan(child, approved=True)))
    before = both.house.everything()
    with pytest.raises(fault):
        taking_in.look_into(data, by=both.house.case_worker)
    assert both.house.everything() == before


def test_every_changed_or_missing_byte_is_refused(both: Both, child: ResidentId) -> None:
    data = both.answer(both.send(both.house.plan(child, approved=True)), Verdict.APPROVED)
    for place in range(0, len(data), 5):
        for other in (data[:place], data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]):
            with pytest.raises((PackageUnreadable, PackageNotForUs)):
                taking_in.look_into(other, by=both.house.case_worker)
    both.back(data)


def test_the_officer_cannot_be_sent_an_answer_as_a_package(both: Both, child: ResidentId) -> None:
    to = partners.my_card(by=both.officer).card.recipient
    made = files.pack(PackageKind.ANSWER, {}, partners.centre_keys(both.house.director), to)
    with pytest.raises(WrongPackage):
        answering.open_package(made.data, by=both.officer)


def test_a_package_whose_card_is_not_that_of_its_signer_is_forged(both: Both, child: ResidentId) -> None:
    sent = both.send(both.house.plan(child, approved=True))
    opened = files.unpack(PackageKind.REVIEW, sent.data, partners.own_keys(both.officer))
    to = partners.my_card(by=both.officer).card.recipient
    made = files.pack(PackageKind.REVIEW, opened.parts, PostKeys(new_seed()), to)
    with pytest.raises(PackageForged):
        answering.open_package(made.data, by=both.officer)
