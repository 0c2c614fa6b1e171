"""S01 by hand: a boy of a disputed age with his brother's passport, and a ground document that comes too late."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

ENTER = Qt.Key.Key_Return
STORY = (
    "Работал грузчиком 11 часов в день, наличных не видел: заработок забирал сожитель тёти. От родителей есть "
    "письменное согласие на поездку с тётей. Последний оконченный класс: 7."
)
IDENTITY = (
    "Орозбеков Нурлан", "Orozbekov Nurlan", "about 15 years", "18", "использован чужой документ",
    "Kyrgyzstan", "Kyrgyz", "Russian", "temporary stay", "Juvenile police, ночной рейд полиции, старший лейтенант",
    "Алматы, контейнер на вещевом рынке", "Neglected or homeless", "Exhausted, hungry, Мозоли на ладонях",
    "Мальчики", "Найден ночным рейдом спящим в контейнере", "guardianship authority, № 204, 20 November 2026",
    "Телефон с разбитым экраном",
    "Доверенность родителей", "Сагинтаева А. Е.", "Medium", "Спор о возрасте: 15 или 18", "сожитель тёти",
)  # fmt: skip
TERMS = {
    "Examination by the nurse": "01:40",
    "Notify the guardianship authority": "02:40",
    "Obtain the ground document": "23:40",
    "Notify the prosecutor": "23:40",
}
PLAN = (
    ("social_medical", "Возраст не установлен", "Экспертиза возраста: врачебная комиссия", "D+8", "Громова О. В."),
    ("legal", "Нет документов", "Розыск матери в Баткене через консульство Кыргызстана", "D+14", "Сагинтаева А. Е."),
    ("legal", "Заработок не выплачен", "Иск о заработке, ведёт НПО", "D+21", "НПО «Құқық», юрист"),
    ("social_domestic", "Не учится с 7 класса", "Проверка уровня знаний в школе", "D+9", "Сагинтаева А. Е."),
)  # fmt: skip


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    child = admitted(hands)
    told_at_night(hands, child)
    settled(hands, child)
    known(hands, child)
    planned(hands, child)
    hands.at("D0")
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    hands.file(child, "health")
    hands.sees("36,7", "Мозоли на ладонях, жалобы на спину")
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-6 23:40", "duty")
    child = hands.admit(
        name="Орозбеков Нурлан", latin="Orozbekov Nurlan", sex="m", age="15", basis="said",
        second_age=hands.born(18, 60), second_basis="document", disputed=True,
        brought_by="juvenile_police", brought_by_person="ночной рейд полиции, старший лейтенант Ержанов Б.",
        category="c1", ground="to_follow", health=["exhausted"], health_note="Мозоли на ладонях, жалобы на спину",
        found_where="Алматы, контейнер на вещевом рынке",
        citizenships=["KG"], languages=["ky", "ru"], iin_absent_reason="foreigner", legal_status="temporary",
        documents=[("suspected_forged", "PE0000001", "forged")], temperature="36,7", room="Мальчики", risk="medium",
        circumstances="Найден ночным рейдом спящим в контейнере с товаром. Постановление опеки обещано позже.",
        belongings="Телефон с разбитым экраном\nДоверенность родителей",
    )  # fmt: skip
    section = hands.file(child)
    hands.sees("age disputed", *TERMS, *TERMS.values(), around=section.window())
    return child


def told_at_night(hands: Hands, child: ResidentId) -> None:
    hands.at("D-5 00:10")
    deeds.done(hands, child, "Notify the guardianship authority", "Уведомление передано дежурному, телефонограмма")
    hands.at("D-5 00:30")
    hands.note(child, "Поел, попросил разрешения спать на полу. Положили в изолятор до осмотра.")
    hands.at("D-5 00:40")
    deeds.done(hands, child, "Examination by the nurse", "Запись в журнале осмотров")


def settled(hands: Hands, child: ResidentId) -> None:
    hands.at("D-5 09:20", "director")
    deeds.case(
        hands, child, coordinator="Сагинтаева А. Е., case worker", risk="medium", story=STORY,
        alerts=[("age", "Спор о возрасте: 15 или 18"), ("document", "Паспорт с признаками подделки")],
    )  # fmt: skip
    hands.dialog(
        "Age: add or settle", born=hands.born(18, 60), basis="document",
        note="Паспорт старшего брата: использован чужой документ", decides="said", disputed=True,
    )  # fmt: skip


def known(hands: Hands, child: ResidentId) -> None:
    hands.at("D-5 09:40", "caseworker")
    deeds.contact(
        hands, child, "Турдубаев Мелис", relation="partner", phones="+7 000 210 55 01", must_not=True,
        note="Сожитель тёти, удерживал заработок", suspected=True,
    )  # fmt: skip
    deeds.contact(
        hands, child, "Орозбекова Жылдыз", relation="aunt", phones="+7 000 210 55 02", inform="forbidden",
        call="supervised", visit="forbidden", collect="forbidden", decided_by="Директор, до решения опеки",
        note="Живёт с Турдубаевым",
    )  # fmt: skip
    hands.at("D-5 11:15")
    deeds.done(hands, child, "Notify the prosecutor", "Уведомление прокурору, вход. штамп")
    hands.at("D-4 10:20")
    section = hands.file(child)
    hands.sees("Obtain the ground document", "Overdue", around=section.aside)
    hands.file(child, "identity")
    hands.dialog(
        "Ground document received", kind="guardianship_resolution", number="204", issued=hands.day("D-4"),
        issuer="орган опеки города Алматы",
    )  # fmt: skip
    hands.at("D-4 11:00")
    deeds.contact(
        hands, child, "Орозбекова Айгуль", relation="mother", phones="+996 000 11 22 01", languages="ky",
        inform="allowed", call="allowed", decided_by="Решение собрания", note="Баткен, ищем через консульство",
    )  # fmt: skip
    deeds.call(
        hands, child, "Орозбекова Айгуль, mother", direction="out", medium="phone", minutes="9",
        summary="Мать подтвердила: сыну 15 лет, паспорт старшего брата.", next_on=hands.day("D+8"),
    )  # fmt: skip
    hands.file(child, "contacts")
    hands.sees("Турдубаев Мелис", "Орозбекова Жылдыз", "Директор, до решения опеки", "Орозбекова Айгуль", "9 min")
    section = hands.file(child, "documents")
    hands.row_of(section.papers, "PE0000001")
    hands.dialog(lambda: hands.key(ENTER), note="Паспорт старшего брата, использован вместо своего")
    hands.sees("PE0000001", "forged", "Паспорт старшего брата, использован вместо своего")


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-3 16:30")
    deeds.plan(
        hands, child, deeds.rows_of(hands, PLAN),
        "Хочу домой, но сначала пусть отдадут деньги. Хочу учиться на сварщика.",
        language="ky", review_on=hands.day("D+24"),
    )  # fmt: skip
    hands.sees(*(measure for _group, _need, measure, _due, _who in PLAN), "Хочу учиться на сварщика")
    deeds.put_forward(hands, child)


def stored(hands: Hands, child: ResidentId) -> None:
    kept = hands.kept(child)
    ground = kept.stay.ground
    assert {claim.basis for claim in kept.person.age_claims} == {AgeBasis.SAID, AgeBasis.DOCUMENT}
    assert (kept.person.born_basis, kept.person.age_disputed) == (AgeBasis.SAID, True)
    assert [(one.kind, one.state) for one in kept.person.documents] == [("suspected_forged", "forged")]
    assert [one.what for one in kept.stay.belongings] == ["Телефон с разбитым экраном", "Доверенность родителей"]
    assert ground.received_at is not None
    assert ground.received_at > kept.stay.admitted_at + timedelta(hours=24), "late by the rule"
    assert {one.name for one in kept.contacts if one.must_not and one.suspected} == {"Турдубаев Мелис"}
    assert [item.measure for item in deeds.items(hands, child)] == [row[2] for row in sorted(PLAN, key=_group)]


def _group(row: tuple[str, ...]) -> int:
    return ("social_medical", "legal", "psychological", "social_domestic", "other").index(row[0])
