"""One whole object of every table: each field filled, so that none is lost on the way in or out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from shelter_app.domain import answers, meetings
from shelter_app.domain import interviews as identification
from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.appointments import Appointment, AppointmentKind, AppointmentState
from shelter_app.domain.attachments import Attachment, Form
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.consents import Consent, ConsentKind
from shelter_app.domain.contacts import Contact, ContactEvent, ContactResult, Direction, Permission
from shelter_app.domain.covers import Cover
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.delays import DelayCause
from shelter_app.domain.disclosures import Basis, Disclosure, Source
from shelter_app.domain.drafts import Draft
from shelter_app.domain.erasures import Erasure, Holding, LegalHold, Removed
from shelter_app.domain.erasures import Ground as ErasureGround
from shelter_app.domain.follow_ups import Answer, FollowUp, Outcome
from shelter_app.domain.groups import Group, GroupKind
from shelter_app.domain.health import (
    Allergies,
    Allergy,
    Dose,
    DoseOutcome,
    Examination,
    HealthCard,
    Medicine,
    Vaccination,
    VaccinationBasis,
)
from shelter_app.domain.identity_documents import IdentityDocument, Obstacle, Step
from shelter_app.domain.ids import (
    AppointmentId,
    AttachmentId,
    ConsentId,
    ContactId,
    CoverId,
    DisclosureId,
    DoseId,
    ErasureId,
    ExaminationId,
    FollowUpId,
    GroupId,
    HoldId,
    IdentityDocumentId,
    InterpreterId,
    InterviewId,
    LetterTemplateId,
    MedicineId,
    MeetingId,
    MergeId,
    MonitoringId,
    NeedsId,
    ObstacleId,
    OpeningId,
    OrganisationId,
    PackageId,
    PartnerId,
    PartyId,
    PersonId,
    PhraseId,
    PlanId,
    PlanItemId,
    PlanSignatureId,
    PlanTemplateId,
    PrintId,
    ReferralId,
    ResidentId,
    RowRemarkId,
    SheetId,
    ShiftNoteId,
    StaffId,
    StayId,
    TracingId,
    TrashId,
    TurnedAwayId,
    UndertakingId,
    VaccinationId,
)
from shelter_app.domain.interpreters import Interpreter, Relation
from shelter_app.domain.interviews import Ending, Interview, Parents, Present, Sitting
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.letter_templates import LetterTemplate
from shelter_app.domain.merging import Aside, Facts, Merge, Moved
from shelter_app.domain.money import MoneyMove
from shelter_app.domain.monitoring import Monitoring, MonitoringOutcome, RowProgress
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.needs import NeedLine, NeedsAssessment
from shelter_app.domain.openings import Need, Opening
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.packages import (
    Package,
    PackageKind,
    PackageState,
    Partner,
    PartnerKind,
    PlanAnswer,
    RowComment,
    Verdict,
)
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Person, Sex
from shelter_app.domain.phones import Phone
from shelter_app.domain.phrases import Phrase
from shelter_app.domain.plan_signatures import PlanSignature, RowRemark
from shelter_app.domain.plan_templates import PlanTemplate, TemplateRow
from shelter_app.domain.referrals import Referral, ReferralState
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus, Resident
from shelter_app.domain.retention import Part as RetainedPart
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.shifts import ShiftNote
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.domain.stays import Absence, Belonging, Discharge, Ground, Injury, Presence, Stay
from shelter_app.domain.support_plans import Decision, ItemState, PlanItem, PlanStatus, SupportPlan
from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.domain.trash import Part, Thrown
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.domain.undertakings import Origin, Standing, Undertaking
from tests.records import NOON

DAY = date(2026, 11, 20)
BIG = 2**62 - 1
BY = StaffId(BIG - 5)
RESIDENT = ResidentId(BIG - 1)

FACTS = Facts(
    Resident(ResidentId(BIG - 22), "002-26", PersonId(BIG), NOON, alerts=(Alert(AlertKind.RISK, "убегает"),)),
    Person(PersonId(BIG), (NameRecord(NameForm.LATIN, Name("Ali")),), Sex.MALE, documents=(IdentityDocument("none"),)),
    HealthCard(ResidentId(BIG - 22), Allergies.KNOWN, (Allergy("мёд"),)),
)

WHOLE: dict[str, Any] = {
    "people": Person(
        PersonId(BIG), (NameRecord(NameForm.KAZAKH, Name("Әли", "Ғани"), current=False, until=DAY),), Sex.FEMALE,
        (AgeClaim(AgeBasis.EXPERT, PartialDate(2013, 9), DAY, "акт"),), AgeBasis.EXPERT, True, ("UZ", "KG"), "asylum",
        ("uz",), "190305600123", "lost", (IdentityDocument("passport", "N 1", "held_here", "рваный"),), True,
    ),
    "residents": Resident(
        RESIDENT, "001-26", PersonId(BIG), NOON, CaseStatus.FOLLOW_UP, BY, "high", (Alert(AlertKind.STOP, "отчим"),),
        True, GroupId(3), "история", "other", ResidentId(BIG - 22), ErasureId(BIG - 61),
    ),
    "groups": Group(GroupId(3), GroupKind.PARENT),
    "stays": Stay(
        StayId(BIG - 2), RESIDENT, NOON, "c1", "police", "Омаров", "вокзал", "ночью", Ground("court_decision", "", "7",
        PartialDate.of(DAY), "суд", NOON), ("bruises",), "синяк", "36,6",
        (Injury("рука", "синяк", "2 см", 0.25, 0.5, True),),
        (Belonging("рюкзак", "1", False, NOON, "мать", NOON, "тётя", "порван"),), "Девочки", 90, DAY, "суд",
        Presence.LEFT, NOON, Discharge(NOON, "parents"), CentreKind.CRISIS,
        (Absence(Presence.ON_LEAVE, NOON, NOON, "дом", "тётя", "директор", NOON, "шрам", "школа", NOON, "сама", True),),
        (MoneyMove(NOON, -1250, "KZT", "мать", "проезд", BY),), 3, ("things",),
        schooling=Schooling(True, "Школа № 5", "7", DAY, "ill"), origin="shymkent", elsewhere=True,
    ),
    "contacts": Contact(
        ContactId(BIG - 3), RESIDENT, "Беков", "uncle", (Phone("8 701 123 4567", "+77011234567", "KZ"),), "Тараз",
        ("kk",), Permission.ALLOWED, Permission.SUPERVISED, Permission.BY_ACT, Permission.FORBIDDEN, True, True, True,
        "опекун", "опека", DAY, "пьёт",
    ),
    "contact_events": ContactEvent(
        ContactId(BIG - 4), (RESIDENT,), ContactId(BIG - 3), "Беков", "phone", Direction.INCOMING, NOON,
        ContactResult.UNSAFE, BY, 7, "угрожал", DAY, NOON,
    ),
    "plans": SupportPlan(
        PlanId(BIG - 6), RESIDENT, 2, BY, DAY, PlanStatus.RETURNED, DAY, DAY, "домой", "uz", NOON,
        Decision(BY, NOON, False, "комиссия", "4", "нет сроков"), "other", DAY,
    ),
    "plan_items": PlanItem(
        PlanItemId(BIG - 7), PlanId(BIG - 6), "legal", 3, "нет ИИН", "запрос", DAY, "ИИН", "юрист", BY,
        ItemState.NOT_DONE, "отказ", DAY, BY, "подано", DAY,
    ),
    "follow_ups": FollowUp(
        FollowUpId(BIG - 8), RESIDENT, StayId(BIG - 2), DAY, 30, "call", BY, Outcome.CONCERN, NOON, BY, "бабушка",
        "Шымкент", (("school", Answer.UNCLEAR),), "скучаю", "болеет", "визит", "died",
    ),
    "case_events": CaseEvent(BIG - 9, RESIDENT, "admitted", NOON, BY, StayId(BIG - 2), "1", DAY, "акт 7", "ночь", NOON),
    "obstacles": Obstacle(
        ObstacleId(BIG - 14), RESIDENT, "no_iin", ("school",), "не берут", DAY,
        (Step("apply", "ЦОН", "опекун", DAY, DAY, "принято"),), DAY, "выдан",
    ),
    "attachments": Attachment(
        AttachmentId(BIG - 15), RESIDENT, "court", "решение", Form.PDF, 3, 7, 1, "ab", NOON, BY, DAY,
        IdentityDocumentId(5), "мать", True, b"box", NOON, BY, "не тот ребёнок", True,
        DAY, PlanId(BIG - 6),
    ),
    "health_cards": HealthCard(
        RESIDENT, Allergies.KNOWN, (Allergy("арахис", "отёк"),), "астма", "без орехов", "ингалятор",
    ),
    "medicines": Medicine(
        MedicineId(BIG - 16), RESIDENT, "Мазь", "слой", DAY, ("08:00",), 3, DAY, "врач", "перчатки", BY, NOON,
        NOON, "сыпь",
    ),
    "doses": Dose(
        DoseId(BIG - 17), MedicineId(BIG - 16), RESIDENT, NOON, DoseOutcome.REFUSED, BY, NOON, "не хочет",
    ),
    "examinations": Examination(
        ExaminationId(BIG - 18), RESIDENT, "doctor", DAY, "поликлиника", "Алиева", "здоров", True,
        DAY + timedelta(days=1), BY,
    ),
    "vaccinations": Vaccination(
        VaccinationId(BIG - 19), RESIDENT, "mmr", PartialDate(2023), VaccinationBasis.CARD, "первая", "серия 7",
        DAY, BY,
    ),
    "appointments": Appointment(
        AppointmentId(BIG - 30), RESIDENT, PartyId(BIG - 31), AppointmentKind.HEARING, NOON, BY, NOON, True,
        NOON + timedelta(hours=2), "об опеке", "суд", True, ContactId(BIG - 32), "судья", BY, "водитель", "взять акт",
        AppointmentState.MOVED, "болен", NOON, BY, AppointmentId(BIG - 33), NOON,
    ),
    "needs": NeedsAssessment(
        NeedsId(BIG - 40), RESIDENT, NOON, BY, NOON, "needs_kz",
        (NeedLine("L5", None, "позже", 2), NeedLine("P2", True)), "очки", "устал", "рисует", "в школу", "к маме",
        "ru", ("parent",), "Рахимова", "ночь",
    ),
    "partners": Partner(
        PartnerId(BIG - 50), PartnerKind.OFFICER, "Омарова Д.", "специалист", "Отдел опеки", "age1q", "ab" * 32,
        "12345 67890", BY, NOON, NOON,
    ),
    "packages": Package(
        PackageId(BIG - 51), PackageKind.REVIEW, "c0de", "5ea1", RESIDENT, PartnerId(BIG - 50), NOON, BY,
        PlanId(BIG - 6), "d19e57", ("health", "photo"), PackageState.ANSWERED,
        PlanAnswer(
            Verdict.CONDITIONS, NOON, "врач", "31", date(2026, 11, 19), "7", "Сеитов", (RowComment(PlanItemId(3), "?"),)
        ),
        "врач\nнет ИИН: ?", b"PK", NOON, BY,
    ),
    "plan_signatures": PlanSignature(
        PlanSignatureId(BIG - 81), RESIDENT, PlanId(BIG - 6), BY, NOON, '{"plan_id": 1}', b"\x01\x02"
    ),
    "plan_templates": PlanTemplate(
        PlanTemplateId(BIG - 83), "месяц", ("c1",), (TemplateRow("legal", "L5", "запрос", 9, "director", "есть"),), BY,
        NOON, True,
    ),
    "row_remarks": RowRemark(
        RowRemarkId(BIG - 82), RESIDENT, PlanId(BIG - 6), PlanItemId(BIG - 43), BY, NOON, "срок мал"
    ),
    "monitorings": Monitoring(
        MonitoringId(BIG - 42), RESIDENT, PlanId(BIG - 6), NOON, BY, NOON, MonitoringOutcome.END, "цели", "хорошо",
        (RowProgress(PlanItemId(BIG - 43), 3), RowProgress(PlanItemId(BIG - 44))),
    ),
    "meetings": meetings.Meeting(
        MeetingId(BIG - 60), RESIDENT, 2, NOON, BY, NOON, "актовый зал", "директор",
        (meetings.Invited("Омарова", "опека", True),),
        ("итоги месяца",), meetings.MeetingState.HELD, "болезнь", NOON, BY, "в школу не ходит", "хочу к маме", "ru",
        (
            meetings.Resolution(
                7, "в школу", meetings.Outcome.REJECTED, "опека", "legal", "Ли", BY, DAY, PlanItemId(BIG - 43),
                "директор", "нет мест", NOON, BY,
            ),
        ),
    ),
    "undertakings": Undertaking(
        UndertakingId(BIG - 61), RESIDENT, Origin.TASK, 7, "позвонить", DAY, "Ли", BY, "комиссия", Standing.NOT_MET,
        DAY, BY, "нет связи",
    ),
    "tracing": Tracing(
        TracingId(BIG - 62), RESIDENT, Asks.SOMEBODY, NOON, BY, "relative", "Каримова", "Каримов Азиз", "call", "тётя",
        "не говорим, кто здесь", DAY, (ResidentId(BIG - 63),),
    ),
    "phrases": Phrase(PhraseId(BIG - 41), "L5", "ru", "запросить акт", "Запросить акт", 3, (14, 7), ("case_worker",)),
    "interviews": Interview(
        InterviewId(BIG - 40), RESIDENT, NOON, BY, StayId(BIG - 2), ("self",), NOON, BY,
        (
            Sitting(
                7, BY, NOON, NOON, "uz", (Present("guardian", "Омарова", NOON, NOON),), ("alone",),
                Parents.IMPOSSIBLE, InterpreterId(BIG - 43), Relation.FRIEND, True, "пожар", False, True,
            ),
        ),
        NOON, identification.Decision(
            identification.Outcome.DISAGREEMENT, "не сошлись", BY, "Ахметов", NOON, "возраст",
            identification.Outcome.NO_SIGNS, "Касымов", NOON,
        ),
        Ending.WITHDRAWN, NOON,
    ),
    "sheets": Sheet(
        SheetId(BIG - 41), RESIDENT, "identification", "identification", "ab12", NOON, BY, InterviewId(BIG - 40),
        (
            answers.Answer("3.1", "yes", "точно", BY, NOON), answers.Answer("n", 3), answers.Answer("ns", (1, 2)),
            answers.Answer("day", PartialDate(2019, 3)), answers.Answer("rows", (("Амин", "сын"), ("", "мать"))),
        ),
        "3.5c", NOON, NOON, BY, b"box",
    ),
    "consents": Consent(
        ConsentId(BIG - 42), RESIDENT, ConsentKind.HELP, False, NOON, BY, "uz", "consent_help_kg", ("Согласна",),
        InterviewId(BIG - 40), "Омарова", "НПО", "юрист", "не хочу", NOON, BY, "передумала",
    ),
    "interpreters": Interpreter(
        InterpreterId(BIG - 43), "Азизова", ("uz",), "f", "бюро", "+7", "паспорт", True, DAY, DAY, False, "да",
    ),
    "shift_notes": ShiftNote(ShiftNoteId(BIG - 20), NOON, BY, "Ночь спокойная", BY, NOON),
    "merges": Merge(
        MergeId(BIG - 21), RESIDENT, ResidentId(BIG - 22), NOON, BY, "дважды", FACTS, FACTS, FACTS,
        (Moved("stays", 7, {"resident_id": 5, "subject": None, "number": "1"}),), (Aside("stays", "{}"),), NOON, BY,
        "разные дети",
    ),
    "trash": Thrown(
        TrashId(BIG - 23), RESIDENT, "contacts", (Part("contacts", "{}"),), NOON, BY, "не тот", NOON, BY,
    ),
    "erasures": Erasure(
        ErasureId(BIG - 61), "3/26", RESIDENT, DAY, (ErasureGround(RetainedPart.HEALTH, 3, "п. 3", DAY),), "срок", BY,
        NOON, BY, NOON, "суд", BY, NOON, (Removed("notes", 4, True),), 7, (Holding("E:", "pana-1", NOON, DAY),),
    ),
    "legal_holds": LegalHold(HoldId(BIG - 62), RESIDENT, "суд", BY, NOON, BY, NOON, "кончено"),
    "staff": StaffMember(
        BY, "asel", "Сагинтаева А.", Role.DIRECTOR, "директор", "8 727", "f", ("kk",), False, True, NOON, NOON, b"box",
        b"sign", ("ab", "cd"), "slot",
    ),
    "prints": PrintRecord(PrintId(BIG - 10), "card", "1", "kk", NOON, BY, RESIDENT, 3, 2, "ff", "save", "опека"),
    "letter_templates": LetterTemplate(
        LetterTemplateId(BIG), BIG, 2, "Мектепке", "school", NOON, BY, "Оқыту туралы", "Об обучении", "Сізден сұраймыз",
        "Просим принять {name}", b"PK", True, subject_en="On schooling", text_en="We ask you to take {name}",
    ),
    "letters": OutgoingLetter(
        BIG - 11, "1-26", "notice", RESIDENT, "опека", NOON, BY, NOON, "почта", "Сейтова", "қорғаншылық",
        OrganisationId(BIG - 42), DAY, "ответили",
    ),
    "organisations": Organisation(
        OrganisationId(BIG - 42), "police", "Полиция бөлімі", "Отдел полиции", "ул. Мира, 1", "102", "op@mail.kz", "kk",
        False, "Полиция", "Полиция района", ("legal",), "free", "всем", "Омаров", "9–18", ("kk", "ru"),
    ),
    "referrals": Referral(
        ReferralId(BIG - 60), RESIDENT, OrganisationId(BIG - 42), "НПО «Құқық»", "юрист", BY, NOON,
        ReferralState.DONE, StayId(BIG - 2), PlanItemId(BIG - 7), NOON, "Пак И.", BY, "с паспортом", "машина", BIG - 11,
        ConsentId(BIG - 42), NOON, DAY, "приняли", DAY, DAY, "доволен", "не нужно",
    ),
    "disclosures": Disclosure(
        DisclosureId(BIG - 61), RESIDENT, NOON, BY, NOON, "имя, возраст", "НПО «Құқық»", "юрист", Basis.LAW, "ст. 1",
        "phone", "Сагинтаева", Source.LETTER, "notice-school", "1/26", OrganisationId(BIG - 42), ConsentId(BIG - 42),
        "не тот", (RESIDENT,),
    ),
    "turned_away": TurnedAway(
        TurnedAwayId(BIG - 51), "3/26", BY, NOON, "нет трёх лет", "Дом ребёнка", "Малыш", Sex.FEMALE,
        PartialDate(2025, 2), "police", "Сагын Д.", "врач", NOON, "Сейтова", 3,
    ),
    "covers": Cover(CoverId(BIG - 62), BY, StaffId(BIG - 6), DAY, DAY, BY, NOON, RESIDENT, NOON, BY),
    "openings": Opening(OpeningId(BIG - 15), RESIDENT, BY, Need.DANGER, "отчим", NOON, NOON, NOON, BY, NOON, "да"),
    "drafts": Draft(BIG - 12, BY, "admission", NOON, '{"name": "Әли"}', RESIDENT, 4),
    "overrides": StoredOverride(BIG - 13, RESIDENT, "R-40.stay", NOON, "приказ", BY, "1", NOON),
    "delay_causes": DelayCause(BIG - 15, RESIDENT, "R-05.ground", NOON, "other", "пожар", BY, NOON),
}  # fmt: skip
