"""Style sheet, letters and colours of the application, put on by each widget once, and by hidden ones when they show.

Qt dresses anew, with every widget, all that is in it: one that lies twelve deep, twelve times over. Here each has its
turn once; pages that are not on the screen have theirs when they are turned to.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from nnstudio.widgets.theme import DRESSED_LATE, Theme

_SIZE_RESOLVED = 0x2
"""In the mask of what a font has of its own: its size. Qt's name for it is not known in Python."""
_OUTWORN = "outworn"
"""The property of a hidden widget that wears, with all that is in it, what the application wore before."""


def put_on(app: QApplication, theme: Theme, style_sheet: str, font: QFont) -> None:
    """Let *app* wear this, but none of its widgets yet: call `dress` for them."""
    app.style().unpolish(app)  # it forgets which widgets it has dressed, and will dress none of them by itself
    app.style().polish(app)
    app.setPalette(theme.palette())
    app.setFont(font)
    app.setStyleSheet(style_sheet)


def dress(root: QWidget) -> None:
    """Let *root*, and what is in it, wear what the application does: now, or what is hidden there when it is shown."""
    root.setProperty(_OUTWORN, None)
    dressed = list(_parts(root))
    style = QApplication.style()  # not each widget's own: some let go of theirs when they are told of another size
    style_change = QEvent(QEvent.Type.StyleChange)
    for widget in dressed:
        if isValid(widget):  # one that was dressed before may have made its parts anew
            style.polish(widget)
            _follow_letters(widget)
            QApplication.sendEvent(widget, style_change)
    tell_of_letters(dressed)


def _follow_letters(widget: QWidget) -> None:
    """Let *widget* have letters of the program's size, unless it has some of its own.

    What once had a style sheet of its own, as a page has while it is printed, would keep the size it has.
    """
    font = widget.font()
    has_own = font.resolveMask() & _SIZE_RESOLVED
    if not has_own and font.pixelSize() != QApplication.font(widget).pixelSize():
        widget.setFont(font)


def _forget_sizes(hidden: QWidget) -> None:
    """Let the layouts within the layout of *hidden* measure anew, as Qt does for what is shown only."""
    layout = hidden.layout()
    for inner in layout.findChildren(QLayout) if layout is not None else ():
        inner.invalidate()


def dress_if_outworn(widget: QWidget) -> None:
    """Let *widget* wear what the application does, also if it is hidden."""
    around: QWidget | None = widget
    while around is not None:
        if around.property(_OUTWORN):
            dress(widget)
            return
        around = around.parentWidget()


def tell_of_letters(widgets: list[QWidget]) -> None:
    """Tell *widgets* once more of their letters.

    A style sheet changes those of a widget before those of its parts: it may have measured these too early.
    """
    font_change = QEvent(QEvent.Type.FontChange)
    for each in widgets:
        if isValid(each):
            QApplication.sendEvent(each, font_change)
    for each in widgets:
        if isValid(each) and not each.isVisible():
            _forget_sizes(each)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Give *widget* and what is in it, from the outside in; what is hidden there is left for later."""
    yield widget
    for part in widget.children():
        if not isinstance(part, QWidget) or part.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
            continue
        if _is_put_away(part):
            part.setProperty(_OUTWORN, True)
            part.installEventFilter(_when_shown(part))
        else:
            yield from _parts(part)


def _is_put_away(part: QWidget) -> bool:
    """Whether *part* is a page or tab that can wait, as another one is shown.

    What else is hidden is dressed now: what it measures may count for what is shown beside it.
    """
    hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return hidden and bool(part.property(DRESSED_LATE))


class _WhenShown(QObject):
    """Dresses a widget when it is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            if watched.property(_OUTWORN):
                dress(watched)
        return False


def _when_shown(widget: QWidget) -> QObject:
    """Return what watches *widget*; it ends together with it."""
    there = widget.findChild(_WhenShown, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return there or _WhenShown(widget)
