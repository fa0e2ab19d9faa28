"""The project file ``.nnstudio``: all that a learner has set up and trained, in one zip.

In it are ``project.json`` (what it is, by which version, when, and the parts), each array of a part as a ``.npy``
member that NumPy reads, and ``README.txt``, which tells that to whoever unzips it. The JSON names an array by
``{"npy": "<member>"}``. What a part is made of, its dataclass says; `nnstudio.document.codec` goes by that.

What is read is never trusted: each module here refuses what goes beyond its limits before time or memory is taken for
it, by a `ProjectFileError` and no other exception.
"""

from nnstudio.document.project_file.errors import ProjectFileError
from nnstudio.document.project_file.header import Header
from nnstudio.document.project_file.reading import load, read_header
from nnstudio.document.project_file.writing import save

SUFFIX = ".nnstudio"
"""With this the name of a project file ends."""

__all__ = ["SUFFIX", "Header", "ProjectFileError", "load", "read_header", "save"]
