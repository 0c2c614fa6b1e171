"""Nothing leaves as a file without a consent that names who gets it, unless a director says why it does."""

from __future__ import annotations

import pytest

from shelter_app.domain.disclosures import Basis
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import PackageKind
from shelter_app.domain.transfers import CaseSheet
from shelter_app.security import packages as files
from shelter_app.services import audits, disclosures, guards
from shelter_app.services.packages import consent, partners, sending, transfer
from shelter_app.services.packages.sending import CONTENT
from shelter_app.storage import codec
from tests.services.package_steps import Both, agreed
from tests.services.transfer_steps import Two

WHY = "орган опеки – единственный представитель"


class TestAPlan:
    def test_it_stays_here_without_one_and_nothing_is_written_down(self, both: Both, child: ResidentId) -> None:
        plan = both.house.plan(child, approved=True)
        before = both.house.line_count()
        with pytest.raises(GuardClosed) as closed:
            sending.send(plan, both.partner, by=both.house.case_worker)
        assert [guard.code for guard in closed.value.stops] == ["R-34.package"]
        assert (both.house.line_count(), disclosures.of(child, by=both.house.case_worker)) == (before, ())
        assert sending.out(both.house.case_worker, plan) is None

    def test_a_directors_reason_lets_one_go_stands_in_it_in_the_log_and_in_the_audit(
        self, both: Both, child: ResidentId
    ) -> None:
        plan, about = both.house.plan(child, approved=True), consent.about(both.partner, 1)
        guards.decide_otherwise("R-34.package", child, WHY, about=about, by=both.house.director)
        sent = sending.send(plan, both.partner, by=both.house.case_worker)
        assert both.read(sent.data).sheet.decided == WHY
        (line,) = disclosures.of(child, by=both.house.case_worker)
        assert (line.basis, line.clause, line.to) == (Basis.DECISION, WHY, both.partner.name)
        (entry,) = (one for one in both.house.store.audit.recent(9) if one.action == "guard.overridden")
        assert (entry.reason, entry.staff_id) == (WHY, both.house.director.staff.id)
        assert audits.verify(by=both.house.director).good

    def test_a_decision_about_one_reader_or_version_says_nothing_of_another(
        self, both: Both, child: ResidentId
    ) -> None:
        plan = both.house.plan(child, approved=True)
        for about in (consent.about(both.partner), consent.about(both.partner, 2), "", "1"):
            guards.decide_otherwise("R-34.package", child, WHY, about=about, by=both.house.director)
            with pytest.raises(GuardClosed):
                sending.send(plan, both.partner, by=both.house.case_worker)

    def test_a_file_that_was_not_written_was_not_sent_in_log_and_story(self, both: Both, child: ResidentId) -> None:
        sent = both.send(both.house.plan(child, approved=True))
        told = lambda: both.house.store.case_events.all(resident_id=child, kind="plan_sent_for_review")  # noqa: E731
        assert [one.note for one in told()] == [both.partner.name]
        sending.call_back(sent.package, "диск полон", by=both.house.case_worker)
        (line,) = disclosures.of(child, by=both.house.case_worker)
        assert (told(), line.struck) == ([], "диск полон")


class TestACase:
    def test_it_is_handed_on_to_a_centre_that_a_consent_names_and_to_no_town(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child, "crisis_centre")
        with pytest.raises(GuardClosed) as closed:
            transfer.hand_on(child, two.partner, by=two.here.director)
        assert [guard.code for guard in closed.value.stops] == ["R-34.case"]
        assert consent.names_of(two.partner) == (two.partner.name,)
        agreed(two.here.director, child, two.partner)
        assert two.sent(child).data

    def test_without_one_the_directors_reason_travels_with_it(self, two: Two, child: ResidentId) -> None:
        two.here.discharge(child, "crisis_centre")
        guards.decide_otherwise("R-34.case", child, WHY, about=consent.about(two.partner), by=two.here.director)
        data = transfer.hand_on(child, two.partner, by=two.here.director).data
        opened = files.unpack(PackageKind.TRANSFER, data, partners.centre_keys(two.there.director))
        assert codec.load(CaseSheet, opened.parts[CONTENT].decode()).decided == WHY
        (line,) = disclosures.of(child, by=two.here.director)
        assert (line.basis, line.clause) == (Basis.DECISION, WHY)
