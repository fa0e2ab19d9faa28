"""What a report holds: everything in the words of the screen, at one moment. No Qt here."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Setting:
    """A setting as its control shows it, e.g. ``Learning rate η``, ``0.03``."""

    title: str
    value: str


@dataclass(frozen=True)
class SettingGroup:
    """Settings that stand below one *heading* on the screen; it may be empty."""

    heading: str
    settings: tuple[Setting, ...]


@dataclass(frozen=True)
class Table:
    """A table of the screen, row by row; every row has a cell for each of the *columns*.

    Where it is a key to the pictures, too, *marks* has for each row its first cell with a sample of its line, as an
    SVG. *of_figures*: it belongs to the figures of the result, else to the settings.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[bytes, ...] = ()
    of_figures: bool = False


@dataclass(frozen=True)
class Figure:
    """A figure of a result. *shown* is what stands on the screen, *exact* every digit, empty where there are none.

    *main* is the one that matters; *name* is how programs ask for it, ``<lab>.result.<name>``. *tabled*: what is shown
    of it stands in a table as well.
    """

    name: str
    caption: str
    shown: str
    unit: str
    exact: str
    main: bool = False
    tabled: bool = False


@dataclass(frozen=True)
class FormulaPicture:
    r"""A worked formula: its source in *latex*, a line a row, and set like print as the SVG *svg*.

    *width* and *height* are in pixels of the CSS, as for letters of 15 px. *caption* says what it works out; it may be
    empty.
    """

    caption: str
    latex: str
    svg: bytes
    width: float
    height: float


@dataclass(frozen=True)
class Picture:
    """A picture as *svg*, with its place in the middle column of the screen, in pixels.

    *title* stands above it and may be empty; *name* is what a screen reader calls it, and *description* what it says.
    """

    title: str
    name: str
    description: str
    svg: bytes
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Field:
    """A field of the scene and its value, as a project file names them; *given* where it is not the program's own.

    The value of an array is what kind of one it is.
    """

    name: str
    value: str
    given: bool


@dataclass(frozen=True)
class Report:
    """A tab at one moment, in the language on the screen (*language* is its code).

    - *title*, *page*: of the tab, and of its page; *about*: the worked example or lesson, empty where there is none.
    - *notes*: what is wrong, as it is told on the screen.
    - *seed*: all that is drawn at random follows from it; empty where nothing is.
    - *scene*: everything that is needed to come to the same results again.
    - *letters*: how large letters are in the pictures, in their pixels.
    """

    title: str
    page: str
    about: str
    settings: tuple[SettingGroup, ...]
    tables: tuple[Table, ...]
    figures: tuple[Figure, ...]
    sentences: tuple[str, ...]
    formulas: tuple[FormulaPicture, ...]
    pictures: tuple[Picture, ...]
    notes: tuple[str, ...]
    scene: tuple[Field, ...]
    seed: str
    letters: int
    program: str
    version: str
    language: str
    written: datetime
