"""S10 by hand: a boy without a name, found on a station, who turns out to be missed in Pavlodar."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from shelter_app.domain.dates import Precision
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.views.messages import Messages
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

STORY = (
    "Просил милостыню с женщиной, которая ему не родственница; рубец от ожога. На D-12 сказал: мама Лена, Павлодар. "
    "Фотографию узнали на D-4: Кузнецов Самат, 10 лет."
)
IDENTITY = (
    "Кузнецов Самат", "Earlier", "Самат", "about 2015", "По розыскной ориентировке Павлодара", "10 years",
    "Kazakhstan", "Russian", "Документов при себе нет", "Астана, вокзал", "линейная полиция, сержант Абдрахманов Р.",
    "Neglected or homeless", "Resolution of the guardianship authority", "93", "орган опеки города Астана",
    "Exhausted", "Старый рубец от ожога", "Первые дни молчал", "Мальчики", "Сагинтаева А. Е.", "High",
    "Женщине с вокзала не отдавать", STORY,
)  # fmt: skip
PLAN = (
    ("legal", "Личность не установлена", "Розыск родителей, сверка с ориентировкой", "D+8"),
    ("legal", "Нет документов", "Запрос по отпечаткам пальцев", "D+10"),
    ("social_medical", "Возраст по виду", "Возраст по зубам", "D+9"),
    ("psychological", "Молчал", "Рисуночные тесты психолога", "D+12"),
)


class Chooser(Messages):
    """Picks a file where the system's window would be asked."""

    opened = ""

    def file_to_open(self, parent: Any, title: str, kinds: str) -> str | None:
        return self.opened


def test_the_story_is_entered_by_hand(sit_down: SitDown, tmp_path: Path) -> None:
    messages = Chooser()
    hands = sit_down(messages=messages)
    child = admitted(hands)
    silent(hands, child)
    photographed(hands, child, messages, tmp_path / "IMG_7.jpg")
    recognised(hands, child)
    planned(hands, child)
    hands.file(child, "identity")
    hands.sees(*IDENTITY)
    found_by_the_first_name(hands, child)
    stored(hands, child)


def admitted(hands: Hands) -> ResidentId:
    hands.at("D-19 19:45", "duty")
    child = hands.admit(
        name="Самат", unknown=True, sex="m", age="~11", basis="appearance",
        brought_by="police", brought_by_person="линейная полиция, сержант Абдрахманов Р.", found_where="Астана, вокзал",
        category="c1", ground="guardianship_resolution", health=["exhausted"],
        health_note="Старый рубец от ожога на предплечье",
        ground_number="93", ground_issuer="орган опеки города Астана", languages=["ru"], legal_status="unknown",
        iin_absent_reason="unknown", documents=[("none", "", "other")], room="Мальчики", risk="high",
        circumstances="Первые дни молчал. Гражданство неизвестно.",
        injuries="левое предплечье: Рубец от ожога, 5 см",
    )  # fmt: skip
    hands.at("D-19 20:10")
    deeds.done(hands, child, "Examination by the nurse", "Запись в журнале осмотров")
    hands.at("D-19 20:30")
    deeds.done(hands, child, "Notify the guardianship authority", "телефонограмма дежурному")
    return child


def silent(hands: Hands, child: ResidentId) -> None:
    hands.at("D-18 09:10", "director")
    section = hands.file(child, "identity")
    hands.dialog(
        "Change", section.case, coordinator="Сагинтаева А. Е., case worker", risk="high", story=STORY,
        alerts=[
            {"kind": "stop", "text": "Женщине с вокзала не отдавать и ничего не говорить"},
            {"kind": "other", "text": "Имя уточняется"},
        ],
    )  # fmt: skip
    hands.at("D-18 10:30", "caseworker")
    deeds.contact(
        hands, child, "Женщина с вокзала (имя неизвестно)", relation="other", must_not=True, suspected=True,
        note="Не родственница, просила милостыню вместе с ребёнком",
    )  # fmt: skip
    section = hands.file(child, "documents")
    hands.row_of(section.papers, "one")
    hands.dialog(lambda: hands.key(deeds.Qt.Key.Key_Return), note="Документов при себе нет")
    hands.note(child, "Молчит, отвечает кивком. Рисунок: поезд и женщина без лица.")
    hands.at("D-12 15:30")
    hands.note(child, "Заговорил по-русски: маму зовут Лена, живёт в Павлодаре.", "talk")


def photographed(hands: Hands, child: ResidentId, messages: Chooser, path: Path) -> None:
    hands.at("D-17 12:00")
    Image.new("RGB", (320, 400), "grey").save(path)
    messages.opened = str(path)
    section = hands.file(child, "documents")

    def take(dialog: Any) -> None:
        hands.press(dialog.add)
        hands.pana.qtbot.waitUntil(lambda: bool(dialog._pages) and dialog.accept_button.isEnabled())
        hands.fill(dialog, kind="photo", consent="Сам мальчик кивнул, согласен орган опеки", title="Для розыска")
        hands.press(dialog.accept_button)
        hands.pana.qtbot.waitUntil(lambda: not dialog.isVisible())

    hands.within("Add", take, section)
    deeds.event(hands, child, "photo_circulated", "Фотография передана в розыск, канал полиции")


def recognised(hands: Hands, child: ResidentId) -> None:
    hands.at("D-4 16:00")
    deeds.event(hands, child, "identity_established", "Розыскная ориентировка Павлодара, фотография совпала")
    hands.note(child, "Фотографию узнали: Кузнецов Самат, 10 лет, заявление о пропаже приобщено к делу.", "letter")
    hands.file(child, "identity")
    hands.dialog("Correct a name", form="ru", name="Кузнецов Самат")
    hands.dialog(
        "Age: add or settle", born=hands.born(10, 140), basis="document",
        note="По розыскной ориентировке Павлодара", decides="document",
    )  # fmt: skip
    section = hands.file(child, "identity")
    hands.dialog("Change", section.identity, citizenships="KZ", legal_status="citizen", iin_absent_reason="requested")
    deeds.contact(
        hands, child, "Кузнецова Елена", relation="mother", phones="+7 000 718 20 10", address="Павлодар",
        inform="supervised", decided_by="Опека, до проверки родства", note="Заявляла о пропаже сына",
    )  # fmt: skip


def planned(hands: Hands, child: ResidentId) -> None:
    hands.at("D-3 10:00")
    rows = [
        {"group": group, "need": need, "measure": measure, "due": hands.day(due), "expected": "Ответ"}
        for group, need, measure, due in PLAN
    ]
    deeds.plan(hands, child, rows, "Хочу к маме.", language="ru")
    deeds.put_forward(hands, child)
    hands.at("D-2 11:00", "director")
    page = hands.pana.go("plan", resident_id=int(child))
    reason = "Добавьте звонок матери и срок дактилоскопии после опознания по фотографии."
    hands.dialog(lambda: hands.press(page.foot.return_, opens=True), reason=reason)
    hands.sees(*(measure for _group, _need, measure, _due in PLAN), "Хочу к маме", reason)


def found_by_the_first_name(hands: Hands, child: ResidentId) -> None:
    session = hands.pana.shell.session
    for typed in ("самат", "кузнецов", "Kuznetsov"):
        hands.pana.press(deeds.Qt.Key.Key_F, deeds.CTRL)
        box = hands.pana.shell.window.top.search
        hands.write(box, typed)
        hands.pana.qtbot.waitUntil(box.results_shown)
        hands.pana.press(deeds.Qt.Key.Key_Return)
        hands.pana.settle()
        assert hands.pana.shell.navigator.place() == ("file", {"resident_id": child}), typed
    assert session.store.residents.get(child).id == child


def stored(hands: Hands, child: ResidentId) -> None:
    store = hands.pana.shell.session.store
    person = store.people.get(store.residents.get(child).person_id)
    assert [(one.name.full, one.current) for one in person.names if one.form.value == "ru"] == [
        ("Самат", False), ("Кузнецов Самат", True),
    ]  # fmt: skip
    assert {claim.basis for claim in person.age_claims} == {AgeBasis.APPEARANCE, AgeBasis.DOCUMENT}
    assert person.born_basis is AgeBasis.DOCUMENT
    assert person.age_claims[0].born.precision is not Precision.DAY
    assert not person.name_unknown
    (photo,) = store.attachments.all(resident_id=child)
    assert (photo.kind, photo.consent) == ("photo", "Сам мальчик кивнул, согласен орган опеки")
    (stay,) = store.stays.all(resident_id=child)
    assert [(one.place, one.text) for one in stay.injuries] == [("левое предплечье", "Рубец от ожога, 5 см")]
