"""A binding that loses references to None or True aborts within thousands of calls; see the pin in pyproject.toml."""

import subprocess
import sys

CANARY = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    told = Signal(object, bool)

class Canvas(QWidget):
    def paintEvent(self, event):
        painted.append(True)

app = QApplication([])
heard, painted = [], []
sender, canvas = Sender(), Canvas()
sender.told.connect(lambda thing, flag: heard.append((thing, flag)))
canvas.resize(50, 50)
before = sys.getrefcount(None), sys.getrefcount(True)
for i in range(5000):
    sender.told.emit(None, True)
    heard.clear()
    canvas.isVisible(); canvas.setEnabled(True); canvas.parent(); canvas.update()
    canvas.render(QPixmap(50, 50)); painted.clear()
lost = before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True)
assert max(lost) < 1000, lost
print("alive")
"""


def test_thousands_of_signals_and_paints_lose_no_reference():
    result = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "alive"
