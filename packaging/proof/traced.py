"""What the program asked the system for, as strace has written it down."""

import re
from collections.abc import Sequence
from pathlib import Path

from proof.unproved import UnprovedError
from tools import path_of

TOOLS = ("strace",)
"""What writes it down."""

_NETWORKS = re.compile(r"\b(AF_INET6?|AF_PACKET|AF_VSOCK|AF_BLUETOOTH)\b")
_CONNECTION = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg|bind|socket)\(")


def tracer(log: Path) -> Sequence[str]:
    """Return what to put before a command, so that all it asks of files and networks is written to *log*."""
    return (path_of("strace"), "-f", "-y", "-s", "4096", "-e", "trace=%file,%network", "-o", str(log))


def check_paths(log: Path, forbidden: Sequence[Path]) -> str:
    """Make sure that nothing below one of the *forbidden* folders was looked for."""
    lines = _lines(log)
    for line in lines:
        for folder in forbidden:
            if re.search(rf'["<]{re.escape(str(folder))}(/|"|>)', line):
                raise UnprovedError(f"it looks for a file of {folder}: {line.strip()[:300]}")
    return f"none of {len(lines):,} requests is for one"


def check_connections(log: Path) -> str:
    """Make sure that nothing was sent to, or prepared for, a network."""
    for line in _lines(log):
        if _CONNECTION.search(line) and _NETWORKS.search(line):
            raise UnprovedError(f"it asks for a network: {line.strip()[:300]}")
    return ""


def _lines(log: Path) -> list[str]:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.is_file() else []
    if len(lines) < 1000:
        raise UnprovedError(f"strace has written only {len(lines)} lines")
    return lines
