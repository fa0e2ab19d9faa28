"""The field in which a learner writes a function."""

from nnstudio.widgets.typed_field import TypedField


class FormulaField(TypedField):
    """Takes any text; the scene tells what is wrong with it. It is only ever parsed, never run."""

    def write(self, value: str) -> str:
        return value

    def read(self, text: str) -> str:
        return text.strip()
