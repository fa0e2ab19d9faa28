"""A field for a name; while it is empty, it shows what is called so all the same."""

from nnstudio.labs.softmax.scene import LONGEST_NAME
from nnstudio.widgets.typed_field import TypedField


class NameField(TypedField):
    """Takes any text; blanks around it are left out."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMaxLength(LONGEST_NAME)

    def write(self, value: str) -> str:
        return value

    def read(self, text: str) -> str:
        return text.strip()
