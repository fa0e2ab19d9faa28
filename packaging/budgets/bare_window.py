"""The least that a program with Qt and pyqtgraph can be: what NN Studio is measured against."""

import sys

import pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv)
pyqtgraph.setConfigOption("background", "w")
window = QMainWindow()
plot = pyqtgraph.PlotWidget()
plot.plot([0, 1, 2], [0, 1, 4])
window.setCentralWidget(plot)
window.resize(1280, 720)
window.show()
sys.exit(app.exec())
