"""Many different people with names of six languages, put into a registry as quickly as one transaction allows."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.contacts import Contact
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ContactId, PersonId, ResidentId, StayId
from shelter_app.domain.people import AgeBasis, Person, Sex
from shelter_app.domain.phones import Phone
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Discharge, Presence, Stay
from shelter_app.services.deriving import derive
from shelter_app.services.session import Session, new_id

MALE = {
    "kk": "Нұрсұлтан Ерасыл Әлихан Санжар Дінмұхаммед Бекзат Жандос Мирас Айбек Темірлан Қанат Олжас Арман Ерлан Асхат",
    "ru": "Артём Максим Иван Дмитрий Никита Егор Кирилл Андрей Павел Роман Тимофей Глеб Степан Захар Матвей",
    "ky": "Бакыт Эрмек Нурлан Азамат Тилек Улан Элдияр Байэл Кубан Жоомарт Таалай Мирлан Адилет Эмир Каныбек",
    "tg": "Фаррух Парвиз Ҷамшед Сомон Искандар Шаҳром Далер Рустам Умед Хуршед Бахтиёр Сӯҳроб Амир Фирӯз Имрон",
    "uz": "Jasur Bobur Otabek Sardor Sherzod Doniyor Ulugʻbek Javohir Shohruh Oybek Anvar Mirzo Elyor Islom Husan",
    "en": "Ali Reza Mahdi Hassan Omar Yusuf Karim Nadir Samir Tariq Daniel Viktor Leo Marcel Adrian",
}
FEMALE = {
    "kk": "Аружан Айзере Мөлдір Әсел Динара Гүлнәр Жансая Томирис Сабина Аяулым Қарақат Ұлпан Меруерт Назерке Балжан",
    "ru": "Мария Анна Софья Дарья Полина Алиса Ксения Вероника Ульяна Варвара Елизавета Таисия Милана Яна Ольга",
    "ky": "Айпери Бегимай Нурзат Жылдыз Мээрим Айзада Элнура Чолпон Гүлкайыр Сезим Асель Назира Каныкей Бермет Акмарал",
    "tg": "Мадина Нигина Ситора Шаҳноза Зулайхо Фарангис Дилноза Мунира Парвина Оиша Сабрина Гулнора Тахмина Наргис",
    "uz": "Malika Nigora Kamola Feruza Dilnoza Mohira Zulfiya Sevara Gulnora Shahlo Barno Laylo Nodira Oydin Ziyoda",
    "en": "Zahra Fatima Maryam Layla Amina Soraya Nadia Hana Julia Elena Sofia Natalia Vera Irina Diana",
}
STEMS = {
    "kk": "Ахмет Серік Қасым Жұмабай Оспан Сейдахмет Төлеген Нұрпейіс Байжан Мұқан Ыбырай Әбіл Тұрсын Қожа Есен Дәулет",
    "ru": "Иван Петр Кузнец Смирн Волк Зайц Морозк Павл Степан Тихон Макар Федот Ефим Горш Бел Черн",
    "ky": "Асан Токтосун Турдубай Эсенгул Маматкул Бейшен Шаршен Орозбек Чоро Алымбек Дөөлөт Ырыс Кадыр Сыдык Бөрү",
    "tg": "Раҳим Саид Назар Шариф Курбон Мирзо Давлат Ҳаким Сафар Исмоил Холмат Ҷалол Зиё Юсуф Бобо Ғафур",
    "uz": "Karim Yusup Ergash Toʻxta Umar Qodir Sobir Rahmon Xolmat Joʻra Mirza Zokir Eshmat Tursun Norbek Gʻulom",
    "en": "Ahmad Rahman Hossein Nazar Karam Sultan Habib Jalal Mohsen Rashid Tahir Wahid Zaman Faroq Amin Hakim",
}
SECOND = {
    "kk": ("", "бек", "ғали", "жан", "бай", "құл", "мұрат", "хан"),
    "ru": ("", "ин", "ен", "ик", "ар", "ух", "ок", "юк"),
    "ky": ("", "бек", "али", "бай", "кул", "гази", "мурат", "шер"),
    "tg": ("", "али", "шо", "дод", "хон", "мурод", "бой", "назар"),
    "uz": ("", "ali", "boy", "mat", "qul", "nazar", "murod", "jon"),
    "en": ("", "i", "pour", "zada", "yar", "zai", "nejad", "far"),
}
ENDINGS = {
    "kk": ("ов", "ева", "ұлы", ""), "ru": ("ов", "ова", "енко", "ский"), "ky": ("ов", "ова", "ев", " уулу"),
    "tg": ("ов", "ова", "зода", "иён"), "uz": ("ov", "ova", "iy", "zoda"), "en": ("", "i", "ov", "son"),
}  # fmt: skip
FATHERS = {"kk": ("ұлы", "қызы"), "ru": ("ович", "овна"), "uz": (" oʻgʻli", " qizi")}


@dataclass(frozen=True, slots=True)
class Somebody:
    """A name as it was written down, with what else one may ask for."""

    language: str
    name: str
    sex: Sex = Sex.UNKNOWN


def different_people(count: int, *, seed: int = 20261124) -> list[Somebody]:
    """So many people of whom no two are written alike."""
    dice = random.Random(seed)
    found: dict[str, Somebody] = {}
    while len(found) < count:
        one = _somebody(dice)
        found.setdefault(one.name, one)
    return list(found.values())


def _somebody(dice: random.Random) -> Somebody:
    language, sex = dice.choice(list(STEMS)), dice.choice((Sex.MALE, Sex.FEMALE))
    place = int(sex is Sex.FEMALE)
    stem, second = dice.choice(STEMS[language].split()), dice.choice(SECOND[language])
    words = [stem + second + dice.choice(ENDINGS[language]), dice.choice((MALE, FEMALE)[place][language].split())]
    if language in FATHERS and dice.random() < 0.4:
        words.append(dice.choice(MALE[language].split()) + FATHERS[language][place])
    return Somebody(language, " ".join(words), sex)


def settle(
    people: Iterable[Somebody], by: Session, *, seed: int = 7, contacts: bool = False, number_from: int = 1
) -> Iterator[ResidentId]:
    """Puts a file for everybody into the registry, three hundred at home there now and all others long gone."""
    dice = random.Random(seed)
    moment = by.now()
    with by.store.transaction():
        for place, one in enumerate(people, start=number_from):
            here = place % 9 == 0 and place < 2700
            yield _file(one, place, here, moment, dice, by, contacts=contacts)


def _file(
    one: Somebody, place: int, here: bool, moment: datetime, dice: random.Random, by: Session, *, contacts: bool
) -> ResidentId:
    admitted = moment - timedelta(days=dice.randint(1, 80) if here else dice.randint(120, 3600))
    number = f"{place:03d}-{admitted:%y}"
    born = PartialDate(dice.randint(2009, 2022), dice.randint(1, 12), dice.randint(1, 28))
    form = {"kk": "kk", "ru": "ru", "ky": "ru", "tg": "ru", "uz": "latin", "en": "latin"}[one.language]
    person = by.store.people.add(
        Person(PersonId(new_id()), names_of(**{form: one.name}), one.sex, (claim(born, AgeBasis.DOCUMENT),))
    )
    resident = by.store.residents.add(Resident(ResidentId(new_id()), number, person.id, admitted, coordinator=None))
    left = admitted + timedelta(days=20)
    by.store.stays.add(
        Stay(
            StayId(new_id()), resident.id, admitted, "c1",
            presence=Presence.PRESENT if here else Presence.LEFT,
            discharge=None if here else Discharge(left, "parents", "Мать"),
        )
    )  # fmt: skip
    if contacts:
        digits = f"701{dice.randrange(10**7):07d}"
        phone = Phone(f"8 {digits}", f"+7{digits}", "KZ")
        by.store.contacts.add(
            Contact(
                ContactId(new_id()), resident.id, _somebody(dice).name, "mother", (phone,), must_not=place % 40 == 0
            )
        )
    derive(by, resident.id)
    return resident.id
