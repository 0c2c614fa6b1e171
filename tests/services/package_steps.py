"""A house, the registry of the guardianship body, and the way of a plan between the two."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import Partner, PlanAnswer, Verdict
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services import consents, support_plans
from shelter_app.services.consents import Signature
from shelter_app.services.packages import answering, consent, partners, sending, taking_in
from shelter_app.services.session import Session
from tests.records import PLAN, House


def agreed(by: Session, child: ResidentId, to: Partner, plan: int | None = None) -> None:
    """The child and a representative signed that this body or centre may be told; once in a stay is enough."""
    if consent.waits_for(child, to, plan, by=by):
        consents.agree_to_help(child, consent.names_of(to)[0], "", Signature(by.now(), "ru", "Омарова Д."), by=by)


@dataclass
class Both:
    """Our house, a second registry at the guardianship body, and the officer there whose card was confirmed here."""

    house: House
    body: House
    partner: Partner

    @property
    def officer(self) -> Session:
        return self.body.director

    def send(self, plan: SupportPlan) -> sending.Sent:
        agreed(self.house.case_worker, plan.resident_id, self.partner, plan.number)
        return sending.send(plan, self.partner, by=self.house.case_worker)

    def read(self, data: bytes) -> answering.Received:
        received = answering.open_package(data, by=self.officer)
        if not received.confirmed:
            partners.confirm_sender(received.sender, by=self.officer)
        return received

    def answer(self, sent: sending.Sent, verdict: Verdict, words: str = "", **facts: object) -> bytes:
        said = PlanAnswer(verdict, self.officer.now(), words, **facts)  # type: ignore[arg-type]
        return answering.sign(self.read(sent.data), said, by=self.officer)

    def back(self, data: bytes) -> SupportPlan:
        return taking_in.take_in(taking_in.look_into(data, by=self.house.case_worker), by=self.house.case_worker)


def confirmed(house: House, child: ResidentId) -> SupportPlan:
    """A plan that the director wrote and put forward: the body decides."""
    plan = support_plans.begin(child, by=house.director)
    plan = support_plans.save_draft(plan, PLAN, by=house.director)
    return support_plans.submit(plan, by=house.director)


def by_colleague(both: Both) -> Partner:
    """The same card confirmed by somebody who did not write the plan."""
    text = partners.my_card(by=both.officer).text
    both.partner = partners.confirm(text, by=both.house.case_worker)
    return both.partner
