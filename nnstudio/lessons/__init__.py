"""Guided steps across tabs: each sets a scene and says what to look at. Texts lie in ``resources/lessons/``."""
