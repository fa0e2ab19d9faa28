"""Looking things up by the name under which scenes know them."""

from collections.abc import Mapping
from typing import TypeVar

from nnstudio.engine.errors import NetworkError

T = TypeVar("T")


def named(registry: Mapping[str, T], name: str, kind: str) -> T:
    """Return what *registry* has under *name*.

    Raises `NetworkError`, which lists the names there are, for another one.
    """
    if name not in registry:
        raise NetworkError(f"unknown {kind} {name!r}; there are {', '.join(registry)}")
    return registry[name]
