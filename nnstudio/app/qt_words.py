"""Words of Qt's own dialogs that its Chinese translations leave in English: marked here, they are in ours."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

WORDS_QT_LACKS = (
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
)
"""Qt asks for them itself, by these contexts."""
