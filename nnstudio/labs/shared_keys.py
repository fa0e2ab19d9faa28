"""What keys do that are the same in many pictures, for the page of shortcuts."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.keys import Key

_ESCAPE = QT_TRANSLATE_NOOP("Keys", "Put back what is being dragged")
_FIGURES = QT_TRANSLATE_NOOP("Keys", "Every figure")


def bars_that_are_pulled(where: Sentence, *, lockable: bool = False) -> tuple[Key, ...]:
    """Return what keys do in bars that can be pulled."""
    locks = (Key("L", QT_TRANSLATE_NOOP("Keys", "Lock the chosen bar, or unlock it"), where),) if lockable else ()
    return (
        Key("Left Right", QT_TRANSLATE_NOOP("Keys", "Choose another bar"), where),
        Key("Up Down", QT_TRANSLATE_NOOP("Keys", "Pull the chosen bar by a hundredth of the axis"), where),
        Key("PgUp PgDown Shift+Up Shift+Down", QT_TRANSLATE_NOOP("Keys", "Pull the chosen bar by a tenth"), where),
        Key("Home End", QT_TRANSLATE_NOOP("Keys", "Pull the chosen bar as far as it goes"), where),
        *locks,
        Key("Esc", _ESCAPE, where),
    )


def point_that_is_moved(where: Sentence, *, is_read: bool = True) -> tuple[Key, ...]:
    """Return what keys do in a plot with a point, whose curves can be read beside it where it *is_read*."""
    reading = (Key("Ctrl+Left Ctrl+Right", QT_TRANSLATE_NOOP("Keys", "Read the curves elsewhere"), where),)
    return (
        Key("Left Right", QT_TRANSLATE_NOOP("Keys", "Move the point by a step"), where),
        Key("PgUp PgDown Shift+Left Shift+Right", QT_TRANSLATE_NOOP("Keys", "Move the point by ten steps"), where),
        Key("Home End", QT_TRANSLATE_NOOP("Keys", "Move the point to an end"), where),
        *(reading if is_read else ()),
        Key("Esc", _ESCAPE, where),
    )


def curves_that_are_read(where: Sentence) -> tuple[Key, ...]:
    """Return what keys do in a plot that can only be read."""
    return (
        Key("Left Right", QT_TRANSLATE_NOOP("Keys", "Read the curves, step by step"), where),
        Key("Home End", QT_TRANSLATE_NOOP("Keys", "Read the curves at an end"), where),
        Key("Esc", QT_TRANSLATE_NOOP("Keys", "Read no more"), where),
    )


def bars_that_are_read(where: Sentence) -> tuple[Key, ...]:
    """Return what keys do in bars that stand side by side and can only be read."""
    return (Key("Left Right Home End", QT_TRANSLATE_NOOP("Keys", "Go from bar to bar, and read each"), where),)


def rows_that_are_read(where: Sentence) -> tuple[Key, ...]:
    """Return what keys do in bars, or leaves, that stand one below the other."""
    return (Key("Up Down Home End", QT_TRANSLATE_NOOP("Keys", "Go from one to the next, and read each"), where),)


COPY_A_FIGURE = Key("Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy it with every digit"), _FIGURES)
CHOOSE_A_FIGURE = Key("Space", QT_TRANSLATE_NOOP("Keys", "Show how it comes about"), _FIGURES)
LIGHT_TERMS = Key(
    "Left Right",
    QT_TRANSLATE_NOOP("Keys", "Light one term after another, together with what it stands for"),
    QT_TRANSLATE_NOOP("Keys", "Formulas"),
)
TABLE_OF_FIGURES = Key(
    "Left Right Up Down",
    QT_TRANSLATE_NOOP("Keys", "Go from figure to figure"),
    QT_TRANSLATE_NOOP("Keys", "Tables of figures"),
)
PLAY = Key("Space", QT_TRANSLATE_NOOP("Keys", "Play, or stand still"))
