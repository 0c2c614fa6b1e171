# ruff: noqa: INP001 - a script beside its data, not part of a package
"""Regenerate countries.json and languages.json from CLDR (Babel): run by hand when the names of the world change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from babel import Locale

HERE: Final = Path(__file__).resolve().parent
LOCALES: Final = {"kk": "kk", "ru": "ru", "en": "en", "ky": "ky", "tg": "tg", "uz": "uz"}
FIRST_COUNTRIES: Final = ("KZ", "UZ", "KG", "TJ", "RU", "TM", "AF", "CN", "MN", "AZ", "UA", "TR")
COUNTRY_NAMES: Final[dict[str, dict[str, str]]] = {
    "KG": {"ru": "Кыргызстан"},
    "MD": {"ru": "Республика Молдова"},
    "TM": {"kk": "Түрікменстан"},
    "CN": {"kk": "Қытай"},
}
WITHOUT_COUNTRY: Final = {
    "stateless": ("азаматтығы жоқ адам", "лицо без гражданства", "stateless person", False),
    "not_determined": ("азаматтығы анықталмаған", "гражданство не определено", "citizenship not determined", True),
    "unknown": ("белгісіз", "неизвестно", "unknown", True),
}
FIRST_LANGUAGES: Final = ("kk", "ru", "uz", "ky", "tg", "kaa", "ug", "tr", "fa_AF", "ps", "zh", "en")
MORE_LANGUAGES: Final = ("ar", "az", "be", "ce", "de", "dng", "fa", "fr", "hi", "hy", "ka", "ko", "ku", "mn", "os",
                         "pa", "pl", "ro", "rom", "tk", "tt", "uk", "ur", "vi")  # fmt: skip
LANGUAGE_NAMES: Final[dict[str, dict[str, str]]] = {
    "ky": {"ru": "кыргызский"},
    "kaa": {"kk": "қарақалпақ тілі", "ru": "каракалпакский", "en": "Karakalpak"},
    "fa_AF": {"kk": "дари тілі", "ru": "дари", "en": "Dari"},
    "dng": {"kk": "дүнген тілі", "ru": "дунганский", "en": "Dungan"},
    "rom": {"kk": "сыған тілі", "ru": "цыганский", "en": "Romany"},
    "os": {"kk": "осетин тілі", "ru": "осетинский", "en": "Ossetic"},
    "ce": {"kk": "шешен тілі", "ru": "чеченский", "en": "Chechen"},
}
ALIASES: Final = {
    "KG": ("Киргизия", "Қырғыз Республикасы"),
    "KZ": ("РК", "ҚР"),
    "RU": ("РФ", "Российская Федерация"),
    "CN": ("КНР",),
    "MD": ("Молдавия", "Молдова"),
    "BY": ("Белоруссия",),
}


def _entry(code: str, labels: dict[str, str], **more: Any) -> dict[str, Any]:
    return {"code": code, "labels": {lang: text for lang, text in labels.items() if text}, **more}


def _names(data: Mapping[Any, Any]) -> dict[str, str]:
    return {str(code): str(name) for code, name in data.items()}


def countries() -> dict[str, Any]:
    """Every country with a code, the neighbours first, then by Russian name, then the answers that are no country."""
    names = {lang: _names(Locale.parse(tag).territories) for lang, tag in LOCALES.items()}
    not_states = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
    codes = [code for code in names["en"] if len(code) == 2 and code.isalpha() and code not in not_states]
    entries = []
    rest = sorted((code for code in codes if code not in FIRST_COUNTRIES), key=lambda code: names["ru"][code])
    for code in (*FIRST_COUNTRIES, *rest):
        labels = {lang: names[lang].get(code, "") for lang in LOCALES} | COUNTRY_NAMES.get(code, {})
        labels["kk"] = labels["kk"] or labels["ru"]
        more: dict[str, Any] = {"short": True} if code in FIRST_COUNTRIES else {}
        if code in ALIASES:
            more["aliases"] = list(ALIASES[code])
        entries.append(_entry(code, labels, **more))
    for code, (kazakh, russian, english, review) in WITHOUT_COUNTRY.items():
        more = {"short": True, "review": True} if review else {"short": True}
        entries.append(_entry(code, {"kk": kazakh, "ru": russian, "en": english}, **more))
    labels = {"kk": "Азаматтығы", "ru": "Гражданство", "en": "Citizenship"}
    return {"name": "country", "labels": labels, "entries": entries, "source": "Unicode CLDR"}


def languages() -> dict[str, Any]:
    """Languages people at the centres speak, the common ones first; sign language and "other" close the list."""
    names = {lang: _names(Locale.parse(tag).languages) for lang, tag in LOCALES.items()}
    entries = []
    for code in (*FIRST_LANGUAGES, *MORE_LANGUAGES):
        labels = {lang: names[lang].get(code, "") for lang in LOCALES} | LANGUAGE_NAMES.get(code, {})
        more: dict[str, Any] = {"short": True} if code in FIRST_LANGUAGES else {}
        if "kk" in LANGUAGE_NAMES.get(code, {}):
            more["review"] = True
        entries.append(_entry(code.replace("_", "-"), labels, **more))
    extra = {
        "kk-Arab": ("қазақ тілі (араб жазуы)", "казахский (арабское письмо)", "Kazakh (Arabic script)"),
        "sign": ("ым тілі", "жестовый язык", "sign language"),
        "other": ("басқа тіл", "другой язык", "other language"),
    }
    for code, (kazakh, russian, english) in extra.items():
        more = {"short": True, "review": True, **({"needs_text": True} if code == "other" else {})}
        entries.append(_entry(code, {"kk": kazakh, "ru": russian, "en": english}, **more))
    labels = {"kk": "Тілі", "ru": "Язык", "en": "Language"}
    return {"name": "language", "labels": labels, "entries": entries, "source": "Unicode CLDR"}


def write(name: str, content: dict[str, Any]) -> None:
    """One entry a line, so that a changed word is a changed line."""
    head = {key: value for key, value in content.items() if key != "entries"}
    lines = ",\n    ".join(json.dumps(entry, ensure_ascii=False) for entry in content["entries"])
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    text = f'{{"lists": [\n  {opening}, "entries": [\n    {lines}\n  ]}}\n]}}\n'
    (HERE / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write("countries.json", countries())
    write("languages.json", languages())
