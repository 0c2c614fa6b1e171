"""The words people write into a register: sex, who brought the child, where it went, totals and unknown names."""

from __future__ import annotations

import re
from typing import Final

from shelter_app.domain.people import Sex
from shelter_app.domain.reference import OTHER, Reference
from shelter_app.domain.registers import plain

_SEXES: Final = {
    **dict.fromkeys("м муж мужской мужчина мальчик юноша мал ер еркек ұл ул ұлбала m male boy".split(), Sex.MALE),
    **dict.fromkeys("ж жен женский женщина девочка девушка дев әйел қыз кыз қызбала f female girl".split(), Sex.FEMALE),
    **dict.fromkeys(("неизвестен", "неизвестно", "не установлен", "анықталмаған", "белгісіз", "u"), Sex.UNKNOWN),
}
_SEX_WORDS: Final = {"ұл бала": Sex.MALE, "қыз бала": Sex.FEMALE, "ер бала": Sex.MALE}
_SON: Final = re.compile(r"(?:[оеё]вич|ич|ұлы|улы|уулу|угли|оғли|ўғли|ovich|evich|uly|ugli|ogli)$")
_DAUGHTER: Final = re.compile(r"(?:[оеё]вна|ична|инична|қызы|кызы|қизи|кизи|ovna|evna|kyzy|qyzy|qizi)$")
_FOOTER: Final = re.compile(r"(?:итого|всего|барлығы|жиыны|жиынтығы|total|директор|исполнитель)\b.*")
_UNKNOWN_NAME: Final = frozenset(
    {
        "неизвестно", "неизвестный", "неизвестная", "неизвестен", "неизвестна", "имя неизвестно", "н у", "н и",
        "не установлено", "не установлен", "не установлена", "личность не установлена", "без имени", "белгісіз",
        "аты белгісіз", "анықталмаған", "unknown",
    }
)  # fmt: skip

# Which words in a cell mean which code; the first that is found decides.
_CODES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "brought_by": (
        ("juvenile_police", r"ювенал|юп\b|ипдн|пдн\b"),
        ("migration_service", r"миграц|көші"),
        ("border_service", r"погран|шекара"),
        ("police", r"полиц|увд|ровд|гу\b|уп\b|police"),
        ("guardianship", r"опек|ооп\b|қорғаншы|guardian"),
        ("akimat", r"акимат|әкімд"),
        ("health", r"больниц|скор|поликлин|здравоохр|врач|аурухана"),
        ("school", r"школ|мектеп|school"),
        ("other_centre", r"центр|\bцан\b|орталы"),
        ("ngo", r"\bнпо\b|фонд|обществен|\bүеұ\b|ngo"),
        ("hotline", r"горяч|\b111\b|жедел желі"),
        ("self", r"\bсам[аи]?\b|самостоятельн|өзі"),
        ("relative", r"мать|мама|отец|папа|бабушк|дедушк|тет|дяд|родств|сестр|брат|анасы|әкесі|әже|туыс"),
        ("citizen", r"граждан|прохож|азамат"),
    ),
    "ground_kind": (
        ("court_ruling", r"суд|сот|court"),
        ("removal_act", r"отобран|баланы алу"),
        ("guardianship_resolution", r"опек|қорғаншы"),
        ("police_material", r"полиц|рапорт|протокол|материал"),
        ("parent_application", r"заявлени\w* (?:родител|матер|отц)|ата анасының"),
        ("minor_application", r"заявлени\w* (?:несоверш|ребен)|кәмелетке"),
        ("organisation_referral", r"направлен|ходатайств|жолдама"),
    ),
    "admission_category": (
        ("trafficked", r"торговл|саудас|траффик"),
        ("domestic_violence", r"бытов|тұрмыстық"),
        ("c4", r"жесток|насил|қатыгез"),
        ("c1", r"безнадзор|беспризор|қадағалау|панасыз"),
        ("c2", r"без попечени|отобран|қамқорлы"),
        ("c3", r"спец|арнаулы"),
        ("with_parent", r"с родител|с матер|ата анасымен|анасымен"),
    ),
    "discharge_route": (
        ("died", r"умер|смерт|қайтыс"),
        ("left_without_permission", r"самовол|побег|сбежал|өз бетімен"),
        ("relatives_guardianship", r"опек|попечит|бабушк|дедушк|тет|дяд|родственник|қорғаншы|туыс"),
        ("one_parent", r"мать|матер|мам|отец|отц|пап|анасына|әкесіне"),
        ("parents", r"родител|в семью|домой|ата анасына"),
        ("patronage", r"патронат"),
        ("foster_family", r"приемн"),
        ("guest_family", r"гостев|қонақжай"),
        ("adoption", r"усынов|удочер|асырап"),
        ("childrens_village", r"деревн|ауыл"),
        ("youth_house", r"юношеств|жасөспірім"),
        ("childrens_home", r"детск\w* дом|балалар үйі"),
        ("special_regime", r"особ\w* режим|ерекше режим"),
        ("special_education", r"специальн|спецшкол|арнаулы"),
        ("hospital", r"больниц|аурухана|диспансер"),
        ("crisis_centre", r"кризис|дағдарыс"),
        ("another_cam", r"\bцан\b|центр\w* адаптац|бейімдеу"),
        ("support_centre", r"центр\w* поддержк|қолдау"),
        ("reached_18", r"18 лет|совершеннолет|18 жас"),
        ("home_state", r"на родину|депорт|узбекистан|киргиз|кыргыз|таджик|росси"),
    ),
}
_COUNTRIES: Final = (
    ("KZ", r"рк|каз|қаз|қр"),
    ("UZ", r"узб|өзб|ўзб"),
    ("KG", r"кырг|кирг|қырғ"),
    ("TJ", r"тадж|тәж"),
    ("RU", r"рф|росс|ресей"),
    ("TM", r"туркм|түрікм"),
    ("AF", r"афг|ауғ"),
    ("CN", r"китай|кнр|қытай"),
)


def sex_in(words: str) -> Sex | None:
    """The sex that a cell names in Kazakh, Russian or English; None where it names none."""
    said = plain(words)
    return _SEXES.get(said) or _SEX_WORDS.get(said) or _SEXES.get(said.partition(" ")[0] if said else "")


def sex_by_name(name: str) -> str | None:
    """ "m" or "f" as a patronymic tells; None where it does not. Only ever a hint."""
    for word in reversed(name.casefold().split()):
        if _SON.search(word):
            return Sex.MALE.value
        if _DAUGHTER.search(word):
            return Sex.FEMALE.value
    return None


def is_footer(words: str) -> bool:
    """Whether a row ends a table ("Итого: 25") instead of naming somebody."""
    return bool(_FOOTER.fullmatch(plain(words)))


def is_unknown_name(words: str) -> bool:
    """Whether these words say that nobody knows the name; "Неизвестный (назвался Самат)" still holds one."""
    return plain(words) in _UNKNOWN_NAME or not any(char.isalpha() for char in words)


def code_in(reference: Reference, name: str, words: str) -> str:
    """The code of a reference list that a cell means: by its exact label, else by its words; "other" where it is none.

    Nothing written means nothing recorded, an empty code.
    """
    if not words:
        return ""
    found = reference.find(name, words)
    if found is not None:
        return found
    said = plain(words)
    return next((code for code, pattern in _CODES[name] if re.search(pattern, said)), OTHER)


def citizenship_in(reference: Reference, words: str) -> str | None:
    """The country's code that a cell means; None where it names none that is known."""
    if not words:
        return None
    found = reference.find("country", words)
    if found is not None:
        return found
    said = plain(words)
    return next(
        (code for code, pattern in _COUNTRIES if re.match(rf"(?:граждан\w* |республика )*(?:{pattern})", said)), None
    )
