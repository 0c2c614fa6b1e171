"""Which language the sentences of a command are in: `--lang`, else the computer's, else Russian."""

from __future__ import annotations

import ctypes
import locale
import os
import sys
from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Final

LANGUAGES: Final = ("kk", "ru", "en")
_ON_PAPER: Final = (*LANGUAGES, "ky", "tg", "uz")
PAPER_CHOICES: Final = (*_ON_PAPER, *(f"{own}+{official}" for own, official in permutations(_ON_PAPER, 2)))
"""What a paper may be asked for in; which of these one paper has, it says itself."""
_FALLBACK: Final = "ru"
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(arguments: Sequence[str]) -> str:
    """The language asked for, known before the arguments are understood, because the help is in it too."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            asked = value if equals else "".join(arguments[place + 1 : place + 2])
            first = asked.partition("+")[0]
            return first if first in LANGUAGES else language_of_computer(os.environ)
    return language_of_computer(os.environ)


def language_of_computer(environment: Mapping[str, str]) -> str:
    """The first language the environment names, as any other program reads it; Russian where it is none of ours."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    if not named and sys.platform == "win32":  # pragma: no cover - Windows only
        windll = getattr(ctypes, "windll")  # noqa: B009 - the attribute exists on Windows only
        named = locale.windows_locale.get(windll.kernel32.GetUserDefaultUILanguage(), "")
    return named[:2] if named[:2] in LANGUAGES and not named[2:3].isalpha() else _FALLBACK
