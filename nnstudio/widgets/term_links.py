"""The terms in the text of a label, as links: where they lie, and how they are painted."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

from nnstudio.glossary import Found, Term, named, terms_in
from nnstudio.widgets.language import current_language
from nnstudio.widgets.theme import current_theme

_LINE_SEPARATOR = "\N{LINE SEPARATOR}"


class TermLinks:
    """Lays out the text of *label* as Qt does, with a thin line under each term, the first time it stands there.

    The label keeps its plain text: who reads it, a screen reader or a report, meets no markup, and a text that changes
    30 times a second costs nothing more before it is painted.
    """

    def __init__(self, label: QLabel) -> None:
        self._label = label
        self.lit: Term | None = None
        """The term under the mouse."""
        self.said_before: Callable[[], Collection[Term]] | None = None
        """Returns terms that are links already, in another label; None where every label has its own."""
        self._layout = QTextLayout()
        self._laid_out: object = None

    def found(self) -> list[Found]:
        """Return the terms in the text; none where it is nothing but the name of one."""
        text, language = self._label.text(), current_language()
        found = terms_in(text, language)
        if not found or named(text, language):
            return []
        before = self.said_before() if self.said_before else ()
        return [one for one in found if one.term not in before]

    def rooms(self) -> list[tuple[QRectF, Term]]:
        """Return where each link lies in the label; one that is broken into two lines lies at two places."""
        found = self.found()
        if not found:
            return []
        corner, text = self._lay_out(found), self._label.text()
        rooms = []
        for one in found:
            first, last = _units(text, one.start), _units(text, one.end)
            for i in range(self._layout.lineCount()):
                line = self._layout.lineAt(i)
                start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
                if start < end:
                    left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                    rooms.append((QRectF(left, line.y(), right - left, line.height()).translated(corner), one.term))
        return rooms

    def at(self, point: QPointF) -> Term | None:
        """Return the term whose link lies at *point*."""
        return next((one for room, one in self.rooms() if room.contains(point)), None)

    def paint(self) -> bool:
        """Paint the text with its links, or return False where there are none."""
        found = self.found()
        if not found:
            return False
        corner = self._lay_out(found)
        with QPainter(self._label) as painter:
            painter.setPen(self._label.palette().color(self._label.foregroundRole()))
            self._layout.draw(painter, corner)
        return True

    def _lay_out(self, found: list[Found]) -> QPointF:
        """Break the text into lines, unless that is done already; return where the first one begins."""
        label = self._label
        room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
        text, theme = label.text(), current_theme()
        ink = label.palette().color(QPalette.ColorGroup.Current, label.foregroundRole()).rgba()
        laid_out = (text, room.width(), label.font().key(), theme.accent, ink, self.lit and self.lit.key)
        if laid_out != self._laid_out:
            self._laid_out = laid_out
            self._break_lines(text, room.width(), found)
        height = self._layout.boundingRect().height()
        alignment = QStyle.visualAlignment(label.layoutDirection(), label.alignment())
        if alignment & Qt.AlignmentFlag.AlignTop:
            above = 0.0
        elif alignment & Qt.AlignmentFlag.AlignBottom:
            above = room.height() - height
        else:
            above = (room.height() - height) / 2
        return QPointF(room.x(), room.y() + max(0.0, above))

    def _break_lines(self, text: str, width: int, found: list[Found]) -> None:
        label, layout = self._label, QTextLayout(text.replace("\n", _LINE_SEPARATOR), self._label.font(), self._label)
        option = QTextOption(label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.ManualWrap)
        layout.setTextOption(option)
        layout.setFormats([self._format(one, text) for one in found])
        layout.beginLayout()
        y, leading = 0.0, float(label.fontMetrics().leading())
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            y += leading
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        self._layout = layout

    def _format(self, one: Found, text: str) -> QTextLayout.FormatRange:
        accent = QColor(current_theme().accent)
        shape = QTextCharFormat()
        lit = self.lit is one.term
        shape.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.SingleUnderline if lit else QTextCharFormat.UnderlineStyle.DotLine
        )
        shape.setUnderlineColor(accent)
        if lit:
            shape.setForeground(accent)
        room = QTextLayout.FormatRange()
        start, end = _units(text, one.start), _units(text, one.end)
        room.start, room.length, room.format = start, end - start, shape
        return room


def _units(text: str, at: int) -> int:
    """Return how Qt counts the place *at* in *text*: rare characters take two places there."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _x(found: object) -> float:
    """Return the place that Qt gives, in some versions beside the character it belongs to."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type, index]
