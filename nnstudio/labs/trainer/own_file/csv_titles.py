"""What the choices of a table are called. No Qt."""

from nnstudio.data.csv_file.columns import Role
from nnstudio.data.csv_file.plan import Missing, TargetKind
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

ENCODINGS: dict[str, Sentence] = {
    "utf-8": verbatim("UTF-8"),
    "gb18030": QT_TRANSLATE_NOOP("Trainer", "GB18030 (mainland China)"),
    "big5": QT_TRANSLATE_NOOP("Trainer", "Big5 (Taiwan, Hong Kong)"),
    "utf-16": verbatim("UTF-16"),
    "windows-1252": QT_TRANSLATE_NOOP("Trainer", "Windows-1252 (Western)"),
    "latin-1": QT_TRANSLATE_NOOP("Trainer", "Latin-1 (Western)"),
}
SEPARATORS: dict[str, Sentence] = {
    ",": QT_TRANSLATE_NOOP("Trainer", "comma  ,"),
    ";": QT_TRANSLATE_NOOP("Trainer", "semicolon  ;"),
    "\t": QT_TRANSLATE_NOOP("Trainer", "tab"),
    "|": QT_TRANSLATE_NOOP("Trainer", "vertical bar  |"),
}
DECIMALS: dict[str, Sentence] = {
    ".": QT_TRANSLATE_NOOP("Trainer", "point: 0.5"),
    ",": QT_TRANSLATE_NOOP("Trainer", "comma: 0,5"),
}
HEADERS: dict[bool, Sentence] = {
    True: QT_TRANSLATE_NOOP("Trainer", "holds the names"),
    False: QT_TRANSLATE_NOOP("Trainer", "is an example"),
}
ROLES: dict[Role, Sentence] = {
    "number": QT_TRANSLATE_NOOP("Trainer", "number"),
    "category": QT_TRANSLATE_NOOP("Trainer", "category"),
    "leave_out": QT_TRANSLATE_NOOP("Trainer", "left out"),
}
TARGET = QT_TRANSLATE_NOOP("Trainer", "to be learnt")
TARGET_KINDS: dict[TargetKind, Sentence] = {
    "class": QT_TRANSLATE_NOOP("Trainer", "as a class"),
    "number": QT_TRANSLATE_NOOP("Trainer", "as a number"),
}
MISSING: dict[Missing, Sentence] = {
    "drop_rows": QT_TRANSLATE_NOOP("Trainer", "leave the row out"),
    "mean_or_most_frequent": QT_TRANSLATE_NOOP("Trainer", "fill in the mean or the most frequent"),
    "refuse": QT_TRANSLATE_NOOP("Trainer", "do not load the table"),
}
MISSING_CELL = QT_TRANSLATE_NOOP("Trainer", "missing")
