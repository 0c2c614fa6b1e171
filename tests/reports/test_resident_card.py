"""The card of the duty folder says in words who may be told, call, visit and collect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.reports import papers as p
from tests.reports.reading import flat
from tests.reports.test_papers import made, squeezed


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("можно", "нельзя", "при сотруднике", "по акту", "не решено", "Сообщать")),
        ("kk", ("болады", "болмайды", "қызметкердің көзінше", "акт бойынша", "шешілмеген", "Айту")),
        ("en", ("allowed", "forbidden", "with staff", "by act", "not decided", "Tell")),
    ],
)
def test_the_card_says_in_words_what_a_contact_may(language: str, words: tuple[str, ...]) -> None:
    one = p.CardContact(name="Аа", relation="тётя", told=p.Granted.YES, calls=p.Granted.NO, visits=p.Granted.SUPERVISED)
    other = replace(one, told=p.Granted.UNDECIDED, calls=p.Granted.BY_ACT)
    pdf = made("resident-card", (language,), contacts=(one, other), alerts=())
    assert [word for word in words if squeezed(word) not in squeezed(flat(pdf))] == []


def test_who_is_told_of_school_alone_is_not_told_everything() -> None:
    teacher = p.CardContact(
        name="Мун К.", relation="учитель", told=p.Granted.SUPERVISED, condition="только об учёбе"
    )  # fmt: skip
    text = flat(made("resident-card", contacts=(teacher,)))
    assert "не всё" in text
    assert "только об учёбе" in text


def test_who_may_visit_alone_is_not_called_a_danger_to_be_left_with() -> None:
    lawyer = p.CardContact(
        name="Пак И.", relation="адвокат", visits=p.Granted.YES, collects=p.Granted.NO, may_not_collect=True
    )  # fmt: skip
    alone = "не оставлять с ребёнком наедине"
    assert alone not in flat(made("resident-card", contacts=(lawyer,)))
    for visits in (p.Granted.SUPERVISED, p.Granted.UNDECIDED, p.Granted.NO):
        assert alone in flat(made("resident-card", contacts=(replace(lawyer, visits=visits),)))


def test_the_card_forbids_to_hand_the_child_to_whoever_is_not_on_the_list() -> None:
    text = flat(made("resident-card"))
    assert "Кого нет в списке, тому ребёнка не отдавать" in text
    assert "Никого нет в списке" not in text
