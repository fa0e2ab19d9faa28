"""What is wrong with a file of pictures or labels, told to a learner with what to do next. No Qt."""

from nnstudio.data.idx_file import errors
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

_UNREADABLE: dict[errors.Reason, Sentence] = {
    "missing": QT_TRANSLATE_NOOP("Trainer", "There is no file “{file}” any more. Choose another one."),
    "forbidden": QT_TRANSLATE_NOOP(
        "Trainer", "You are not allowed to read “{file}”. Choose another file, or copy it into a folder of your own."
    ),
    "no_file": QT_TRANSLATE_NOOP("Trainer", "“{file}” is no file that can be read. Choose a file."),
    "other": QT_TRANSLATE_NOOP("Trainer", "“{file}” cannot be read: {trouble}. Choose another file."),
}
_WANTED_IMAGES = QT_TRANSLATE_NOOP(
    "Trainer", "“{file}” holds labels, not pictures. Choose the file of pictures; its name often contains “images”."
)
_WANTED_LABELS = QT_TRANSLATE_NOOP(
    "Trainer", "“{file}” holds pictures, not labels. Choose the file of labels; its name often contains “labels”."
)
_GZIP = QT_TRANSLATE_NOOP("Trainer", "“{file}” is compressed and damaged. Download it once more.")
_NOT_IDX = QT_TRANSLATE_NOOP(
    "Trainer", "“{file}” is no IDX file: it does not begin as one. Choose a file such as train-images-idx3-ubyte.gz."
)
_CONTENTS = QT_TRANSLATE_NOOP(
    "Trainer",
    "“{file}” is an IDX file of type {type} with {dimensions} dimensions. Here only bytes (type 0x08) are read: "
    "pictures with 3 dimensions and labels with 1. Choose another file.",
)
_NO_EXAMPLES = QT_TRANSLATE_NOOP("Trainer", "“{file}” is empty: by its header it holds nothing. Choose another file.")
_PICTURE_SIZE = QT_TRANSLATE_NOOP(
    "Trainer",
    "The pictures of “{file}” have {rows} × {columns} pixels. Pictures from 1 × 1 to {most} × {most} can be learnt "
    "from. Choose another file.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Trainer", "{wanted} pictures of this size are too many for the memory. Type a number from 1 to {most}."
)
_NOT_SO_MANY = QT_TRANSLATE_NOOP("Trainer", "There are {are} examples. Type a number from 1 to {most}.")
_CUT_SHORT = QT_TRANSLATE_NOOP(
    "Trainer",
    "“{file}” is cut short: its header promises {promised} bytes, but there are only {found}. Download it once more.",
)
_FAR_TOO_SHORT = QT_TRANSLATE_NOOP(
    "Trainer",
    "The header of “{file}” promises {promised} bytes, far more than so small a file can hold. Download it once more.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Trainer",
    "“{file}” is longer than the {promised} bytes that its header promises: it is damaged. Download it once more.",
)
_COUNTS = QT_TRANSLATE_NOOP(
    "Trainer",
    "There are {images} pictures and {labels} labels: these files do not belong together. Choose another one.",
)
_CLASSES = QT_TRANSLATE_NOOP(
    "Trainer",
    "Example {number} has the label {label}. Labels from 0 to {largest} are possible, one for each of at most {most} "
    "classes. Choose another file.",
)
_ONE_CLASS = QT_TRANSLATE_NOOP(
    "Trainer", "All {examples} examples have the label {label}: there is nothing to tell apart. Choose another file."
)
_ONE_CLASS_SO_FAR = QT_TRANSLATE_NOOP(
    "Trainer", "The first {examples} examples all have the label {label}: there is nothing to tell apart. Take more."
)
_UNKNOWN = QT_TRANSLATE_NOOP("Trainer", "“{file}” cannot be read. Choose another file.")


def sentence(error: errors.IdxError) -> Sentence:
    """Return what is wrong, and what to do next."""
    return _said(error).fill(file=error.path.name[:80])


def _said(error: errors.IdxError) -> Sentence:
    match error:
        case errors.UnreadableError():
            return _UNREADABLE[error.reason].fill(trouble=error.trouble)
        case errors.KindError():
            return _WANTED_IMAGES if error.found == "labels" else _WANTED_LABELS
        case errors.GzipError():
            return _GZIP
        case errors.NotIdxError():
            return _NOT_IDX
        case errors.ContentsError():
            return _CONTENTS.fill(type=verbatim(f"0x{error.type_code:02X}"), dimensions=error.dimensions)
        case errors.NoExamplesError():
            return _NO_EXAMPLES
        case errors.PictureSizeError():
            return _PICTURE_SIZE.fill(rows=error.rows, columns=error.columns, most=error.most)
        case errors.ExamplesError():
            too_many = error.most < error.wanted <= error.are
            told = _TOO_MANY if too_many else _NOT_SO_MANY
            return told.fill(wanted=error.wanted, are=error.are, most=min(error.are, error.most))
        case errors.CutShortError():
            if error.found is None:
                return _FAR_TOO_SHORT.fill(promised=error.promised)
            return _CUT_SHORT.fill(promised=error.promised, found=error.found)
        case errors.TooLongError():
            return _TOO_LONG.fill(promised=error.promised)
        case errors.CountsError():
            return _COUNTS.fill(images=error.images, labels=error.labels)
        case errors.ClassesError():
            return _CLASSES.fill(number=error.number, label=error.label, largest=error.most - 1, most=error.most)
        case errors.OneClassError():
            told = _ONE_CLASS_SO_FAR if error.examples < error.are else _ONE_CLASS
            return told.fill(examples=error.examples, label=error.label)
        case _:
            return _UNKNOWN
