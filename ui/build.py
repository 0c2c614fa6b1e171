"""Compiles Designer sources and Linguist catalogues, and keeps the catalogues in step with the words in the code."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = ROOT / "ui"
FORMS: Final = ROOT / "shelter_app" / "views" / "forms"
CATALOGUES: Final = ROOT / "translations"
LAYOUTS: Final = ROOT / "resources" / "procedure_forms"
PROFILES: Final = ROOT / "resources" / "profiles"
FORM_WORDS: Final = ROOT / "shelter_app" / "reports" / "form_words.py"

# The country decides the number of plural forms that lupdate lays out.
LOCALES: Final = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ", "ky": "ky_KG", "tg": "tg_TJ", "uz": "uz_UZ"}
INTERFACE_LANGUAGES: Final = ("en", "ru", "kk")
PAPER_LANGUAGES: Final = ("en", "ru", "kk", "ky", "tg", "uz")
FORM_LANGUAGES: Final = ("ru", "kk", "ky", "tg", "uz")

_SENTENCES: Final = frozenset({"title", "intro", "note", "lines", "label", "detail", "text", "procedure"})

_PLACEHOLDER: Final = re.compile(r"\{[a-z_0-9]*(?:[:!.\[][^{}]*)?\}|%n|%L?[1-9]")


class BuildError(Exception):
    """A form, a catalogue or a list of translations that cannot be used as it is; the text says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """`python ui/build.py` compiles; the options below work on the words."""
    parser = argparse.ArgumentParser(prog="ui/build.py", description=__doc__)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--update", action="store_true", help="collect new and changed words into translations/*.ts")
    choice.add_argument("--missing", metavar="LANG", help="print what has no translation yet, as JSON (ru, paper_ru)")
    choice.add_argument(
        "--fill", nargs=2, metavar=("LANG", "FILE"), help="put the translations of a JSON list into the catalogues"
    )
    options = parser.parse_args(arguments)
    try:
        if options.update:
            update_catalogues()
        elif options.missing:
            print(json.dumps(missing(options.missing), ensure_ascii=False, indent=1))
        elif options.fill:
            language, file = options.fill
            count = fill(language, json.loads(Path(file).read_text("utf-8")))
            print(f"{count} translation(s) written")
        else:
            compile_all()
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def compile_all() -> list[Path]:
    """Bring every form and catalogue up to date with its source; returns the files that were written."""
    written = [target for source in sorted(SOURCES.glob("*.ui")) if (target := _compile_form(source))]
    written += [target for source in sorted(CATALOGUES.glob("*.ts")) if (target := _compile_catalogue(source))]
    _remove_orphans(FORMS.glob("ui_*.py"), {f"ui_{_module_name(form)}.py" for form in SOURCES.glob("*.ui")})
    _remove_orphans(CATALOGUES.glob("*.qm"), {f"{catalogue.stem}.qm" for catalogue in CATALOGUES.glob("*.ts")})
    return written


def _compile_form(source: Path) -> Path | None:
    target = FORMS / f"ui_{_module_name(source)}.py"
    if _is_current(target, source):
        return None
    FORMS.mkdir(parents=True, exist_ok=True)
    _write_beside(target, lambda draft: _run("uic", "--generator", "python", "--output", str(draft), str(source)))
    return target


def _compile_catalogue(source: Path) -> Path | None:
    target = source.with_suffix(".qm")
    if _is_current(target, source):
        return None
    _write_beside(target, lambda draft: _run("lrelease", "-silent", str(source), "-qm", str(draft)))
    return target


def _module_name(form: Path) -> str:
    return form.stem.replace("-", "_")


def _is_current(target: Path, source: Path) -> bool:
    if not target.exists():
        return False
    newest = max(source.stat().st_mtime_ns, Path(__file__).stat().st_mtime_ns)
    return target.stat().st_mtime_ns >= newest


def _write_beside(target: Path, write: Callable[[Path], None]) -> None:
    """Let a tool write a draft and put it in place whole, so that a test run in parallel never reads half a file."""
    handle, name = tempfile.mkstemp(prefix=f".{target.stem}-", suffix=target.suffix, dir=target.parent)
    os.close(handle)
    draft = Path(name)
    try:
        write(draft)
        draft.chmod(0o644)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _remove_orphans(found: Iterable[Path], wanted: set[str]) -> None:
    for path in found:
        if path.name not in wanted:
            path.unlink()


def update_catalogues() -> None:
    """Collect the words of screens and of paper; a word that is gone leaves, a new one comes in unfinished."""
    package = ROOT / "shelter_app"
    screens = [
        *SOURCES.glob("*.ui"),
        *(path for path in (package / "views").rglob("*.py") if path.parent != FORMS),
        *(package / "cli").rglob("*.py"),
        *package.glob("app.py"),
        *(package / "sentences").glob("*.py"),
    ]
    paper = [
        *(path for path in (package / "reports").rglob("*.py") if path != FORM_WORDS),
        *(package / "services" / "papers").rglob("*.py"),
        *package.glob("wording.py"),
    ]
    CATALOGUES.mkdir(exist_ok=True)
    for language in INTERFACE_LANGUAGES:
        _collect("interface", language, screens)
    for language in PAPER_LANGUAGES:
        _collect("paper", language, paper)
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "procedure_forms.py"
        written.write_text("".join(_as_calls(layout_words())), "utf-8")
        for language in FORM_LANGUAGES:
            _collect("forms", language, [written, FORM_WORDS])


def layout_words() -> Iterator[tuple[str, str]]:
    """Form and sentence of everything that the layouts of forms and the profiles' entries for them say."""
    for path in sorted(LAYOUTS.glob("*.toml")):
        layout = tomllib.loads(path.read_text("utf-8"))
        yield from ((layout["code"], text) for text in _sentences(layout))
    for path in sorted(PROFILES.glob("*.toml")):
        for use in tomllib.loads(path.read_text("utf-8")).get("forms", ()):
            yield from ((use["layout"], text) for text in _sentences(use))


def _sentences(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _sentences(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in _SENTENCES:
                yield from _sentences(inner) if isinstance(inner, list | dict) else ()
            elif isinstance(inner, list):
                yield from inner
            elif inner:
                yield inner


def _as_calls(words: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The sentences as lupdate reads them in a program."""
    for context, text in dict.fromkeys(words):
        yield f"words.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"


def _collect(kind: str, language: str, sources: Iterable[Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(str(path) for path in sorted(sources)) + "\n", "utf-8")
        # Guessing from similar text would ship another sentence's words. Windows in English need their plurals only;
        # the source of a paper also tells genders apart, which English does not print.
        options = ["-no-obsolete", "-locations", "none", "-sort-messages", "-silent"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en_GB", "-target-language", LOCALES[language]]
        if language == "en" and kind == "interface":
            options.append("-pluralonly")
        _run("lupdate", *options, f"@{listing}", "-ts", str(CATALOGUES / f"{kind}_{language}.ts"))


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a catalogue, still attached to the tree it will be written back with."""

    context: str
    element: ElementTree.Element

    @property
    def source(self) -> str:
        return self.element.findtext("source") or ""

    @property
    def comment(self) -> str:
        return self.element.findtext("comment") or ""

    @property
    def numerus(self) -> bool:
        return self.element.get("numerus") == "yes"

    @property
    def translation(self) -> ElementTree.Element:
        found = self.element.find("translation")
        if found is None:
            raise BuildError(f"{self.context}: {self.source!r} has no translation element; run --update first")
        return found

    def texts(self) -> list[str]:
        """The translation, or its plural forms in the order of the language."""
        if self.numerus:
            return [form.text or "" for form in self.translation.findall("numerusform")]
        return [self.translation.text or ""]

    def is_missing(self) -> bool:
        return not all(self.texts())

    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def missing(language: str) -> list[dict[str, str | bool]]:
    """Every message of the language without a translation; the language may name one catalogue (paper_ru)."""
    return [
        {
            "catalogue": path.stem,
            "context": message.context,
            "source": message.source,
            "comment": message.comment,
            "numerus": message.numerus,
        }
        for path in _catalogues(language)
        for message in _messages(_read(path))
        if message.is_missing()
    ]


def fill(language: str, entries: list[dict[str, Any]]) -> int:
    """Write translations into every catalogue of the language that has the message; all of them, or none.

    An entry with `"review": true` stays unfinished, so that a native reader is asked, and is shipped all the same.
    """
    trees = {path: _read(path) for path in _catalogues(language)}
    found: dict[tuple[str, str, str], list[Message]] = {}
    for tree in trees.values():
        for message in _messages(tree):
            found.setdefault(message.key(), []).append(message)
    problems: list[str] = []
    count = 0
    for entry in entries:
        key = (entry["context"], entry["source"], entry.get("comment", ""))
        texts = entry["translations"] if "translations" in entry else [entry["translation"]]
        if key not in found:
            problems.append(f"{key[0]}: {key[1]!r} is in no catalogue of {language}")
        for message in found.get(key, []):
            problem = _problem(message, texts)
            if problem:
                problems.append(f"{message.context}: {message.source!r} {problem}")
            else:
                _put(message, texts, review=bool(entry.get("review", False)))
                count += 1
    if problems:
        raise BuildError("Nothing was written:\n" + "\n".join(problems))
    for path, tree in trees.items():
        _write(path, tree)
    return count


def _problem(message: Message, texts: list[str]) -> str | None:
    expected = len(message.texts())
    if len(texts) != expected:
        return f"needs {expected} form(s), {len(texts)} given"
    if not all(text.strip() for text in texts):
        return "has an empty translation"
    wanted = set(_PLACEHOLDER.findall(message.source))
    for text in texts:
        differing = wanted ^ set(_PLACEHOLDER.findall(text))
        # "one child" may be said without its figure.
        if differing and not (message.numerus and differing == {"%n"} and "%n" in wanted):
            return f"and {text!r} differ in {', '.join(sorted(differing))}"
    return None


def _put(message: Message, texts: list[str], *, review: bool) -> None:
    translation = message.translation
    if message.numerus:
        for form, text in zip(translation.findall("numerusform"), texts, strict=True):
            form.text = text
    else:
        translation.text = texts[0]
    if review:
        translation.set("type", "unfinished")
    else:
        translation.attrib.pop("type", None)


def _catalogues(language: str) -> list[Path]:
    kinds = ("interface", "paper", "forms")
    names = [f"{language}.ts"] if "_" in language else [f"{kind}_{language}.ts" for kind in kinds]
    paths = [CATALOGUES / name for name in names if (CATALOGUES / name).exists()]
    if not paths:
        raise BuildError(f"There is no catalogue for {language}; run --update, or choose from {', '.join(LOCALES)}")
    return paths


def _read(path: Path) -> ElementTree.Element:
    return ElementTree.fromstring(path.read_text("utf-8"))


def _messages(tree: ElementTree.Element) -> Iterator[Message]:
    for context in tree.findall("context"):
        for element in context.findall("message"):
            yield Message(context.findtext("name") or "", element)


def _write(path: Path, tree: ElementTree.Element) -> None:
    """Write as lupdate does, quotes escaped too, so that its next run changes nothing else."""
    body = ElementTree.tostring(tree, encoding="unicode", short_empty_elements=False)
    body = re.sub(r">([^<]+)<", lambda text: text[0].replace('"', "&quot;").replace("'", "&apos;"), body)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


@cache
def _tool(name: str) -> str:
    import PySide6

    folder = Path(PySide6.__path__[0])
    for candidate in (folder / "Qt" / "libexec" / name, folder / name, folder / f"{name}.exe"):
        if candidate.is_file():
            return str(candidate)
    raise BuildError(f"The installed PySide6 has no {name}")


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([_tool(tool), *arguments], capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    if done.returncode != 0:
        raise BuildError(f"{tool} failed:\n{said}")
    if said:
        print(said, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
