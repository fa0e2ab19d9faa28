"""What the columns beside the Jacobian are called, and its entries."""

from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.notation.figures import subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

CAPTIONS = {
    "slopes": verbatim("∂ℓ/∂q"),
    "product": verbatim("J · ∂ℓ/∂q"),
    "gradient": verbatim("∂ℓ/∂o"),
    "measured": QT_TRANSLATE_NOOP("Softmax", "measured"),
    "difference": QT_TRANSLATE_NOOP("Softmax", "difference"),
}


def formula(column: str, temperature: float) -> str:
    """Return what stands below the caption of a column: how it is had."""
    gradient = "q − y" if temperature == 1 else "(q − y)/T"
    return {"slopes": "−y/q", "gradient": gradient, "measured": "o ± h"}.get(column, "")


def entry_name(cell: Cell) -> str:
    """Return the name of an entry: ∂q₁/∂o₂."""
    return f"∂q{subscript(cell.row + 1)}/∂o{subscript(cell.column + 1)}"


def slope_name(i: int) -> str:
    """Return the name of an entry of the gradient: ∂ℓ/∂o₁."""
    return f"∂ℓ/∂o{subscript(i + 1)}"


def entry_caption(cell: Cell, row: Sentence, column: Sentence) -> Sentence:
    """Return the name of an entry and, in words, what it says of the classes called *row* and *column*."""
    return QT_TRANSLATE_NOOP("Softmax", "{slope} · q of {row} along the logit of {column}").fill(
        slope=entry_name(cell), row=row, column=column
    )
