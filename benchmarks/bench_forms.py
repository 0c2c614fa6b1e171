"""How long filled questionnaires take, measured against reportlab setting the same words in plain tables."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pypdf import PdfReader
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, TableStyle

from shelter_app.domain.answers import by_key
from shelter_app.domain.procedure_forms import NO, YES, AnswerKind
from shelter_app.reports.form_words import FormWords
from shelter_app.reports.kit import fonts
from shelter_app.reports.papers import ProcedureForm
from tests.reports.form_stories import filled, form_of, printed

BATCH = 1000
BOUND = 1.5
ROUNDS = 12


def questionnaire() -> ProcedureForm:
    """A filled questionnaire of Kazakhstan with all its answers."""
    return filled(form_of("kz", "identification"))


def ours(data: ProcedureForm) -> bytes:
    """The questionnaire as the program prints it."""
    return printed(data, "ru")


def raw(data: ProcedureForm) -> bytes:
    """The same sentences in plain tables of platypus: no head, no boxes, no footer, no QR code, no signatures."""
    fonts.register()
    words, answers = FormWords("ru", data.layout), by_key(data.answers)
    style = ParagraphStyle("plain", fontName=fonts.SERIF, fontSize=10.5, leading=12.6)
    bold = ParagraphStyle("plain bold", fontName=fonts.SERIF_BOLD, fontSize=10.5, leading=13.4)
    story: list[Flowable] = [Paragraph(words.sentence(data.layout.title), bold)]
    ruled = TableStyle([("GRID", (0, 0), (-1, -1), 0.3, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    for part in data.layout.parts:
        story.append(Paragraph(words.sentence(part.title), bold))
        rows: list[list[object]] = []
        for question in part.questions:
            answer = answers.get(question.key)
            value, detail = (answer.value, answer.detail) if answer else ("", "")
            cell = [Paragraph(words.sentence(question.label), style)]
            cell += [Paragraph(words.sentence(option.label), style) for option in question.options]
            if question.detail:
                cell += [Paragraph(words.sentence(question.detail), style), Paragraph(detail, bold)]
            asked = question.kind is AnswerKind.YES_NO
            if isinstance(value, str) and not asked:
                cell.append(Paragraph(value, bold))
            ticks = ["x Да" if value == YES else "Да", "x Нет" if value == NO else "Нет"] if asked else ["", ""]
            rows.append([question.printed_number, cell, *(Paragraph(tick, style) for tick in ticks)])
        if rows:
            table = LongTable(rows, colWidths=[11 * mm, 124 * mm, 15 * mm, 15 * mm])
            table.setStyle(ruled)
            story.append(table)
    target = io.BytesIO()
    SimpleDocTemplate(target, pagesize=A4, leftMargin=30 * mm, rightMargin=15 * mm).build(story)
    return target.getvalue()


def _seconds(work: Callable[[ProcedureForm], bytes], data: ProcedureForm) -> float:
    start = time.perf_counter()
    work(data)
    return time.perf_counter() - start


def run() -> list[tuple[str, float, float | None]]:
    """Name, ratio and bound: the best of many rounds in which both sides take turns, after one that nobody counts."""
    data = questionnaire()
    pairs = [(_seconds(ours, data), _seconds(raw, data)) for _round in range(ROUNDS + 1)][1:]
    mine, plain = min(one for one, _other in pairs), min(other for _one, other in pairs)
    pages = len(PdfReader(io.BytesIO(ours(data))).pages)
    return [
        ("filled questionnaire / the same words in plain tables", mine / plain, BOUND),
        ("pages of questionnaires a second", pages / mine, None),
        (f"{BATCH} filled questionnaires, seconds", BATCH * mine, None),
    ]


def main() -> int:
    """Print the measurements; the exit code says whether the ratio stayed within its bound."""
    found = run()
    for name, value, bound in found:
        print(f"{name}: {value:.2f}" + (f" (bound {bound:.2f})" if bound else ""))
    return 0 if all(bound is None or value <= bound for _name, value, bound in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())
