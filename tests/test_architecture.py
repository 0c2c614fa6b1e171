"""The house rules that a machine can check, one test a rule, over every file that a commit would take."""

from __future__ import annotations

import ast
import logging
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.house import (
    PACKAGE,
    ROOT,
    TRANSLATING,
    called_name,
    functions,
    imported_modules,
    kept_files,
    parsed,
    place,
    promises,
    python_files,
    translating_calls,
    trees,
)

PROMISING = ("domain", "services", "reports", "security")


@pytest.fixture(scope="module", autouse=True)
def forget_the_trees() -> Iterator[None]:
    """Millions of nodes, which every collection of this process would walk through from here on."""
    yield
    parsed.cache_clear()


def test_every_module_is_readable_by_the_oldest_python_we_promise() -> None:
    broken = []
    for path in python_files(ROOT):
        try:
            ast.parse(path.read_text("utf-8"), filename=str(path), feature_version=(3, 11))
        except SyntaxError as error:
            broken.append(f"{place(path)}:{error.lineno} {error.msg}")
    assert broken == []


def test_imports_look_one_way_and_every_folder_has_its_layer() -> None:
    linter = shutil.which("lint-imports", path=Path(sys.executable).parent)
    assert linter is not None
    done = subprocess.run(
        [linter, "--config", "pyproject.toml", "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_modules_need_one_another_in_a_ring() -> None:
    read = trees("shelter_app")
    known = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path, _ in read}
    needs = {path: imported_modules(path, tree, known) for path, tree in read}
    assert sum(map(len, needs.values())) > len(needs), "imports are found at all"
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(place(path) for path in error.args[1]))


def test_every_folder_of_views_is_a_page_kept_apart_or_shared_on_purpose() -> None:
    shared = {"forms", "moved_on", "paper", "record", "vault", "widgets"}
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (pages,) = (contract["modules"] for contract in contracts if contract["id"] == "pages")
    folders = {path.parent.name for path in (ROOT / "shelter_app" / "views").glob("*/*.py")}
    assert {page.rpartition(".")[2] for page in pages} == folders - shared


def test_modules_have_at_most_400_lines() -> None:
    long = {place(path): n for path, _ in trees() if (n := path.read_text("utf-8").count("\n")) > 400}
    assert long == {}


def test_functions_have_at_most_50_lines() -> None:
    long = {
        f"{place(path, node)} {node.name}": lines
        for path, tree in trees()
        for node in functions(tree)
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > 50
    }
    assert long == {}


def test_every_module_opens_with_a_sentence() -> None:
    silent = [place(path) for path, tree in trees() if tree.body and not ast.get_docstring(tree)]
    assert silent == []


@pytest.mark.parametrize("layer", PROMISING)
def test_public_functions_say_what_they_mean_for_staff(layer: str) -> None:
    silent = [
        f"{place(path, node)} {node.name}"
        for path, tree in trees(f"shelter_app/{layer}")
        for node in promises(tree)
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_no_module_is_a_grab_bag() -> None:
    banned = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
    assert [place(path) for path, _ in trees("shelter_app") if banned & {path.stem, path.parent.name}] == []


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    suffixes = {".py", ".ui", ".md", ".toml", ".spec", ".yaml", ""}
    left = [
        f"{place(path)}:{number}"
        for path in kept_files()
        if path.suffix in suffixes
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if marks.search(line)
    ]
    assert left == []


def test_translated_text_is_a_literal() -> None:
    """lupdate cannot find a variable, an f-string or a formatted text."""
    wrong = []
    for path, call in translating_calls():
        texts = call.args[:1] if called_name(call) in {"tr", "QT_TR_NOOP"} else call.args[:2]
        if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
            wrong.append(place(path, call))
    assert wrong == []


def test_counts_are_handed_to_tr_by_position() -> None:
    """lupdate drops a plural whose number is a keyword argument."""
    assert [place(path, call) for path, call in translating_calls() if any(k.arg == "n" for k in call.keywords)] == []


def test_no_other_name_stands_for_tr() -> None:
    """lupdate knows `tr` and `translate` by their names."""
    aliased = [
        place(path, node)
        for path, tree in trees("shelter_app")
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr in TRANSLATING
        for target in node.targets
        if (target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")) not in TRANSLATING
    ]
    assert aliased == []


def test_no_error_is_swallowed() -> None:
    def swallows(node: ast.ExceptHandler) -> bool:
        wide = node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
        return wide and all(isinstance(step, ast.Pass | ast.Continue) for step in node.body)

    swallowed = [
        place(path, node)
        for path, tree in trees("shelter_app", "ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and swallows(node)
    ]
    assert swallowed == []


def test_threads_and_event_pumping_stay_in_their_two_modules() -> None:
    allowed = {"shelter_app/views/tasks.py", "shelter_app/views/idle_lock.py"}
    banned = {"QThread", "QThreadPool", "QRunnable", "Thread", "ThreadPoolExecutor", "processEvents"}
    found = [
        place(path, node)
        for path, tree in trees("shelter_app/views", "shelter_app/services", "shelter_app/domain")
        if place(path) not in allowed
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and node.attr in banned)
        or (isinstance(node, ast.Name) and node.id in banned)
    ]
    assert found == []


def test_only_messages_knows_message_boxes() -> None:
    found = [
        place(path, node)
        for path, tree in trees("shelter_app")
        if place(path) != "shelter_app/views/messages.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == "QMessageBox"
    ]
    assert found == []


def test_the_domain_reads_no_clock_and_rolls_no_dice() -> None:
    clocks = {"now", "today", "utcnow", "time", "monotonic"}
    modules = {"random", "secrets", "os", "time", "uuid"}
    found = []
    for path, tree in trees("shelter_app/domain"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import) and modules & {alias.name.split(".")[0] for alias in node.names}:
                found.append(place(path, node))
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in modules:
                found.append(place(path, node))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clocks:
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id in {"datetime", "date", "dt", "time"}:
                    found.append(place(path, node))
    assert found == []


def test_tests_never_type_with_qtest() -> None:
    banned = "key" + "Clicks"
    found = [place(path) for path, _ in trees("tests", "benchmarks") if banned in path.read_text("utf-8")]
    assert found == [], "Cyrillic aborts the process there; use the type_text fixture"


def test_tests_never_sleep() -> None:
    found = []
    for path, tree in trees("tests/views", "tests/app", "tests/services", "tests/domain", "tests/reports"):
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            owner = getattr(node.func.value, "id", "")
            if (owner, node.func.attr) in {("time", "sleep"), ("qtbot", "wait"), ("QTest", "qWait")}:
                found.append(place(path, node))
    assert found == [], "wait for what should happen: qtbot.waitUntil, qtbot.waitSignal"


def test_libraries_that_log_values_stay_at_warnings() -> None:
    from shelter_app import log

    log.quiet_libraries()
    loose = logging.getLogger("peewee")
    loose.setLevel(logging.DEBUG)
    try:
        record = loose.makeRecord("peewee", logging.DEBUG, __file__, 1, "('SELECT', ['Айгуль'])", (), None)
        assert not loose.filter(record)
    finally:
        loose.setLevel(logging.WARNING)


def test_no_module_lowers_the_level_of_a_log() -> None:
    """Below warnings peewee writes row values, and a new key, into the log."""
    found = [
        place(path, node)
        for path, tree in trees("shelter_app", "benchmarks")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called_name(node) in {"setLevel", "basicConfig"}
        if re.search(r"DEBUG|NOTSET", ast.unparse(node))
    ]
    assert found == []


def test_the_package_prints_nothing_outside_the_command_line() -> None:
    found = [
        place(path, node)
        for path, tree in trees("shelter_app")
        if not path.is_relative_to(PACKAGE / "cli") and path.name not in {"app.py", "__main__.py"}
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert found == []


def test_no_file_names_a_machine_or_a_package_registry() -> None:
    registries = ("pypi" + ".org", "pythonhosted" + ".org", "--index" + "-url ", "--find" + "-links")
    machine = re.compile(r"(?<![\w.~])/(?:home|root|Users|work|mnt|opt)/\w")
    suffixes = {".py", ".ui", ".md", ".toml", ".spec", ".lock", ".json", ".yaml", ".yml", ".ts", ".txt", ".svg", ""}
    found = []
    for path in kept_files():
        if path.suffix not in suffixes or path == Path(__file__):
            continue
        text = path.read_text("utf-8", errors="replace")
        found += [f"{place(path)}: {word}" for word in registries if word in text]
        found += [f"{place(path)}: {hit[0]}" for hit in machine.finditer(text)]
    assert found == []


def test_every_locked_package_has_its_hash() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        entries = re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip())
        assert len(entries) > 20
        assert [entry.split(" ")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_holds_every_declared_dependency() -> None:
    import tomllib

    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for name, declared in (
        ("requirements.lock", project["project"]["dependencies"]),
        ("requirements-dev.lock", project["project"]["dependencies"] + project["dependency-groups"]["dev"]),
    ):
        locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / name).read_text("utf-8"), re.MULTILINE))
        wanted = {canonicalize_name(Requirement(line).name) for line in declared}
        assert wanted - locked == set()


def test_the_command_line_starts_without_qt() -> None:
    script = """
import importlib, pkgutil, sys
import shelter_app.cli as cli
for module in pkgutil.walk_packages(cli.__path__, "shelter_app.cli."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
sys.exit("PySide6" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
