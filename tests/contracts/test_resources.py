"""Files that travel with the program."""

import json

import pytest

from nnstudio.resource_path import resource_path


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_its_background(theme):
    tokens = json.loads(resource_path("themes", f"{theme}.json").read_text(encoding="utf-8"))
    for text, background in (
        ("text", "window"), ("text", "panel"), ("text", "field"), ("text", "accent_soft"),
        ("quiet", "window"), ("quiet", "panel"), ("on_accent", "accent"), ("trouble_text", "trouble_soft"),
        ("trouble_text", "panel"), ("truth_text", "panel"), ("prediction_text", "panel"), ("gradient_text", "panel"),
    ):  # fmt: skip
        assert contrast(tokens[text], tokens[background]) >= 4.5, (text, background)


def test_each_dataset_names_its_source_and_licence():
    for folder in resource_path("datasets").iterdir():
        notice = (folder / "README.md").read_text(encoding="utf-8")
        assert "Licence" in notice


def contrast(one, other):
    """Return the contrast ratio of the web accessibility guidelines (WCAG 2.1)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
