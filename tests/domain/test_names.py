"""Names: parts, short forms, the spelling-blind fold and the Kazakh order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.names import (
    Name,
    NameForm,
    fold,
    fold_prefix,
    form_of,
    matches,
    other_readings,
    sort_key,
)

SULTONOV = "Мухаммадали Султонов"
SULTANOV = "Мұхаммедәлі Сұлтанов"


@pytest.mark.parametrize("typed", ["мухамед", "muham", "Мұхам", "МҰХАМ", "султ Муха", "Sultonov", "Сұлтан"])
@pytest.mark.parametrize("stored", [SULTONOV, SULTANOV, "Muhammadali Sultonov"])
def test_every_spelling_typed_finds_every_spelling_stored(typed: str, stored: str) -> None:
    assert matches(typed, fold(stored))


def test_a_word_that_begins_no_stored_word_finds_nothing() -> None:
    assert not matches("мухамед ким", fold(SULTONOV))
    assert not matches("хамед", fold(SULTONOV))


def test_typed_words_may_come_from_different_forms_of_the_name() -> None:
    assert matches("muham сұлтан", fold("Мухаммадали"), fold("Сұлтанов"))


@pytest.mark.parametrize(
    "spellings",
    [
        ("Рахимова", "Rahimova", "Rakhimova", "Raximova", "Рахымова"),
        ("Ҷамшед", "Джамшед", "Jamshed", "Жамшед"),
        ("Жұлдыз", "Жулдыз", "Zhuldyz", "Juldyz"),
        ("Артём", "Артем", "Artyom", "Artem"),
        ("Юсупова", "Yusupova", "Iusupova", "Юссупова"),
        ("Аяулым", "Ayaulym", "Aiaulym"),
        ("Ўктам", "Уктам", "Oʻktam", "O'ktam", "O’ktam"),
        ("Ғалым", "Галым", "Gʻalym", "Ghalym", "Ğalym"),
        ("Шәкәрім", "Шакарим", "Şäkärım", "Shakarim"),
        ("Қайрат", "Кайрат", "Qayrat", "Kairat"),
        ("Илья", "Иля", "Il'ya"),
        ("Щукин", "Shchukin", "Шукин"),
        ("Максатович", "Мақсатұлы", "Maqsatuly", "Максат уулу", "Maqsat oʻgʻli", "Максатовна"),
    ],
)
def test_spellings_that_sound_alike_fold_into_one_key(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_arabic_script_passes_with_its_letter_variants_unified() -> None:
    assert fold("حميد") == fold("حمید")
    assert fold("نۇرباقىت ەركەجان")
    assert fold("حمید احمدی") == "حمید احمدی"


def test_a_name_that_is_only_a_patronymic_word_is_not_lost() -> None:
    assert fold("Кызы") == fold("Қызы") != ""


@given(
    st.text(alphabet=st.sampled_from("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіӣӯҳҷўaeoukhsyzgjtw'ʻ -дж"), max_size=30)
)
def test_folding_a_fold_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=20))
def test_folding_takes_any_text_and_ignores_case(text: str) -> None:
    key = fold(text)
    assert fold(key) == key
    assert key == key.strip()
    assert fold_prefix(text) == key


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Оспан Алихан", ("Оспан", "Алихан", "")),
        ("  Морозов  Илья Андреевич ", ("Морозов", "Илья", "Андреевич")),
        ("Хамид", ("", "Хамид", "")),
        ("", ("", "", "")),
        ("Асан уулу Бакыт", ("Асан уулу", "Бакыт", "")),
        ("Karimov Aziz Rustam oʻgʻli", ("Karimov", "Aziz", "Rustam oʻgʻli")),
        ("Асан уулу", ("Асан", "уулу", "")),
        ("Неизвестный (назвался Самат)", ("Неизвестный", "(назвался Самат)", "")),
        ("Ким (Пак", ("Ким", "(", "Пак")),
    ],
)
def test_one_line_is_read_into_its_parts(text: str, parts: tuple[str, str, str]) -> None:
    assert Name.parse(text) == Name(*parts)


def test_names_are_shown_full_short_and_as_initials() -> None:
    name = Name("Рахимова", "Дилноза")
    assert (name.full, name.short, name.initials, str(name)) == ("Рахимова Дилноза", "Рахимова Д.", "РД", name.full)
    assert Name("Морозов", "Илья", "Андреевич").short == "Морозов И. А."
    assert Name(given="Хамид").short == "Хамид"
    assert Name(given="Хамид").initials == "Х"
    assert Name(patronymic="Андреевич").initials == "А"
    assert Name.parse("Неизвестный (назвался Самат)").short == "Неизвестный"
    assert not Name()
    assert Name().initials == Name().full == Name().short == ""


@given(st.lists(st.sampled_from(["Ким", "Алина", "Сергеевна", "Әлия"]), min_size=2, max_size=4))
def test_a_name_of_two_words_or_more_prints_as_it_was_typed(words: list[str]) -> None:
    assert Name.parse(" ".join(words)).full == " ".join(words)


def shuffled(words: list[str]) -> list[str]:
    return words[1::2][::-1] + words[::2]


def test_the_sort_key_follows_the_kazakh_alphabet() -> None:
    alphabet = "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я".split()
    assert sorted(shuffled(alphabet), key=sort_key) == alphabet


def test_the_sort_key_ignores_case_and_puts_other_scripts_last() -> None:
    names = ["Ким А", "Кима", "қайрат", "Яна", "Zhan", "حمید"]
    assert sorted(shuffled(names), key=sort_key) == names
    assert sort_key("ӘЛИЯ") == sort_key("әлия")
    assert sort_key("Әлия") < sort_key("Баян")


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("Рахимова Дилноза", NameForm.RUSSIAN),
        ("Сұлтанов Мұрат", NameForm.KAZAKH),
        ("Rahimova D.", NameForm.LATIN),
        ("محمد", NameForm.NATIVE),
        ("Rahimova Дилноза", NameForm.NATIVE),
        ("", NameForm.RUSSIAN),
    ],
)
def test_the_writing_of_a_typed_name_is_told_by_its_letters(typed: str, form: NameForm) -> None:
    assert form_of(typed) is form


def test_a_latin_x_is_read_both_ways() -> None:
    assert fold("Максим") in other_readings(fold("Maxim"))
    assert other_readings(fold("Иван")) == ()
