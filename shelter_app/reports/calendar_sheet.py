"""The calendar on paper: a week as a list of its days, or a month as a grid with what did not fit under it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.blocks import heading
from shelter_app.reports.kit.dates import numeric
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import LANDSCAPE, PORTRAIT, Print, Sheet, build
from shelter_app.reports.kit.rows import cell, head_row, ready_cell, table
from shelter_app.reports.kit.styles import FILL_HEAD, FINE, HAIRLINE, INK, LABEL, RULE, said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues
from shelter_app.reports.papers import CalendarLine, CalendarSheet, CalendarSheetDay

BOX: Final = "□"
WEEK: Final = 7
_LINE: Final = 2.75 * mm
_DAY_HEAD: Final = 4.2 * mm
_NAMES_ROW: Final = 5 * mm
_SIZE: Final = 6.2
_MONTHS: Final = {
    "ru": "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(),
    "kk": "Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_WEEKDAYS: Final = {
    "ru": "Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье".split(),
    "kk": "Дүйсенбі Сейсенбі Сәрсенбі Бейсенбі Жұма Сенбі Жексенбі".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


def render(data: CalendarSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF: black ink alone tells everything, what matters is bold and not coloured."""
    tongues = Tongues(words)
    lang = tongues.each[-1].lang
    sheet = PORTRAIT if data.month is None else LANDSCAPE
    title = _title(data, tongues, lang)
    story: list[Flowable] = [_head(data, tongues, title, sheet), Spacer(1, 2.5 * mm)]
    story += _week(data, tongues, lang) if data.month is None else _month(data, tongues, lang, sheet)
    return build(story, Print.of(data, tongues, stamp, title, sheet))


def _title(data: CalendarSheet, tongues: Tongues, lang: str) -> str:
    if data.month is not None:
        what = tongues.say(lambda w: w.translate("Papers", "Calendar of a month"))
        return f"{what}: {_MONTHS.get(lang, _MONTHS['ru'])[data.month.month - 1]} {data.month.year}"
    what = tongues.say(lambda w: w.translate("Papers", "Calendar of a week"))
    return f"{what}: {numeric(data.days[0].day)} – {numeric(data.days[-1].day)}"


def _head(data: CalendarSheet, tongues: Tongues, title: str, sheet: Sheet) -> HouseHead:
    """Whose calendar it is on the left, how to treat it on the right."""
    all_of_it = tongues.say(lambda w: w.translate("CalendarSheet", "calendar of the centre"))
    own = tongues.say(lambda w: w.translate("CalendarSheet", "calendar: {name}")).format(name=data.own)
    coded = tongues.say(lambda w: w.translate("CalendarSheet", "file numbers instead of names"))
    named = tongues.say(lambda w: w.translate("CalendarSheet", "with names: do not hang up, do not photograph"))
    rule = coded if data.coded else named
    return HouseHead(data.centre, tongues, title, own if data.own else all_of_it, rule, sheet.width)


def _week(data: CalendarSheet, tongues: Tongues, lang: str) -> list[Flowable]:
    """Day under day, each with its band; an empty day keeps its band, so that nobody thinks it was forgotten."""
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    body: list[Row] = []
    for group, one in enumerate(data.days):
        words = _day_words(one, tongues, lang)
        again = Row((said(f"{words} – {more}", "band"),), group, band=True, minimum=5.6 * mm)
        body.append(Row((said(words, "band"),), group, band=True, minimum=5.6 * mm, again=again))
        body += [Row(_cells(line, tongues), group, minimum=6 * mm) for line in one.lines]
        if not one.lines:
            body.append(Row((None, None, None, None, None), group, minimum=6 * mm))
    widths = [width * mm for width in (16, 52, 42, 45, 10)]
    return [Ruled(widths, [head_row(tongues, _LABELS)], body, fresh=PORTRAIT.height, more=more)]


_LABELS: Final[tuple[Say, ...]] = (
    lambda w: w.translate("CalendarSheet", "Hour"),
    lambda w: w.translate("CalendarSheet", "What"),
    lambda w: w.translate("CalendarSheet", "Whom it concerns"),
    lambda w: w.translate("CalendarSheet", "Where, with whom, who goes along"),
    lambda w: w.translate("CalendarSheet", "Mark"),
)


def _cells(line: CalendarLine, tongues: Tongues) -> tuple[Paragraph | None, ...]:
    what = markup(tongues.text(line.what), narrow=True)
    return (
        cell(tongues, line.time, "center"),
        ready_cell(f"<b>{what}</b>" if line.weighty else what),
        cell(tongues, line.who),
        cell(tongues, line.more),
        None,
    )


def _day_words(one: CalendarSheetDay, tongues: Tongues, lang: str) -> str:
    """Monday, 23.11.2026, with the holiday or the word that nobody works."""
    free = tongues.say(lambda w: w.translate("CalendarSheet", "day off"))
    weekday = _WEEKDAYS.get(lang, _WEEKDAYS["ru"])[one.day.weekday()]
    told = tongues.text(one.holiday) or ("" if one.works else free)
    return " · ".join(filter(None, (f"{weekday}, {numeric(one.day)}", told)))


def _month(data: CalendarSheet, tongues: Tongues, lang: str, sheet: Sheet) -> list[Flowable]:
    grid = _Grid(data.days, tongues, lang, sheet)
    story: list[Flowable] = [grid]
    left = [(one, grid.left_over(one)) for one in data.days if grid.left_over(one) and not one.outside]
    if left:
        title = heading(tongues, "", [w.translate("CalendarSheet", "What did not fit above") for w in tongues.each])
        labels: tuple[Say, ...] = (lambda w: w.translate("CalendarSheet", "Day"), *_LABELS[:4])
        body = [
            Row((cell(tongues, numeric(one.day), "center"), *_cells(line, tongues)[:4]), minimum=5.4 * mm)
            for one, lines in left
            for line in lines
        ]
        story.append(table(tongues, (22, 16, 82, 62, 75), head_row(tongues, labels), body, sheet.height, title))
    return story


class _Grid(Flowable):
    """Seven columns of days from Monday, one row a week; days nobody works in are grey, those of other months faint."""

    def __init__(self, days: Sequence[CalendarSheetDay], tongues: Tongues, lang: str, sheet: Sheet) -> None:
        super().__init__()
        self._days = tuple(days)
        self._tongues = tongues
        self._names = _WEEKDAYS.get(lang, _WEEKDAYS["ru"])
        self.width = sheet.width
        weeks = len(days) // WEEK
        self.height = sheet.height - 15.6 * mm - 3.5 * mm
        self._cell = (self.width / WEEK, (self.height - _NAMES_ROW) / weeks)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def left_over(self, one: CalendarSheetDay) -> tuple[CalendarLine, ...]:
        """What of a day finds no line in its cell."""
        room = self._room(one)
        return one.lines[room - 1 :] if len(one.lines) > room else ()

    def _room(self, one: CalendarSheetDay) -> int:
        holiday = 1 if self._tongues.text(one.holiday) else 0
        return max(int((self._cell[1] - _DAY_HEAD - 0.8 * mm) / _LINE) - holiday, 1)

    def _rows(self, one: CalendarSheetDay, fit: Sequence[CalendarLine]) -> list[tuple[str, str]]:
        """The lines of a cell with their font: every entry on two lines where there is room for it, else on one."""
        told = [(self._words(line), fonts.SANS_BOLD if line.weighty else fonts.SANS) for line in fit]
        wide = self._cell[0] - 2.2 * mm
        for most in (3, 2, 1):
            rows = [(row, font) for words, font in told for row in _broken(words, font, wide, most)]
            if len(rows) <= self._room(one) - (len(one.lines) > len(fit)):
                return rows
        return told

    def _words(self, line: CalendarLine) -> str:
        """The hour or the box to tick, whom it concerns, what it is."""
        sign = line.time or (BOX if line.task else "")
        return " ".join(filter(None, (sign, self._tongues.text(line.who), self._tongues.text(line.what))))

    def draw(self) -> None:
        canvas, (wide, high) = self.canv, self._cell
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS_BOLD, 7)
        for place, name in enumerate(self._names):
            canvas.drawCentredString((place + 0.5) * wide, self.height - 3.4 * mm, name)
        for number, one in enumerate(self._days):
            row, column = divmod(number, WEEK)
            self._draw_day(one, column * wide, self.height - _NAMES_ROW - (row + 1) * high)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(RULE)
        canvas.rect(0, 0, self.width, self.height - _NAMES_ROW, stroke=1, fill=0)

    def _draw_day(self, one: CalendarSheetDay, left: float, low: float) -> None:
        canvas, (wide, high) = self.canv, self._cell
        if not one.works:
            canvas.setFillColor(FILL_HEAD)
            canvas.rect(left, low, wide, high, stroke=0, fill=1)
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(FINE)
        canvas.rect(left, low, wide, high, stroke=1, fill=0)
        canvas.setFillColor(LABEL if one.outside else INK)
        canvas.setFont(fonts.SANS if one.outside else fonts.SANS_BOLD, 8)
        y = low + high - 3.3 * mm
        canvas.drawString(left + 1.2 * mm, y, _short_day(one.day))
        if one.outside:
            return
        y -= 0.3 * mm
        holiday = self._tongues.text(one.holiday)
        if holiday:
            y -= _LINE
            self._write(holiday, left, y, fonts.SANS, wide)
        fit = one.lines[: len(one.lines) - len(self.left_over(one))]
        for words, font in self._rows(one, fit):
            y -= _LINE
            self._write(words, left, y, font, wide)
        hidden = len(one.lines) - len(fit)
        if hidden:
            y -= _LINE
            self._write(f"+{hidden}", left, y, fonts.SANS_BOLD, wide)

    def _write(self, words: str, left: float, y: float, font: str, wide: float) -> None:
        canvas, room = self.canv, wide - 2.2 * mm
        shown = words
        while shown and stringWidth(shown, font, _SIZE) > room:
            shown = shown[:-2].rstrip() + "…" if len(shown) > 2 else ""
        canvas.setFillColor(INK)
        canvas.setFont(font, _SIZE)
        canvas.drawString(left + 1.1 * mm, y, shown)


def _broken(words: str, font: str, width: float, most: int) -> list[str]:
    """Words on up to so many lines; the last one keeps what is left."""
    rows = [""]
    for word in words.split():
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and len(rows) < most and stringWidth(longer, font, _SIZE) > width:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


def _short_day(day: date) -> str:
    """1 stands with its month, so that the days of two months are told apart."""
    return f"{day:%d.%m}" if day.day == 1 else str(day.day)
