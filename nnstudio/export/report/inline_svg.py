"""Pictures that can stand beside one another in one page. No Qt here."""

import re
import xml.etree.ElementTree as ET

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_REFERENCE = re.compile(r"url\(#([^)]+)\)")

ET.register_namespace("", SVG)
ET.register_namespace("xlink", XLINK)


def inline_svg(svg: bytes, prefix: str, label: str, description: str = "") -> str:
    """Return *svg* as an element to put into a page.

    Its ids begin with *prefix*, so that they are those of no other picture of the page; *label* and *description* are
    what a screen reader says. Nothing that could run or load anything is taken over. Raises `ET.ParseError`.
    """
    root = ET.fromstring(svg)  # noqa: S314 - written by this program
    for element in root.iter():
        for child in list(element):
            if child.tag in (f"{{{SVG}}}title", f"{{{SVG}}}desc", f"{{{SVG}}}script"):
                element.remove(child)
        for key, value in list(element.attrib.items()):
            element.set(key, _renamed(key, value, prefix))
    for tag, text in (("desc", description), ("title", label)):
        if text:
            told = ET.Element(f"{{{SVG}}}{tag}")
            told.text = text
            root.insert(0, told)
    root.set("role", "img")
    root.set("aria-label", " – ".join(filter(None, (label, description))))
    return ET.tostring(root, encoding="unicode")


def _renamed(key: str, value: str, prefix: str) -> str:
    if key == "id":
        return f"{prefix}{value}"
    if key in ("href", f"{{{XLINK}}}href") and value.startswith("#"):
        return f"#{prefix}{value[1:]}"
    return _REFERENCE.sub(rf"url(#{prefix}\1)", value)
