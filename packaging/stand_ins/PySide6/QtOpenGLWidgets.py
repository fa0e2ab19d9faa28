"""Stands in for Qt's module of this name, of which pyqtgraph derives two widgets that the program never makes."""

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """What pyqtgraph asks its view for, to find that it paints without OpenGL."""
