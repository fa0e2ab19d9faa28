"""Stands in for Qt's module of this name, which pyqtgraph imports and the program never uses."""
