"""What is wrong with a formula, and why it has no value somewhere, in sentences."""

from nnstudio.engine.errors import ExpressionError
from nnstudio.engine.expressions import Undefined, parse
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_EMPTY = QT_TRANSLATE_NOOP("Activation", "There is no formula yet. Type one in z, like tanh(z) or z*sigmoid(a*z).")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Activation", "The formula has {count} characters, but only {most} are read. Type a shorter one."
)
_TOO_DEEP = QT_TRANSLATE_NOOP(
    "Activation",
    "At character {place} brackets, signs and powers lie more than {most} deep in one another. Type a simpler formula.",
)
_UNKNOWN_NAME = QT_TRANSLATE_NOOP(
    "Activation",
    "“{found}” is no name known here. There are z, a, pi, e and the functions exp, log, tanh, sigmoid, sqrt, "
    "sin, cos, abs, max, min.",
)
_MISSPELT = QT_TRANSLATE_NOOP("Activation", "“{found}” is no name known here. Did you mean {suggestion}?")
_EQUATION = QT_TRANSLATE_NOOP("Activation", "There is no place for “=”. Type only what stands to the right of it.")
_UNKNOWN_CHARACTER = QT_TRANSLATE_NOOP(
    "Activation", "“{found}” (character {place}) means nothing in a formula. Delete it."
)
_OTHER_CHARACTER = QT_TRANSLATE_NOOP(
    "Activation", "“{found}” (character {place}) means nothing in a formula. Type {suggestion} instead."
)
_NUMBER = QT_TRANSLATE_NOOP(
    "Activation",
    "“{found}” is no number that can be computed with. Type one like 2, 0.5 or 1e-3, of a size from 1e-300 to 1e300.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "Activation",
    "Something is missing beside “{found}” (character {place}). Put a number, z, a or a function there, or "
    "delete the sign.",
)
_UNEXPECTED = QT_TRANSLATE_NOOP(
    "Activation",
    "“{found}” (character {place}) does not fit where it stands. Delete it, or put a sign like + or * there.",
)
_COMMA = QT_TRANSLATE_NOOP(
    "Activation",
    "The comma (character {place}) fits only between the arguments of max and min. Delete it, or write numbers "
    "with a point, as 0.5.",
)
_DECIMAL_COMMA = QT_TRANSLATE_NOOP(
    "Activation",
    "The comma (character {place}) fits only into max and min. For a number, type {suggestion} with a point.",
)
_NUMBER_BEHIND = QT_TRANSLATE_NOOP(
    "Activation",
    "The number {found} (character {place}) has no sign in front of it. Type {suggestion} to multiply, or "
    "^{found} for a power.",
)
_UNCLOSED = QT_TRANSLATE_NOOP(
    "Activation",
    "The bracket at character {place}, at the beginning of “{found}”, is never closed. Type the ) that is missing.",
)
_UNCLOSED_AT_END = QT_TRANSLATE_NOOP(
    "Activation", "The formula ends with an open bracket. Type what belongs into it, and a ) behind that."
)
_UNOPENED = QT_TRANSLATE_NOOP(
    "Activation", "The bracket ) at character {place} was never opened. Delete it, or type a ( before it."
)
_NEEDS_BRACKETS = QT_TRANSLATE_NOOP(
    "Activation", "“{found}” (character {place}) is a function. Put what it is taken of in brackets, as in {name}(z)."
)
_ONE_ARGUMENT = QT_TRANSLATE_NOOP("Activation", "“{found}” takes one argument, but there are {count}. Type {name}(z).")
_MORE_ARGUMENTS = QT_TRANSLATE_NOOP(
    "Activation",
    "“{found}” takes two or more arguments, separated by commas, but there are {count}. Type {name}(0, z).",
)
_NO_VALUE = {
    "log_of_negative": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: {piece} would be the logarithm of {argument}, and only numbers above 0 "
        "have one. Choose another z, or change the formula.",
    ),
    "log_of_zero": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: {piece} would be the logarithm of 0, which is −∞ and no number. Choose "
        "another z, or change the formula.",
    ),
    "division_by_zero": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: {piece} would divide by 0. Choose another z, or change the formula.",
    ),
    "root_of_negative": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: {piece} would be the square root of {argument}, and numbers below 0 have "
        "none. Choose another z, or change the formula.",
    ),
    "power": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: {piece} would raise {argument} to a power that is not whole, and only "
        "numbers from 0 up can be raised to one. Choose another z, or change the formula.",
    ),
    "zero_to_negative_power": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: {piece} would raise 0 to a negative power, which is to divide by 0. "
        "Choose another z, or change the formula.",
    ),
    "difference_of_infinities": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: in {piece} two numbers have become too large for a computer, and their "
        "difference cannot be told. Choose a z nearer to 0.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Activation",
        "At z = {z} there is no value: in {piece} a number has become too large for a computer. Choose a z "
        "nearer to 0.",
    ),
}


def formula_problem(text: str) -> Sentence | None:
    """Return what keeps *text* from being a formula, None where it is one."""
    try:
        parse(text)
    except ExpressionError as error:
        return _refusal(error).fill(
            found=error.found,
            place=error.position + 1,
            suggestion=error.suggestion,
            name=error.name,
            count=error.count,
            most=error.expected,
        )
    return None


def undefined_sentence(undefined: Undefined, z: float) -> Sentence:
    """Say why a formula has no value at *z*."""
    sentence = _NO_VALUE[undefined.kind]
    return sentence.fill(z=in_words(z), piece=undefined.piece, argument=in_words(undefined.argument))


def _refusal(error: ExpressionError) -> Sentence:
    match error.reason:
        case "empty":
            return _EMPTY
        case "too_long":
            return _TOO_LONG
        case "too_deep":
            return _TOO_DEEP
        case "unknown_name":
            return _MISSPELT if error.suggestion else _UNKNOWN_NAME
        case "unknown_character" if error.found == "=":
            return _EQUATION
        case "unknown_character":
            return _OTHER_CHARACTER if error.suggestion else _UNKNOWN_CHARACTER
        case "number":
            return _NUMBER if any(sign.isdigit() for sign in error.found) else _UNKNOWN_CHARACTER
        case "missing_operand":
            return _MISSING
        case "unexpected":
            return _misplaced(error)
        case "unclosed_bracket":
            return _UNCLOSED_AT_END if error.found == "(" else _UNCLOSED
        case "unopened_bracket":
            return _UNOPENED
        case "needs_brackets":
            return _NEEDS_BRACKETS
        case "arguments":
            return _ONE_ARGUMENT if error.expected == 1 else _MORE_ARGUMENTS


def _misplaced(error: ExpressionError) -> Sentence:
    if error.found in (",", "，"):
        return _DECIMAL_COMMA if error.suggestion else _COMMA
    return _NUMBER_BEHIND if error.suggestion else _UNEXPECTED
