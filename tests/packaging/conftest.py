"""The scripts of packaging/ call each other by the names they have within that folder."""

import sys

from nnstudio.resource_path import resource_path

sys.path.insert(0, str(resource_path().parent / "packaging"))
