"""What is wrong with a table, told to a learner with what to do next. No Qt."""

from nnstudio.data.csv_file.errors import CsvError, Kind
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[Kind, Sentence] = {
    "vanished": QT_TRANSLATE_NOOP("Trainer", "There is no such file any more. Choose another one."),
    "forbidden": QT_TRANSLATE_NOOP(
        "Trainer", "You are not allowed to read this file. Copy it into a folder of your own, or choose another one."
    ),
    "unreadable": QT_TRANSLATE_NOOP("Trainer", "This cannot be read as a file. Choose another one."),
    "damaged_gzip": QT_TRANSLATE_NOOP("Trainer", "The file is compressed and damaged. Download it once more."),
    "too_large": QT_TRANSLATE_NOOP(
        "Trainer", "The file has {found} bytes, and up to {allowed} are read. Save a part of the table, and open that."
    ),
    "inflates_too_far": QT_TRANSLATE_NOOP(
        "Trainer",
        "The file is compressed, and becomes longer than the {allowed} bytes that are read. Save a part of the table, "
        "and open that.",
    ),
    "empty": QT_TRANSLATE_NOOP("Trainer", "The file is empty. Choose one with a row for each example."),
    "binary": QT_TRANSLATE_NOOP(
        "Trainer",
        "This is no text, but perhaps a picture, an archive or a workbook. In a spreadsheet program, save the "
        "table as CSV, and open that.",
    ),
    "nul": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row} holds a NUL byte, which no text does. Try UTF-16 as the encoding, or save the table as CSV "
        "once more.",
    ),
    "undecodable": QT_TRANSLATE_NOOP(
        "Trainer", "Row {row} holds bytes that are no characters in this encoding. Choose another encoding."
    ),
    "line_too_long": QT_TRANSLATE_NOOP(
        "Trainer", "Row {row} is longer than {allowed} characters: this is hardly a table. Choose another file."
    ),
    "row_too_long": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row} goes on over many lines, for more than {allowed} characters. Perhaps a quotation mark is not closed:"
        " look there.",
    ),
    "field_too_long": QT_TRANSLATE_NOOP(
        "Trainer",
        "A field of row {row} is longer than {allowed} characters. Perhaps a quotation mark is not closed: look there.",
    ),
    "open_quote": QT_TRANSLATE_NOOP(
        "Trainer", "A quotation mark is opened in row {row} and never closed. Close it, or take it out of the file."
    ),
    "stray_quote": QT_TRANSLATE_NOOP(
        "Trainer",
        "In row {row} something follows a closing quotation mark. Write a quotation mark within a field twice, or"
        " choose another separator.",
    ),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "Trainer",
        "The table has {found} columns, and up to {allowed} are read. Take some out, or choose another separator.",
    ),
    "ragged": QT_TRANSLATE_NOOP(
        "Trainer",
        "Fields in row {row}: {found} instead of {allowed}. Put the row right in the file, or choose another "
        "separator.",
    ),
    "not_a_number": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” is no number. Take the column as categories or leave it out, or "
        "correct the file.",
    ),
    "thousands": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” may group its thousands. Take the marks between the digits out of the "
        "file; or choose the other decimal sign, if that is one.",
    ),
    "infinite": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” is infinite, and nothing can be learnt from that. Write a number, or "
        "nothing.",
    ),
    "number_too_large": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” is beyond 10¹⁰⁰, too large to compute with. Correct it, or "
        "measure in a larger unit.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: the value is missing. Leave such rows out, fill them in, or complete the file.",
    ),
    "all_missing": QT_TRANSLATE_NOOP(
        "Trainer", "In column “{column}” all values are missing: nothing can be filled in. Leave the column out."
    ),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” has {found} characters, and a name has up to {allowed}. Leave the"
        " column out.",
    ),
    "unprintable": QT_TRANSLATE_NOOP(
        "Trainer", "Row {row}, column “{column}” holds a control character, which no name does. Leave the column out."
    ),
    "too_many_categories": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” is one category too many, up to {allowed} are possible. Take the "
        "column as a number, or leave it out.",
    ),
    "too_many_classes": QT_TRANSLATE_NOOP(
        "Trainer",
        "Row {row}, column “{column}”: “{text}” is one class too many, up to {allowed} are possible. Take it as a"
        " number, or let another column be learnt.",
    ),
    "too_many_inputs": QT_TRANSLATE_NOOP(
        "Trainer",
        "That makes {found} inputs, each category being one, and up to {allowed} are possible. Leave some columns out.",
    ),
    "too_many_numbers": QT_TRANSLATE_NOOP(
        "Trainer",
        "Examples times inputs are more than {allowed} numbers, too many for the memory. Leave some columns out, "
        "or save a part of the rows.",
    ),
    "no_inputs": QT_TRANSLATE_NOOP(
        "Trainer",
        "No column is left to learn from. Take one as a number or category; if there is but one column, choose "
        "another separator.",
    ),
    "header_only": QT_TRANSLATE_NOOP(
        "Trainer",
        "There are names, but no rows below them. If the first row is an example, say so; else choose another file.",
    ),
    "too_few_rows": QT_TRANSLATE_NOOP(
        "Trainer",
        "Complete examples: {found}. At least {allowed} are needed, one to learn from and one to check with. Add "
        "rows, or fill in what is missing.",
    ),
    "one_class": QT_TRANSLATE_NOOP(
        "Trainer",
        "All examples have the class “{text}”: there is nothing to tell apart. Let another column be learnt, or add "
        "examples of other classes.",
    ),
}
_TOO_LITTLE_MEMORY = QT_TRANSLATE_NOOP(
    "Trainer", "The memory is too small for so large a table. Leave some columns out, or save a part of the rows."
)
_UNKNOWN = QT_TRANSLATE_NOOP("Trainer", "The table cannot be read: {trouble}. Choose another file.")


def sentence(error: Exception) -> Sentence:
    """Return what is wrong, and what to do next."""
    if isinstance(error, CsvError):
        return SENTENCES[error.kind].fill(
            row=f"{error.row:,}",
            column=error.column,
            text=error.text,
            found=f"{error.found:,}",
            allowed=f"{error.allowed:,}",
        )
    if isinstance(error, MemoryError):
        return _TOO_LITTLE_MEMORY
    return _UNKNOWN.fill(trouble=type(error).__name__)
