"""Reports of every tab with real work in it: ``python -m tests.reports OUT [--language zh_CN] [--theme dark]``.

Writes for each tab the PDF and the web page that the program writes, and the page as a picture.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from nnstudio.app import create_window
from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.app.printing import report_of_tab, save_report
from nnstudio.export.report.page import laid_out
from nnstudio.widgets.words import spoken
from tests.gallery import SCENES, THEMES, WINDOW_SIZE, wait

OF_LAB = {
    "entropy": ("entropy", "entropy-codes", "entropy-densities"),
    "activation": ("activation", "activation-depth", "activation-losses"),
    "softmax": ("softmax", "softmax-gradients", "softmax-regression"),
    "trainer": ("trainer", "trainer-digits", "trainer-seeds"),
}
A4_PIXELS = (1240, 1754)


def main(arguments: list[str] | None = None) -> int:
    """Write the reports; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.reports", description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder for the reports; made where there is none")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--only", nargs="*", default=[], help="only of scenes whose names hold all of these parts")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    window = create_window()
    window.resize(*WINDOW_SIZE)
    window.set_language(options.language)
    window.set_theme(options.theme)
    window.show()
    for lab in LABS:
        for scene in OF_LAB[lab.id]:
            if not all(part in scene for part in options.only):
                continue
            SCENES[scene](window)
            wait(600)
            tab, name = window.lab(lab.id), f"report-{scene}-{options.language}"
            for suffix in ("pdf", "html"):
                save_report(tab, options.out / f"{name}.{suffix}")
            page = QImage(*A4_PIXELS, QImage.Format.Format_RGB32)
            page.fill(Qt.GlobalColor.white)
            with QPainter(page) as painter:
                laid_out(report_of_tab(tab), spoken).paint(painter, QRectF(page.rect()))
            page.save(str(options.out / f"{name}.png"))
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
