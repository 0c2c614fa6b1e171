"""S17 by hand: twins from a cotton field, with one birth date and two files, who go home together."""

from __future__ import annotations

from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import duties, measures
from tests.app.by_hand.hands import Hands

STORY = (
    "Близнецы собирали хлопок по 10 часов, сыпь от пестицидов; долг отца; школу бросили в 9 классе. Детский труд, "
    "внутренние мигранты."
)
PLAN = (
    ("social_medical", "Сыпь от пестицидов", "Дерматолог, медицинский осмотр", "D-8", "Кожа чистая"),
    ("social_domestic", "Долг семьи", "Адресная социальная помощь семье", "D-6", "Помощь назначена"),
    ("social_domestic", "Бросили школу в 9 классе", "Вечерняя школа", "D-6", "Зачислены", "Омарова Д., педагог"),
    ("legal", "Не заплатили", "Взыскание заработка", "D-6", "Деньги выплачены", "Пак И., юрист"),
)
IDENTITY = (
    "Мырзабек Асхат", "16 years", "Kazakhstan", "Kazakh", "Citizen of Kazakhstan", "Documents lost", "Identity card",
    "With the family", "Labour inspection, инспекция труда и специалист опеки", "хлопковое поле у Сарыагаша", "72",
    "орган опеки Сарыагашского района", "Skin condition, exhausted, hungry", "Сыпь от пестицидов на руках",
    "Мальчики", "Medium", "Мырзабек Аяулым", STORY, "Сестра-близнец Аяулым здесь", "Сыпь от пестицидов, мазь",
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    brother, sister = twins = admitted(hands)
    settled(hands, brother, sister)
    parents(hands, brother)
    planned(hands, brother)
    home(hands, twins)
    hands.file(brother, "identity")
    hands.sees(*IDENTITY)
    hands.file(sister, "contacts")
    hands.sees("Мырзабек Гүлнар", "Мать приехала, подписала заявление о помощи")
    stored(hands, twins)


def admitted(hands: Hands) -> list[ResidentId]:
    hands.at("D-20 14:40", "caseworker")
    page = hands.begin_admission()
    hands.fill_admission(
        brought_by="labour_inspection", brought_by_person="инспекция труда и специалист опеки",
        found_where="хлопковое поле у Сарыагаша", category="c1", ground="guardianship_resolution", ground_number="72",
        ground_issuer="орган опеки Сарыагашского района", citizenships=["KZ"], languages=["kk"],
    )  # fmt: skip
    twins = []
    for name, sex, room in (("Мырзабек Асхат", "m", "Мальчики"), ("Мырзабек Аяулым", "f", "Девочки")):
        hands.fill_admission(
            name=name, sex=sex, age=hands.born(16, 205), basis="document", health=["skin", "exhausted"],
            health_note="Сыпь от пестицидов на руках", legal_status="citizen", iin_absent_reason="documents_lost",
            documents=[("id_card", "", "with_family")], room=room, risk="medium",
        )  # fmt: skip
        if not twins:
            twins.append(hands.finish_admission(page.sibling))
        else:
            assert hands.pana.shell.session.store.residents.get(twins[0]).number in page.more.tied_to()
            assert page.matches.same_as() is None
            twins.append(hands.finish_admission())
    assert twins[0] != twins[1], "twins are no duplicates"
    return twins


def settled(hands: Hands, brother: ResidentId, sister: ResidentId) -> None:
    duties(
        hands, brother,
        ("D-20 14:50", "caseworker", "Notify the guardianship authority"),
        ("D-20 15:30", "caseworker", "Examination by the nurse"),
    )  # fmt: skip
    for child, other in ((brother, "Сестра-близнец Аяулым здесь"), (sister, "Брат-близнец Асхат здесь")):
        deeds.event(hands, child, "child_labour_seen", "Акт инспекции труда: 10 часов в день, пестициды")
        deeds.case(
            hands, child, alerts=[("family", other), ("health", "Сыпь от пестицидов, мазь")], risk="medium",
            story=STORY, coordinator="Сагинтаева А. Е., case worker",
        )  # fmt: skip


def parents(hands: Hands, brother: ResidentId) -> None:
    hands.at("D-19 12:00")
    deeds.contact(
        hands, brother, "Мырзабек Гүлнар", relation="mother", phones="+7 000 725 17 17", languages="kk",
        inform="allowed", call="allowed", visit="allowed", collect="by_act", decided_by="Решение опеки № 17",
    )  # fmt: skip
    deeds.contact(
        hands, brother, "Мырзабек Серік", relation="father", phones="+7 000 725 17 18", inform="allowed",
        call="allowed", visit="supervised", collect="forbidden", decided_by="Решение собрания",
        note="Долг, из-за которого дети работали",
    )  # fmt: skip


def planned(hands: Hands, brother: ResidentId) -> None:
    hands.at("D-16 10:00")
    deeds.plan(hands, brother, measures(hands, PLAN), "Мектепті бітіргім келеді.", language="kk")
    deeds.put_forward(hands, brother)
    hands.at("D-12 12:00", "director")
    deeds.approve(hands, brother, "15", "Собрание по защите прав ребёнка")
    hands.sees(*(row[2] for row in PLAN), "Мектепті бітіргім келеді")


def home(hands: Hands, twins: list[ResidentId]) -> None:
    brother, sister = twins
    deeds.contact(
        hands, sister, "Мырзабек Гүлнар", relation="mother", phones="+7 000 725 17 17", inform="allowed",
        call="allowed", visit="allowed", collect="by_act", decided_by="Решение опеки № 17",
    )  # fmt: skip
    section = hands.file(brother, "contacts")

    def together(dialog: object) -> None:
        hands.fill(
            dialog, who="Мырзабек Гүлнар, mother", direction="in", medium="in_person", result="reached", minutes="90",
            summary="Мать приехала, подписала заявление о помощи.",
        )  # fmt: skip
        hands.put(dialog.siblings[sister], True)  # type: ignore[attr-defined]
        hands.save(dialog)  # type: ignore[arg-type]

    hands.within("Record", together, section.log_panel)
    hands.at("D-6 15:00")
    page = deeds.leave(
        hands, brother, route="one_parent", who="Мырзабек Гүлнар",
        receiver_document="удостоверение личности № 000000017", relation="mother",
        ground="Заявление матери и решение опеки", region="61", address="Сарыагаш", phone="+7 000 725 17 17",
        safe_contact="Звонить матери вечером", health="Сыпь прошла", note="Оба переданы матери.",
        proofs=[("relation_proof", "Свидетельства о рождении близнецов")],
    )  # fmt: skip
    hands.press(page.siblings._buttons[sister])
    for row in page.left_open.rows():
        if row.matter.due.source == "plan":
            wage = "Взыскание" in row.title()
            hands.put(row.fate, "goes_on" if wage else "done")
            hands.write(row.words, "Пак И., юрист: суд после выбытия" if wage else "Назначено, справки приложены")
    deeds.record_leaving(hands, page)


def stored(hands: Hands, twins: list[ResidentId]) -> None:
    store = hands.pana.shell.session.store
    files = [store.residents.get(one) for one in twins]
    people = [store.people.get(one.person_id) for one in files]
    assert people[0].born == people[1].born
    assert files[0].group_id == files[1].group_id is not None
    assert store.groups.get(files[0].group_id).kind is GroupKind.SIBLINGS
    assert [one.status for one in files] == [CaseStatus.FOLLOW_UP] * 2
    for one in twins:
        assert "child_labour_seen" in {event.kind for event in store.case_events.all(resident_id=one)}
        assert [stage.stage_days for stage in store.follow_ups.all("due", resident_id=one)][:3] == [14, 30, 90]
