"""ui/build.py with Qt's real tools on a small tree of its own."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "ui" / "build.py"
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>DoorDialog</class><widget class="QDialog" name="DoorDialog">
<property name="windowTitle"><string>Who's at the "door"?</string></property></widget></ui>
"""
PAGE = '''"""A page."""
class TodayPage:
    def texts(self, n):
        return self.tr("Saved by {name}"), self.tr("%n day(s)", "", n), self.tr("Open", "a door")
'''
PAPER = '''"""A paper."""
def render(words):
    return words.translate("Act", "Page {page} of {pages}")
'''

FACTS = '''"""Facts of a paper."""
def gather(words):
    return words.translate("Facts", "not asked")
'''

FORM_WORDS = '''"""Words of every form."""
def yes(words):
    return words.translate("ProcedureForm", "Yes")
'''

LAYOUT = """
code = "claim"
title = "Complaint"
origin = "nowhere"
head = ["date"]

[[parts]]
code = "1"
title = ""
lines = ["Read this “first”"]
questions = [{ key = "what", label = "What is it?", kind = "choice", options = [{ code = "a", label = "an act" }] }]

[[signers]]
role = "applicant"
label = "Applicant"
"""

OF_THE_FORM = ("Complaint", "Read this “first”", "What is it?", "an act", "Applicant", "Appeal")
PROFILE = """
languages = ["ru"]

[[forms]]
code = "claim"
layout = "claim"
title = "Appeal"
leaves_out = ["what:a"]
"""


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("ui_build_under_test", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    package = tmp_path / "shelter_app"
    for name, value in {
        "ROOT": tmp_path,
        "SOURCES": tmp_path / "ui",
        "FORMS": package / "views" / "forms",
        "CATALOGUES": tmp_path / "translations",
        "LAYOUTS": tmp_path / "resources" / "procedure_forms",
        "PROFILES": tmp_path / "resources" / "profiles",
        "FORM_WORDS": package / "reports" / "form_words.py",
    }.items():
        monkeypatch.setattr(module, name, value)
    for file, text in {
        "ui/door.ui": FORM,
        "shelter_app/views/today.py": PAGE,
        "shelter_app/reports/act.py": PAPER,
        "shelter_app/services/papers/act.py": FACTS,
        "shelter_app/reports/form_words.py": FORM_WORDS,
        "resources/procedure_forms/claim.toml": LAYOUT,
        "resources/profiles/xx.toml": PROFILE,
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    return module


def test_forms_are_compiled_once_and_again_when_they_change(build: ModuleType, tmp_path: Path) -> None:
    form = tmp_path / "shelter_app" / "views" / "forms" / "ui_door.py"
    assert build.compile_all() == [form]
    assert "class Ui_DoorDialog" in form.read_text("utf-8")
    assert build.compile_all() == []
    later = form.stat().st_mtime + 10
    os.utime(tmp_path / "ui" / "door.ui", (later, later))
    assert build.compile_all() == [form]


def test_a_form_without_a_source_disappears(build: ModuleType, tmp_path: Path) -> None:
    build.compile_all()
    (tmp_path / "ui" / "door.ui").unlink()
    build.compile_all()
    assert list((tmp_path / "shelter_app" / "views" / "forms").iterdir()) == []


def test_a_broken_form_is_named_and_leaves_no_half_file(
    build: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ui" / "door.ui").write_text("<ui", "utf-8")
    assert build.main([]) == 1
    assert "uic failed" in capsys.readouterr().err
    assert list((tmp_path / "shelter_app" / "views" / "forms").iterdir()) == []


def test_words_of_forms_pages_and_papers_are_collected(build: ModuleType) -> None:
    build.update_catalogues()
    found = {(m["catalogue"], m["context"], m["source"], m["comment"], m["numerus"]) for m in build.missing("kk")}
    assert found == {
        ("interface_kk", "DoorDialog", 'Who\'s at the "door"?', "", False),
        ("interface_kk", "TodayPage", "Saved by {name}", "", False),
        ("interface_kk", "TodayPage", "Open", "a door", False),
        ("interface_kk", "TodayPage", "%n day(s)", "", True),
        ("paper_kk", "Act", "Page {page} of {pages}", "", False),
        ("paper_kk", "Facts", "not asked", "", False),
        *(("forms_kk", "claim", text, "", False) for text in OF_THE_FORM),
        ("forms_kk", "ProcedureForm", "Yes", "", False),
    }


def test_a_form_is_translated_into_more_languages_than_the_windows_and_is_marked_until_approved(
    build: ModuleType, tmp_path: Path
) -> None:
    build.update_catalogues()
    assert {one.name for one in (tmp_path / "translations").glob("forms_*.ts")} == {
        f"forms_{language}.ts" for language in ("ru", "kk", "ky", "tg", "uz")
    }
    entry = {"context": "claim", "source": "Complaint", "translation": "Шағым", "review": True}
    assert build.fill("kk", [entry]) == 1
    assert (
        '<translation type="unfinished">Шағым</translation>' in (tmp_path / "translations" / "forms_kk.ts").read_text()
    )


def test_windows_in_english_need_their_plurals_only(build: ModuleType) -> None:
    build.update_catalogues()
    assert [message["source"] for message in build.missing("interface_en")] == ["%n day(s)"]


def test_translations_are_written_and_a_new_collection_changes_nothing(build: ModuleType, tmp_path: Path) -> None:
    build.update_catalogues()
    words = tmp_path / "words.json"
    entries = [
        {"context": "DoorDialog", "source": 'Who\'s at the "door"?', "translation": "Кто «там»? \"'<&>"},
        {"context": "TodayPage", "source": "%n day(s)", "translations": ["%n день", "%n дня", "%n дней"]},
        {"context": "TodayPage", "source": "Open", "comment": "a door", "translation": "Открыть", "review": True},
    ]
    words.write_text(json.dumps(entries), "utf-8")
    assert build.main(["--fill", "ru", str(words)]) == 0
    catalogue = tmp_path / "translations" / "interface_ru.ts"
    written = catalogue.read_bytes()
    build.update_catalogues()
    assert catalogue.read_bytes() == written
    assert {message["source"] for message in build.missing("ru")} == {
        "Saved by {name}",
        "Page {page} of {pages}",
        "not asked",
        "Yes",
        *OF_THE_FORM,
    }


def test_a_translation_to_be_reviewed_is_marked_and_shipped(build: ModuleType, tmp_path: Path) -> None:
    from PySide6.QtCore import QTranslator

    build.update_catalogues()
    build.fill(
        "kk", [{"context": "TodayPage", "source": "Open", "comment": "a door", "translation": "Ашу", "review": True}]
    )
    build.compile_all()
    assert '<translation type="unfinished">Ашу' in (tmp_path / "translations" / "interface_kk.ts").read_text("utf-8")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "translations" / "interface_kk.qm"))
    assert translator.translate("TodayPage", "Open", "a door") == "Ашу"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({"context": "Act", "source": "Page {page} of {pages}", "translation": "Стр. {page}"}, "{pages}"),
        ({"context": "Act", "source": "Nobody says this", "translation": "Ничего"}, "in no catalogue"),
        ({"context": "TodayPage", "source": "%n day(s)", "translations": ["%n день"]}, "needs 3 form(s)"),
        ({"context": "TodayPage", "source": "Saved by {name}", "translation": "  "}, "empty"),
    ],
)
def test_a_wrong_translation_stops_the_whole_list(
    build: ModuleType, tmp_path: Path, entry: dict[str, object], reason: str
) -> None:
    build.update_catalogues()
    before = (tmp_path / "translations" / "interface_ru.ts").read_bytes()
    right = {"context": "TodayPage", "source": "Open", "comment": "a door", "translation": "Открыть"}
    with pytest.raises(build.BuildError) as refused:
        build.fill("ru", [right, entry])
    assert reason in str(refused.value)
    assert (tmp_path / "translations" / "interface_ru.ts").read_bytes() == before


def test_an_unknown_language_is_answered_with_the_known_ones(
    build: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build.main(["--missing", "fr"]) == 1
    assert "kk" in capsys.readouterr().err
