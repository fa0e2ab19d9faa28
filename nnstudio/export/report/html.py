"""A report as one HTML file, which needs nothing else. No Qt here."""

from collections.abc import Iterable, Iterator
from html import escape

from nnstudio.export.report import words
from nnstudio.export.report.content import Figure, FormulaPicture, Picture, Report, SettingGroup, Table
from nnstudio.export.report.inline_svg import inline_svg
from nnstudio.notation.sentences import Sentence, Speak
from nnstudio.resource_path import resource_path

_LEAST_WIDTH = 220
"""Pixels; no picture shrinks below that beside others."""


def html_of(report: Report, speak: Speak) -> str:
    """Return *report* as the text of an HTML file, to be written in UTF-8; it can be read as XML, too.

    *speak* says its headings. Pictures and formulas stand in it as SVG, and nothing is loaded from anywhere.
    """
    style = resource_path("report", "report.css").read_text(encoding="utf-8")
    title = " · ".join(filter(None, (report.title, report.page)))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html xmlns="http://www.w3.org/1999/xhtml" lang="{report.language.replace("_", "-")}">',
            '<head><meta charset="utf-8" />',
            '<meta name="viewport" content="width=device-width, initial-scale=1" />',
            f'<meta name="generator" content="{escape(report.program)} {escape(report.version)}" />',
            f"<title>{escape(title)}</title>",
            f"<style>{style}</style></head>",
            "<body>",
            *_header(report, speak),
            "<main>",
            *_section("see", "", speak, _pictures(report.pictures)),
            *_section("understand", "", speak, _understand(report, speak)),
            *_section("wide", words.SETTINGS, speak, _settings(report.settings)),
            *_section("wide", words.TABLES, speak, _tables(report.tables)),
            *_section("wide", words.REPRODUCE, speak, _fields(report)),
            "</main>",
            f"<footer>{escape(_made(report, speak))}</footer>",
            "</body></html>",
            "",
        )
    )


def _header(report: Report, speak: Speak) -> Iterator[str]:
    page = f" <span>{escape(report.page)}</span>" if report.page else ""
    about = f"<p>{escape(speak(words.EXAMPLE.fill(title=report.about)))}</p>" if report.about else ""
    yield f"<header><div><h1>{escape(report.title)}{page}</h1>{about}</div>"
    yield f'<p class="made">{escape(_made(report, speak))}</p></header>'
    yield from (f'<p class="note" role="note">{escape(note)}</p>' for note in report.notes)


def _made(report: Report, speak: Speak) -> str:
    seed = speak(words.SEED.fill(seed=report.seed)) if report.seed else ""
    time = f"{report.written:%Y-%m-%d %H:%M}"
    return " · ".join(filter(None, (f"{report.program} {report.version}", time, seed)))


def _section(kind: str, heading: Sentence | str, speak: Speak, contents: Iterable[str]) -> Iterator[str]:
    """Put *contents* into a section; where there are none, there is none."""
    told = list(contents)
    if told:
        yield f'<section class="{kind}">'
        if isinstance(heading, Sentence):
            yield f"<h2>{escape(speak(heading))}</h2>"
        yield from told
        yield "</section>"


def _pictures(pictures: Iterable[Picture]) -> Iterator[str]:
    figures = [
        f'<figure style="flex: 1 1 {max(_LEAST_WIDTH, round(0.75 * picture.width))}px;'
        f' max-width: {round(1.3 * picture.width)}px">'
        + (f"<figcaption>{escape(picture.title)}</figcaption>" if picture.title else "")
        + inline_svg(picture.svg, f"p{i}-", picture.name or picture.title, picture.description)
        + "</figure>"
        for i, picture in enumerate(pictures)
    ]
    if figures:
        yield f'<div class="pictures">{"".join(figures)}</div>'


def _understand(report: Report, speak: Speak) -> Iterator[str]:
    yield from _section("figures", words.FIGURES, speak, _figures(report.figures, speak))
    sentences = (f"<p>{escape(sentence)}</p>" for sentence in report.sentences)
    yield from _section("meaning", words.MEANING, speak, sentences)
    formulas = (_formula(formula, i, speak) for i, formula in enumerate(report.formulas))
    yield from _section("formulas", words.FORMULAS, speak, formulas)


def _figures(figures: tuple[Figure, ...], speak: Speak) -> Iterator[str]:
    if not figures:
        return
    heads = ("", *(speak(head) for head in (words.SHOWN, words.UNIT, words.ALL_DIGITS)))
    yield f"<table><thead>{_row(heads, 'th')}</thead><tbody>"
    for figure in figures:
        yield (
            f'<tr data-name="{escape(figure.name)}" class="{"main" if figure.main else "other"}">'
            f'<td>{escape(figure.caption)}</td><td class="number">{escape(figure.shown)}</td>'
            f'<td class="unit">{escape(figure.unit)}</td><td class="digits">{escape(figure.exact)}</td></tr>'
        )
    yield "</tbody></table>"


def _formula(formula: FormulaPicture, i: int, speak: Speak) -> str:
    caption = f"<p>{escape(formula.caption)}</p>" if formula.caption else ""
    return (
        f'<div class="formula">{caption}{inline_svg(formula.svg, f"f{i}-", formula.latex)}'
        f"<details><summary>{escape(speak(words.SOURCE))}</summary><pre>{escape(formula.latex)}</pre></details></div>"
    )


def _settings(groups: tuple[SettingGroup, ...]) -> Iterator[str]:
    if groups:
        yield '<div class="settings">'
        for group in groups:
            heading = f"<h3>{escape(group.heading)}</h3>" if group.heading else ""
            rows = "".join(
                f'<tr><td class="title">{escape(setting.title)}</td><td>{escape(setting.value)}</td></tr>'
                for setting in group.settings
            )
            yield f"<div>{heading}<table><tbody>{rows}</tbody></table></div>"
        yield "</div>"


def _tables(tables: tuple[Table, ...]) -> Iterator[str]:
    if tables:
        yield '<div class="tables">'
        for i, table in enumerate(tables):
            heading = f"<h3>{escape(table.title)}</h3>" if table.title else ""
            yield f"<div>{heading}{_table(table, f't{i}-')}</div>"
        yield "</div>"


def _table(table: Table, prefix: str) -> str:
    """Return *table* as an element, in which ids begin with *prefix*."""
    marks = [
        inline_svg(mark, f"{prefix}{i}-", row[0])
        for i, (mark, row) in enumerate(zip(table.marks, table.rows, strict=False))
    ]
    rows = "".join(
        f"<tr><td>{marks[i]}</td>{''.join(f'<td>{escape(cell)}</td>' for cell in row[1:])}</tr>"
        if marks
        else _row(row, "td")
        for i, row in enumerate(table.rows)
    )
    head = f"<thead>{_row(table.columns, 'th')}</thead>" if any(table.columns) else ""
    return f"<table>{head}<tbody>{rows}</tbody></table>"


def _row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


def _fields(report: Report) -> Iterator[str]:
    fields = (
        f"<b>{escape(field.name)}</b>&#160;= {escape(field.value)}"
        if field.given
        else f"{escape(field.name)}&#160;= {escape(field.value)}"
        for field in report.scene
    )
    listed = " · ".join(fields)
    if listed:
        yield f'<p class="fields">{listed}</p>'
