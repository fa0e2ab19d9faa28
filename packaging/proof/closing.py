"""Asks a window on an X screen to close, as the cross in its frame does.

Where no window manager is there is no such cross; what it sends is the message WM_DELETE_WINDOW of the protocol between
clients and window managers (ICCCM, 4.2.8.1).
"""

import ctypes
import ctypes.util

from proof.unproved import UnprovedError

_CLIENT_MESSAGE, _CURRENT_TIME, _NUMBERS_OF_32_BITS = 33, 0, 32


class _ClientMessage(ctypes.Structure):
    """``XClientMessageEvent`` of Xlib, with room for the largest of its events."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def ask_to_close(display: str, window: int) -> None:
    """Send WM_DELETE_WINDOW to the *window* of this number on the screen *display*."""
    name = ctypes.util.find_library("X11")
    if name is None:
        raise UnprovedError("libX11 is missing: apt install libx11-6")
    x11 = ctypes.CDLL(name)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XSendEvent.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p)
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    server = x11.XOpenDisplay(display.encode())
    if not server:
        raise UnprovedError(f"the screen {display} is not there any more")
    protocols, delete = (x11.XInternAtom(server, each, 0) for each in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    message = _ClientMessage(type=_CLIENT_MESSAGE, window=window, message_type=protocols, format=_NUMBERS_OF_32_BITS)
    message.data[:2] = (delete, _CURRENT_TIME)
    x11.XSendEvent(server, window, 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(server)
