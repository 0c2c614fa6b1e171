"""The files of the project as the house rules read them: each Python file parsed once."""

from __future__ import annotations

import ast
import contextlib
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "shelter_app"
FORMS = PACKAGE / "views" / "forms"
NOT_OURS = re.compile(r"^(?:\.(?!ci$|gitignore$).*|build|dist|__pycache__)$")
PASSING_ON = {"shelter_app/wording.py", "shelter_app/views/qt_words.py"}
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def is_generated(path: Path) -> bool:
    return path.parent == FORMS and path.name.startswith("ui_")


@cache
def kept_files() -> tuple[Path, ...]:
    """What git tracks or would track; everything on disk where there is no git."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        found = (path for path in ROOT.rglob("*") if not any(map(NOT_OURS.match, path.relative_to(ROOT).parts)))
    else:
        found = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return tuple(sorted(path for path in found if path.is_file()))


def python_files(*folders: Path) -> list[Path]:
    return [
        path
        for path in kept_files()
        if path.suffix == ".py" and not is_generated(path) and any(path.is_relative_to(folder) for folder in folders)
    ]


@cache
def parsed(path: Path) -> ast.Module | None:
    """A file of ours, parsed once; None for one that does not parse, which its own test reports."""
    with contextlib.suppress(SyntaxError):
        return ast.parse(path.read_text("utf-8"), filename=str(path))
    return None


def trees(*folders: str) -> list[tuple[Path, ast.Module]]:
    """Our Python files below these folders, parsed; of the whole project without folders."""
    every = ((path, parsed(path)) for path in python_files(*([ROOT / folder for folder in folders] or [ROOT])))
    return [(path, found) for path, found in every if found is not None]


def functions(tree: ast.AST) -> Iterator[FunctionNode]:
    return (node for node in ast.walk(tree) if isinstance(node, FunctionNode))


def promises(tree: ast.Module) -> Iterator[FunctionNode]:
    """Public functions, and methods of more than one step that answer to no parent class."""
    for node in tree.body:
        if isinstance(node, FunctionNode) and not node.name.startswith("_"):
            yield node
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not node.bases:
            for inner in node.body:
                if isinstance(inner, FunctionNode) and not inner.name.startswith("_") and len(inner.body) > 1:
                    yield inner


def called_name(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def is_translating(node: ast.Call) -> bool:
    """Words, not `str.translate(table)` nor the `translate(x, y)` of a drawing surface."""
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    surface = getattr(owner, "attr", getattr(owner, "id", "")) in {"canvas", "canv", "painter", "transform"}
    name = called_name(node)
    return name in TRANSLATING and not surface and len(node.args) >= (2 if name == "translate" else 1)


def place(path: Path, node: ast.AST | None = None) -> str:
    line = f":{getattr(node, 'lineno', 1)}" if node is not None else ""
    return f"{path.relative_to(ROOT)}{line}"


def translating_calls() -> Iterator[tuple[Path, ast.Call]]:
    for path, tree in trees("shelter_app"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and is_translating(node) and place(path) not in PASSING_ON:
                yield path, node


def imported_modules(path: Path, tree: ast.Module, known: dict[str, Path]) -> set[Path]:
    """The modules of our own that one names, at its top, for types alone, or inside a function."""
    named: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            parts = {f"{node.module}.{alias.name}" for alias in node.names}
            named |= parts if parts <= known.keys() else (parts & known.keys()) | {node.module}
    return {known[name] for name in named & known.keys()} - {path}
