"""S02 by hand: a girl whose birth nobody registered, without an IIN, with a father who may not collect her yet."""

from __future__ import annotations

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.ids import ResidentId
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

STORY = (
    "Родилась в Шымкенте у матери без документов; из троих детей зарегистрирован один. Мать в Узбекистане "
    "восстанавливает паспорт, отец гражданин Казахстана, работает. В школу не ходила. Заболевание кожи."
)
IDENTITY = (
    "Рахимова Дилноза", "Rahimova Dilnoza", "about 7 years", "itizenship not determined", "Uzbek",
    "needed: speaks none of ours", "Birth not registered", "Рождение не зарегистрировано", "Шымкент, съёмная комната",
    "Guardianship authority, специалист органа опеки Дюсенова Г. А.",
    "Skin", "Сыпь на локтях, расчёсы", "118", "Девочки", "из троих детей",
    "Забирать нельзя никому: нет акта об отцовстве",
)  # fmt: skip
DOCUMENTS = ("Рождение не зарегистрировано", "The mother has no documents", "ask for an IIN", "School")
CONTACTS = (
    "Каримов Бахтияр", "Рахимова Зульфия", "Решение собрания: до акта об отцовстве", "With staff",
    "Мать ждёт паспорт в Ташкенте", "18 min",
)  # fmt: skip
HEALTH = (
    "дерматолог Алиева С.",
    "Мазь от чесотки",
    "08:00, 20:00",
    "Measles, mumps, rubella",
    "Diphtheria",
    "Своё полотенце",
    "36,6",
)
PLAN = (
    ("social_medical", "Сыпь на локтях, зуд", "Дерматолог, мазь дважды в день", "D+9", "Громова О. В."),
    ("social_medical", "Нет ни одной прививки", "Корь и АКДС по календарю", "D+4", "Громова О. В."),
    ("legal", "Рождение не зарегистрировано", "Регистрация рождения по поправке 2019 года", "D+10", "Пак И., юрист"),
    ("legal", "Нет ИИН", "Запрос ИИН после свидетельства", "D+24", "Пак И., юрист"),
    ("social_domestic", "Никогда не училась", "Проверка уровня, 1 класс, школа № 12", "D+12", "Омарова Д."),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    family(hands, child)
    papers(hands, child)
    planned(hands, child)
    treated(hands, child)
    hands.at("D0", "director")
    for section, words in (
        ("identity", IDENTITY),
        ("contacts", CONTACTS),
        ("documents", DOCUMENTS),
        ("health", HEALTH),
    ):
        hands.file(child, section)
        hands.sees(*words)
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-23 11:05", "caseworker")
    child = hands.admit(
        name="Рахимова Дилноза", latin="Rahimova Dilnoza", sex="f", age="7", basis="said",
        brought_by="guardianship", brought_by_person="специалист органа опеки Дюсенова Г. А.", category="c1",
        ground="guardianship_resolution", health=["skin"], health_note="Сыпь на локтях, расчёсы",
        found_where="Шымкент, съёмная комната", ground_number="118", ground_issuer="орган опеки города Шымкент",
        citizenships=["not_determined"], languages=["uz"], iin_absent_reason="birth_not_registered",
        legal_status="not_determined", documents=[("none", "", "never_had")], room="Девочки", risk="medium",
        temperature="36,6", circumstances="Оставалась днём одна, дверь запирали снаружи.",
    )  # fmt: skip
    deeds.event(hands, child, "info_sheet_given", "Памятка на узбекском прочитана вслух, переводчик Азизова Н.")
    deeds.case(
        hands, child, coordinator="Сагинтаева А. Е., case worker", story=STORY,
        alerts=[("stop", "Забирать нельзя никому: нет акта об отцовстве")],
    )  # fmt: skip
    return child


def family(hands: Hands, child: ResidentId) -> None:
    hands.at("D-22 10:00")
    deeds.contact(
        hands, child, "Каримов Бахтияр", relation="father", phones="+7 000 415 20 11", inform="allowed",
        call="allowed", visit="supervised", decided_by="Решение собрания", languages=["uz", "ru"],
        note="Сможет забрать после акта об установлении отцовства",
    )  # fmt: skip
    deeds.contact(
        hands, child, "Рахимова Зульфия", relation="mother", phones="+998 00 000 02 02", inform="allowed",
        call="allowed", decided_by="Решение собрания", languages="uz", note="Звонок раз в неделю",
    )  # fmt: skip
    hands.at("D-21 15:00")
    deeds.call(
        hands, child, "Рахимова Зульфия, mother", direction="out", medium="video", minutes="18",
        summary="Мать ждёт паспорт в Ташкенте, подтвердила дату рождения.", next_on=hands.day("D-14"),
    )  # fmt: skip
    hands.at("D-17 16:30")
    deeds.decide_right(
        hands, child, "Каримов Бахтияр", Right.COLLECT, "forbidden", who="Решение собрания: до акта об отцовстве"
    )


def papers(hands: Hands, child: ResidentId) -> None:
    section = hands.file(child, "documents")
    hands.row_of(section.papers, "No")
    hands.dialog(lambda: hands.key(deeds.ENTER), note="Рождение не зарегистрировано")
    deeds.obstacle(
        hands, child, kind="mother_without_documents", text="Родилась в Шымкенте, РАГС, поправка 2019 года",
        hinders=["school"],
        steps=[
            {"what": "registry_request", "who": "Пак И., юрист", "due": hands.day("D-4")},
            {"what": "iin_request", "who": "Пак И., юрист", "due": hands.day("D+24")},
        ],
    )  # fmt: skip
    hands.at("D-4 16:40")
    hands.row_of(section.obstacles, "mother has no documents")
    hands.dialog(lambda: hands.press(section.obstacle_step, opens=True), outcome="Исх. № 214 в РАГС")
    deeds.event(hands, child, "registry_letter_sent", "Исх. № 214 в РАГС")
    deeds.event(hands, child, "iin_request_sent", "Исх. № 219, ЦОН")
    hands.file(child)
    hands.sees("Letter to the civil registry sent", "№ 214", "IIN requested", "№ 219", "Памятка на узбекском")


def planned(hands: Hands, child: ResidentId) -> None:
    deeds.plan(
        hands, child, deeds.rows_of(hands, PLAN), "Хочу к маме. Хочу в школу с рюкзаком.", language="uz",
        review_on=hands.day("D+20"),
    )  # fmt: skip
    hands.sees(*(row[2] for row in PLAN), "Хочу к маме. Хочу в школу с рюкзаком.", "Uzbek")
    deeds.put_forward(hands, child)


def treated(hands: Hands, child: ResidentId) -> None:
    hands.at("D-4 17:20", "nurse")
    deeds.health(hands, child, "Change", allergies="none_known", conditions="Чесотка", care="Своё полотенце и постель")
    deeds.health(
        hands, child, "Add a medicine", name="Мазь от чесотки", dose="тонким слоем на локти", hours="8, 20",
        prescribed_by="дерматолог, поликлиника № 5", note="Перчатки",
    )  # fmt: skip
    deeds.health(
        hands, child, "Add an examination", kind="doctor", place="Поликлиника № 5", doctor="дерматолог Алиева С.",
        conclusion="Мазь дважды в день, повторный осмотр.", next_on=hands.day("D+9"),
    )  # fmt: skip
    for vaccine in ("mmr", "dtp"):
        deeds.health(
            hands, child, "Add a vaccination", vaccine=vaccine, dose="первая", on=hands.day("D-4"), basis="given_here"
        )
    hands.note(child, "Сыпь на локтях, зуд. Назначена мазь дважды в день.", "medical")


def stored(hands: Hands, child: ResidentId) -> None:
    kept, today = hands.kept(child), hands.pana.shell.session.today()
    assert (kept.person.iin, kept.person.iin_absent_reason) == ("", "birth_not_registered")
    assert (kept.person.citizenships, kept.person.legal_status) == (("not_determined",), "not_determined")
    held = {one.name: one for one in kept.contacts}
    father, mother = held["Каримов Бахтияр"], held["Рахимова Зульфия"]
    assert father.permission(Right.COLLECT, today) is Permission.FORBIDDEN
    assert father.permission(Right.VISIT, today) is Permission.SUPERVISED
    assert mother.permission(Right.CALL, today) is Permission.ALLOWED
    assert mother.permission(Right.COLLECT, today) is Permission.UNDECIDED
    assert len(deeds.items(hands, child)) == len(PLAN)
