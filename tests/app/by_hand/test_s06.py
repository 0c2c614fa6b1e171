"""S06 by hand: sister and brother from Karakalpakstan go home together, across a border."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from tests.app.by_hand import deeds
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.further import on_the_desk
from tests.app.by_hand.hands import Hands

STORY = "Мать под стражей за нарушение срока пребывания, отец неизвестен. Семья из Каракалпакстана."
SISTER: dict[str, Any] = {
    "name": "Бекназарова Гулзира", "latin": "Beknazarova Gulzira", "sex": "f", "age": "12", "basis": "said",
    "documents": [("copy_only", "", "held_here")], "room": "Девочки",
}  # fmt: skip
BROTHER: dict[str, Any] = {
    "name": "Бекназаров Азат", "latin": "Beknazarov Azat", "sex": "m", "age": "8", "basis": "said",
    "documents": [("none", "", "never_had")], "room": "Мальчики",
}  # fmt: skip
IDENTITY = (
    "Бекназарова Гулзира", "Beknazarova Gulzira", "about 12 years", "Uzbekistan", "Karakalpak, Kazakh, Uzbek",
    "Foreigner without IIN", "Copy", "одна на двоих детей", "Migration service, инспектор Сарсенов Т.", "Атырау",
    "№ 66", "Мать под стражей", "Бекназаров Азат", "brothers and sisters",
)  # fmt: skip
CONTACTS = ("Бекназарова Шарипа", "Нукус", "Бекназарова Айсулу", "Консульство Узбекистана", "12 min", "ждёт обоих")
LEAVING = (
    "Юлдашева М., центр социально-правовой помощи", "Акт передачи, Ташкент", "Uzbekistan", "Нукус, у бабушки",
    "Тлеубаев Е. М., Громова О. В.", "Через центр «Инсон»", "Дети здоровы, бабушка на пенсии",
)  # fmt: skip
EVENTS = (
    ("D-48 10:00", "consulate_request_sent", "Консульство Узбекистана, исх. № 160"),
    ("D-18 12:00", "return_assessed", "Акт обследования дома бабушки в Нукусе"),
    ("D-17 09:30", "ministries_notified", "МИД и МВД, исх. № 171"),
    ("D-12 15:00", "return_certificate_received", "Свидетельства на возвращение, два"),
)
PLAN = (
    ("legal", "Нет документов", "Запрос в консульство", "D-40", "Сагинтаева А. Е."),
    ("legal", "Не с чем пересечь границу", "Свидетельства на возвращение", "D-12", "Сагинтаева А. Е."),
    ("psychological", "Мать под стражей", "Найти бабушку в Нукусе", "D-38", "Сагинтаева А. Е."),
    ("other", "Вернуть безопасно", "Групповое возвращение с сопровождением", "D-8", "Сагинтаева А. Е."),
)
PROOFS = (
    ("representative_consent", "Согласие матери, следственный изолятор"),
    ("return_risk_assessment", "Оценка рисков возвращения: бабушка принимает"),
    ("threat_asked", "Дома не обижали, бабушка ждёт обоих"),
    ("consulate", "Консульство Узбекистана, исх. № 160"),
)


def test_the_story_is_entered_by_hand(sit_down: SitDown) -> None:
    hands = sit_down()
    sister, brother = admitted(hands)
    known(hands, sister, brother)
    planned(hands, sister)
    went_home(hands, sister, brother)
    hands.at("D+6 10:00")
    deeds.visit(
        hands, sister, 14, "Safe: at home, all is well", note="Дети здоровы, бабушка на пенсии",
        with_whom="Центр «Инсон»",
    )  # fmt: skip
    for section, words in (("identity", IDENTITY), ("contacts", CONTACTS), ("leaving", LEAVING)):
        shown = hands.file(sister, section)
        hands.sees(*words, around=shown.window())
    stored(hands, sister, brother)


def admitted(hands: Hands) -> tuple[ResidentId, ResidentId]:
    hands.at("D-52 16:00", "caseworker")
    page = hands.begin_admission()
    hands.fill_admission(
        brought_by="migration_service", brought_by_person="инспектор Сарсенов Т.", category="c1",
        ground="guardianship_resolution", health=["no_complaints"], found_where="Атырау", ground_number="66",
        ground_issuer="орган опеки города Атырау", citizenships=["UZ"], languages=["kaa", "kk", "uz"],
        iin_absent_reason="foreigner", legal_status="temporary", risk="medium", **SISTER,
    )  # fmt: skip
    sister = hands.finish_admission(page.sibling)
    hands.fill_admission(
        health=["no_complaints"], iin_absent_reason="foreigner", legal_status="temporary", risk="medium", **BROTHER
    )
    return sister, hands.finish_admission()


def known(hands: Hands, sister: ResidentId, brother: ResidentId) -> None:
    for child in (sister, brother):
        deeds.case(
            hands, child, coordinator="Сагинтаева А. Е., case worker", story=STORY,
            alerts=[("family", "Брат Азат здесь" if child is sister else "Сестра Гулзира здесь")],
        )  # fmt: skip
    section = hands.file(sister, "documents")
    hands.row_of(section.papers, "opy")
    hands.dialog(lambda: hands.key(deeds.ENTER), note="Копия свидетельства о рождении, одна на двоих детей")
    deeds.contact(
        hands, sister, "Бекназарова Айсулу", relation="mother", inform="allowed", call="supervised",
        collect="forbidden", decided_by="Решение собрания", address="Под стражей", languages=["kaa", "uz"],
    )  # fmt: skip
    hands.at("D-40 10:00")
    for child in (sister, brother):
        deeds.contact(
            hands, child, "Бекназарова Шарипа", relation="grandmother", phones="+998 00 000 06 01", inform="allowed",
            call="allowed", visit="allowed", collect="by_act", decided_by="Консульство Узбекистана", address="Нукус",
            languages="kaa", note="Нашли через консульство",
        )  # fmt: skip
    deeds.call(
        hands, sister, "Бекназарова Шарипа, grandmother", direction="out", minutes="12",
        summary="Бабушка в Нукусе ждёт обоих.", **{f"also {brother}": True},
    )  # fmt: skip


def planned(hands: Hands, sister: ResidentId) -> None:
    hands.at("D-39 14:00")
    deeds.plan(hands, sister, deeds.rows_of(hands, PLAN), "К бабушке, только с Азатом.", language="kaa")
    deeds.put_forward(hands, sister)
    hands.at("D-38 10:00", "director")
    deeds.approve(hands, sister, "8")
    hands.at("D-8 10:00", "caseworker")
    for _group, _need, measure, _due, _who in PLAN:
        deeds.mark(hands, sister, measure, "done", "Сделано")
    for at, kind, evidence in EVENTS:
        deeds.event(hands, sister, kind, evidence, at)
    hands.file(sister)
    hands.sees("Request to the consulate sent", "Certificate of return received", "MFA and MIA notified", "№ 171")


def went_home(hands: Hands, sister: ResidentId, brother: ResidentId) -> None:
    hands.at("D-8 14:00")
    for child in (brother, sister):
        page = deeds.leave(hands, child, route="home_state", proofs=PROOFS)
    hands.put(page.siblings.button(brother), True)
    for name, value in (
        ("receiver", "Юлдашева М., центр социально-правовой помощи, Ташкент"), ("relation", "institution"),
        ("receiver_document", "служебное удостоверение № 18"), ("country", "UZ"), ("address", "Нукус, у бабушки"),
        ("ground", "Акт передачи, Ташкент; свидетельства на возвращение"), ("phone", "+998 00 000 06 01"),
        ("safe_contact", "Через центр «Инсон»"), ("escort", "Тлеубаев Е. М., Громова О. В."),
        ("health", "Здорова"), ("note", "Переданы по акту одной группой."),
    ):  # fmt: skip
        hands.put(getattr(page.form.ui, name).input, value)
    assert all(page.requirements.codes().values()), page.requirements.codes()
    assert len(page.schedule.days()) == 5
    deeds.record_leaving(hands, page)
    for button, words, hidden in (
        ("Escort list", ("Бекназарова Гулзира", "Бекназаров Азат", "Тлеубаев Е. М."), ()),
        ("The list by numbers", ("Full years",), ("Бекназаров",)),
        ("Certificate of stay", ("Бекназарова Гулзира",), ("Атырау, вокзал", "под стражей")),
    ):
        hands.within(button, reads(hands, words, hidden))
    deeds.arrange(hands, sister, 14, "foreign_partner_report")


def reads(hands: Hands, words: tuple[str, ...], hidden: tuple[str, ...]) -> Callable[[Any], None]:
    """Looks at the paper in a window, in English, and closes it."""

    def look(dialog: Any) -> None:
        hands.pana.qtbot.waitUntil(dialog.print_button.isEnabled)
        hands.press("Eng", dialog)
        hands.pana.qtbot.waitUntil(dialog.print_button.isEnabled)
        said = on_the_desk(dialog)
        assert all(one in said for one in words), said
        assert not [one for one in hidden if one in said], said
        dialog.reject()

    return look


def stored(hands: Hands, sister: ResidentId, brother: ResidentId) -> None:
    store = hands.pana.shell.session.store
    for child in (sister, brother):
        kept = hands.kept(child)
        assert kept.resident.status is CaseStatus.FOLLOW_UP
        assert kept.stay.discharge is not None
        assert (kept.stay.discharge.route, kept.stay.discharge.country) == ("home_state", "UZ")
        days = [f"{one.due:%d.%m.%Y}" for one in store.follow_ups.all("due", resident_id=child)]
        assert days[:3] == [hands.day(when) for when in ("D+6", "D+22", "D+82")]
        assert kept.person.languages == ("kaa", "kk", "uz")
    reported = store.follow_ups.all("due", resident_id=sister)[0]
    assert (reported.kind, reported.note) == ("foreign_partner_report", "Дети здоровы, бабушка на пенсии")
