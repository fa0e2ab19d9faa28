"""What a report says beside what it was told."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

FIGURES = QT_TRANSLATE_NOOP("Report", "Figures")
MEANING = QT_TRANSLATE_NOOP("Report", "What it means")
FORMULAS = QT_TRANSLATE_NOOP("Report", "Calculation, step by step")
SETTINGS = QT_TRANSLATE_NOOP("Report", "Settings")
TABLES = QT_TRANSLATE_NOOP("Report", "Tables")
REPRODUCE = QT_TRANSLATE_NOOP("Report", "Everything needed to reproduce this")
OTHERS_DEFAULT = QT_TRANSLATE_NOOP("Report", "All other fields are as the program sets them at first.")
SEED = QT_TRANSLATE_NOOP("Report", "seed {seed}")
EXAMPLE = QT_TRANSLATE_NOOP("Report", "Worked example: {title}")
SHOWN = QT_TRANSLATE_NOOP("Report", "Shown")
UNIT = QT_TRANSLATE_NOOP("Report", "Unit")
ALL_DIGITS = QT_TRANSLATE_NOOP("Report", "All digits")
SOURCE = QT_TRANSLATE_NOOP("Report", "LaTeX")
LEFT_OUT = QT_TRANSLATE_NOOP("Report", "Left out for want of room: {things}. The report as HTML has everything.")
SHORTENED = QT_TRANSLATE_NOOP(
    "Report", "Long values are shortened (…): the report as HTML and the project file have them in full."
)
MORE_ROWS = QT_TRANSLATE_NOOP("Report", "more rows of tables: {rows}")
FORMULAS_LEFT = QT_TRANSLATE_NOOP("Report", "more formulas: {formulas}")
SETTINGS_LEFT = QT_TRANSLATE_NOOP("Report", "more settings: {settings}")
FIELDS_LEFT = QT_TRANSLATE_NOOP("Report", "the list of all fields")
SENTENCES_LEFT = QT_TRANSLATE_NOOP("Report", "more sentences: {sentences}")
