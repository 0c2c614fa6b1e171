"""Search among a hundred thousand people: how long one search takes as staff type, beside the bare full-text query.

Everything one may type is asked: beginnings of names, whole names, names with a slip, file numbers, telephones, years.
The bare query is what SQLite's manual shows: MATCH, ORDER BY rank, LIMIT, on the same index and the same connection.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import synthetic
from benchmarks.bench_lists import session_at
from shelter_app.domain.names import fold_prefix
from shelter_app.domain.phones import search_keys
from shelter_app.services import contacts, residents
from shelter_app.services.session import Session
from shelter_app.storage.store import Store, open_store
from tests.crowd import Somebody, different_people, settle

PEOPLE = 100_000
P95_MS, RATIO = 30.0, 2.0
ASKED, SHOWN = 400, 8
SEED = 20261124


def make(folder: Path, count: int) -> list[Somebody]:
    """The registry with so many files, each with one contact; returns the people."""
    synthetic.make(folder, 1)
    store = open_store(folder / "registry.db", synthetic.KEY)
    people = different_people(count)
    for _made in settle(people, session_at(store), contacts=True, number_from=10):
        pass
    store.close()
    return people


def typed(people: list[Somebody], dice: random.Random) -> list[str]:
    """What staff type, in equal shares."""
    asked: list[str] = []
    for one in dice.sample(people, ASKED):
        words = one.name.split()
        kind = len(asked) % 8
        family = words[0]
        slip = dice.randrange(1, len(family))
        asked.append(
            (
                family[: dice.randint(1, 3)],
                family[:5],
                family,
                " ".join(words[:2]),
                f"{words[1][:4]} {family[:4]}",
                f"{family[:slip]}{family[slip + 1 :]} {words[1]}",
                f"{dice.randrange(1, len(people)):03d}-{dice.randint(16, 26)}",
                f"8 701 {dice.randrange(10**3):03d}" if kind == 7 and len(asked) % 16 == 7 else f"{family} 2014",
            )[kind]
        )
    return asked


def bare(store: Store, text: str) -> None:
    """The same words put to the index by hand."""
    words = [key for key in search_keys(text)[:1] if not any(map(str.isalpha, text))] or fold_prefix(text).split()
    match = " AND ".join(f'"{word}"*' for word in words)
    query = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"
    store.database.connection().execute(query, (match, SHOWN)).fetchall()


def timed(
    work: Callable[[str], object], texts: list[str], clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """Milliseconds of each."""
    found = []
    for text in texts:
        start = clock()
        work(text)
        found.append((clock() - start) * 1000)
    return found


def measure(store: Store, by: Session, people: list[Somebody]) -> list[tuple[str, float, float]]:
    """p95 of a search, its ratio to the bare query, and p95 of the question who is calling."""
    texts = typed(people, random.Random(SEED))
    first = timed(lambda text: residents.search(text, limit=SHOWN, by=by), ["Ахметоф Асанн"])[0]
    ours: list[float] = []
    theirs: list[float] = []
    for start in range(0, len(texts), 20):
        # Taking turns, so that whatever else the machine does falls on both.
        some = texts[start : start + 20]
        theirs += timed(lambda text: bare(store, text), some)
        ours += timed(lambda text: residents.search(text, limit=SHOWN, by=by), some)
    alone = timed(lambda text: residents.search(text, limit=SHOWN, by=by), texts, time.process_time)
    callers = timed(lambda text: contacts.who_is_calling(text, by=by), [one for one in texts if len(one) > 2])
    print(f"search p50 {median(ours):.2f} ms, bare p50 {median(theirs):.2f} ms, the first with a slip {first:.0f} ms")
    for kind in range(8):
        mine, raw = ours[kind::8], theirs[kind::8]
        print(f"  {texts[kind]!r:24} p95 {_p95(mine):6.2f} ms, bare {_p95(raw):6.2f} ms")
    return [
        ("search among the crowd, p95 ms", _p95(ours), P95_MS),
        ("... the same in processor time, whoever else is at work, p95 ms", _p95(alone), P95_MS),
        ("... against the bare full-text query, p95", _p95(ours) / _p95(theirs), RATIO),
        ("who is calling, p95 ms, audit line included", _p95(callers), P95_MS),
    ]


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def run(count: int = PEOPLE) -> list[tuple[str, float, float]]:
    """Name, value and bound."""
    with tempfile.TemporaryDirectory() as folder:
        people = make(Path(folder), count)
        store = open_store(Path(folder) / "registry.db", synthetic.KEY)
        found = measure(store, session_at(store), people)
        store.close()
        return found


def main() -> int:
    """Print the figures; the exit code says whether all stayed within their bounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE)
    found = run(parser.parse_args().people)
    for name, value, bound in found:
        print(f"{name}: {value:.1f} (bound {bound:.1f})")
    return 0 if all(value <= bound for _name, value, bound in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())
