"""How a test reads the window: by object names, as schools automate it."""

from PySide6.QtWidgets import QWidget

from nnstudio.widgets.readout import Readout


def named(window, name: str) -> QWidget:
    """Return the one widget called *name*."""
    found = window.findChildren(QWidget, name)
    assert len(found) == 1, f"{len(found)} widgets are called {name!r}"
    return found[0]


def value(window, name: str) -> float:
    """Return the figure of the readout *name* at full precision."""
    readout = named(window, name)
    assert isinstance(readout, Readout)
    return readout.value


def problem(window, name: str) -> str:
    """Return what is said to be wrong with the control *name*; empty if nothing is."""
    label = named(window, f"{name}.problem")
    return label.text() if label.isVisibleTo(window) else ""
