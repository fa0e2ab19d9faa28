"""The QApplication, and the settings of the interpreter that a responsive window needs."""

import sys

import numpy as np  # noqa: F401 - its BLAS has to be loaded before its threads can be limited
from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication
from threadpoolctl import threadpool_limits

from nnstudio import __version__
from nnstudio.app.opening_files import Application
from nnstudio.resource_path import resource_path
from nnstudio.widgets.accessible import tell_screen_readers

DISPLAY_NAME = "NN Studio"
SWITCH_INTERVAL = 1e-4
"""Seconds after which a busy thread must offer the interpreter to others. Training is made of small NumPy calls that
hold it; with Python's default of 5 ms a 5 ms timer of the window fired 107 ms late at the 99th percentile, with this
11 ms, at a cost of 5 % of the training speed."""

BLAS_THREADS = 1
"""Threads of one matrix product. Networks of this size gain nothing from a second one, and while it waits it keeps a
processor busy that the window needs: beside another busy program, training fell to a tenth of its speed."""

PICTURES_KEPT_KB = 48 * 1024
"""How much memory curves and axes take that are kept as pictures while they do not change: two plots of a dozen curves
at twice the size of letters. Qt's default of 10 MB would throw out and draw anew in each frame what does not fit."""


def application() -> QApplication:
    """Return the QApplication, made where there is none, and prepared on the first call."""
    app = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes a lesser one before
    if app.applicationDisplayName() != DISPLAY_NAME:  # the other name is taken from argv[0], and may be right by itself
        sys.setswitchinterval(SWITCH_INTERVAL)
        threadpool_limits(BLAS_THREADS, user_api="blas")
        app.setApplicationName("nnstudio")
        app.setApplicationDisplayName(DISPLAY_NAME)
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("nnstudio")
        if sys.platform != "darwin":  # there it would take the place of the sharper one in the Dock
            app.setWindowIcon(QIcon(str(resource_path("icons", "nnstudio.png"))))
        app.setStyle("Fusion")
        QPixmapCache.setCacheLimit(PICTURES_KEPT_KB)
        tell_screen_readers()
    return app
