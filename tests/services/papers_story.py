"""A file that has come all the way, and an office that prints: what the tests of papers share."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

from pypdf import PdfReader

from shelter_app.domain.admissions import names_of
from shelter_app.domain.centre import Centre
from shelter_app.domain.contacts import Permission
from shelter_app.domain.follow_ups import Answer, FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Belonging
from shelter_app.domain.stays import Injury as SeenInjury
from shelter_app.domain.support_plans import ItemState
from shelter_app.security.members import VaultKeys
from shelter_app.services import events, follow_ups, papers, plan_execution, stays, support_plans
from shelter_app.services.packaged import reference
from shelter_app.services.session import Session
from tests.records import CENTRE, House, handed_over

VAULT = VaultKeys("a1" * 8, "b2" * 8, bytes(range(32)), bytes(range(32, 64)))
OFFICE: Centre = replace(
    CENTRE,
    phone="+7 727 000 00 00",
    guardianship_addressee_kk="Қорғаншылық бөлімінің басшысына",
    guardianship_addressee_ru="Руководителю отдела опеки",
    prosecutor_addressee_kk="Алматы қаласының прокурорына",
    prosecutor_addressee_ru="Прокурору города Алматы",
)


def equipped(house: House) -> House:
    """The house with letterhead, words and the key that control strings are made with."""
    for session in house.staff.values():
        session.vault, session.reference, session.centre = VAULT, reference(), OFFICE
    house.later(hours=1)
    return house


def walked(house: House) -> ResidentId:
    """A file that has come all the way: admitted, planned, approved, discharged, visited once."""
    child = house.admit(
        names=names_of(ru="Рахимова Дилноза", kk="Рахымова Ділноза", latin="Rahimova Dilnoza"),
        citizenships=("UZ",),
        languages=("uz",),
        iin_absent_reason="foreigner",
        circumstances="Найдена соседями",
        belongings=(Belonging("Кукла", "1"),),
        injuries=(SeenInjury("левое плечо", "синяк", "2 см", 0.7, 0.2),),
        health_seen=("injuries",),
    )
    plan = support_plans.begin(child, by=house.case_worker)
    row = support_plans.Row("legal", "Рождение не зарегистрировано", "Собрать документы роддома", date(2026, 12, 1))
    form = support_plans.PlanForm((row,), "Хочу к маме", "uz", date(2027, 2, 1), date(2026, 12, 20))
    plan = support_plans.submit(support_plans.save_draft(plan, form, by=house.case_worker), by=house.case_worker)
    plan = support_plans.decide(plan, True, number="17", by=house.director)
    plan_execution.mark(
        support_plans.items_of(house.case_worker, plan.id)[0],
        ItemState.IN_WORK,
        "Запрос отправлен",
        by=house.case_worker,
    )
    house.contact(child, "Рахимов Акмал", relation="father", collect=Permission.ALLOWED, decided_by="опека, № 17")
    house.later(days=3)
    leaving = handed_over(
        house.clock.now, "one_parent", receiver="Рахимов Акмал", receiver_document="паспорт № 0000000",
        receiver_relation="father", ground="решение от 22.11.2026", country="KZ", address="Шымкент, Гагарина 1",
        phone="+7 701 000 00 01", safe_contact="через соседку Салтанат", health="здорова",
        left_open=house.carried_on(child),
    )  # fmt: skip
    leaving = replace(leaving, left_open=house.carried_on(child))
    gone = stays.discharge(child, leaving, by=house.case_worker)
    house.later(days=14)
    result = FollowUpResult(
        Outcome.CONCERN, house.clock.now, "visit", "Дилноза, отец", "квартира отца",
        (("home", Answer.YES), ("school", Answer.UNCLEAR)), "Мне тут хорошо", "в школу пока не ходит",
        "записать в школу",
    )  # fmt: skip
    follow_ups.record(gone.follow_ups[0], result, by=house.case_worker)
    return child


def told(house: House, child: ResidentId) -> ResidentId:
    """The guardianship authority was told by telephone, so that the act of admission may leave."""
    events.mark_done(child, "guardianship_notified", house.clock.now, "Сейтова Г., дежурная", by=house.case_worker)
    return child


def text_of(pdf: bytes) -> str:
    """The words of all pages in one line, soft hyphens and broken lines joined."""
    raw = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(re.sub(r"\u00ad\s*", "", raw).replace("\u00a0", " ").split())


def printed_text(house: House, document: str, child: ResidentId, *languages: str, by: Session | None = None) -> str:
    """The text of one paper, gathered by the case worker or by somebody else."""
    return text_of(papers.gather(document, child, languages, by=by or house.case_worker).render())
