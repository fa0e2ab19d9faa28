"""What each entry of a menu does, in a sentence: for "What is this?" and for buttons that show a drawing only."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

EXPLAINED = {
    "new": QT_TRANSLATE_NOOP("App", "Begins a new project: all four tabs as they are when the program starts."),
    "open": QT_TRANSLATE_NOOP("App", "Opens a project that was saved in a file, with all four tabs as they were."),
    "forget_recent": QT_TRANSLATE_NOOP("App", "Empties the list of recent projects; the files themselves stay."),
    "save": QT_TRANSLATE_NOOP("App", "Writes all four tabs, with trained networks, into the file of the project."),
    "save_as": QT_TRANSLATE_NOOP("App", "Writes the project into another file, and goes on with that one."),
    "report_pdf": QT_TRANSLATE_NOOP("App", "Writes this tab as pages to print: settings, pictures, tables, formulas."),
    "report_html": QT_TRANSLATE_NOOP("App", "Writes this tab as one page that every web browser shows."),
    "save_picture": QT_TRANSLATE_NOOP("App", "Saves this tab as it is on the screen, as a picture."),
    "preview": QT_TRANSLATE_NOOP("App", "Shows the pages of the report of this tab before they are printed."),
    "print": QT_TRANSLATE_NOOP("App", "Prints the report of this tab: settings, pictures, tables and formulas."),
    "quit": QT_TRANSLATE_NOOP("App", "Closes the program; what is not saved yet is asked about before."),
    "undo": QT_TRANSLATE_NOOP("App", "Takes back the last change in this tab; every tab remembers its own changes."),
    "redo": QT_TRANSLATE_NOOP("App", "Makes the change again that was taken back last in this tab."),
    "settings": QT_TRANSLATE_NOOP("App", "Shows all that can be chosen for the program: language, colours, size."),
    "open_entropy": QT_TRANSLATE_NOOP("App", "Surprise, entropy, cross-entropy and codes, from your own bars."),
    "open_activation": QT_TRANSLATE_NOOP("App", "What activation functions do to numbers and gradients."),
    "open_softmax": QT_TRANSLATE_NOOP("App", "How logits become probabilities, and how the loss pulls at each."),
    "open_trainer": QT_TRANSLATE_NOOP("App", "Builds a small network, trains it before your eyes, and examines it."),
    "zoom_in": QT_TRANSLATE_NOOP("App", "Shows everything larger: text, pictures and formulas, up to 250 %."),
    "zoom_out": QT_TRANSLATE_NOOP("App", "Shows everything smaller: text, pictures and formulas, down to 75 %."),
    "zoom_normal": QT_TRANSLATE_NOOP("App", "Shows everything at its normal size again."),
    "presentation": QT_TRANSLATE_NOOP("App", "Fills the screen and hides all but the lab, for a projector."),
    "what_is_this": QT_TRANSLATE_NOOP("App", "Tells what a control, a figure or a picture is: click on it next."),
    "shortcuts": QT_TRANSLATE_NOOP("App", "Lists all keys that do something, in the program and on this page."),
    "glossary": QT_TRANSLATE_NOOP("App", "Explains every term of the field in three languages, with its formula."),
    "open_log": QT_TRANSLATE_NOOP("App", "Opens the file in which the program writes down what went wrong."),
    "about": QT_TRANSLATE_NOOP("App", "Versions and licences of the program and of all it is made of."),
}
"""By the names of the actions."""

EXPLAINED_MENUS = {
    "&File": QT_TRANSLATE_NOOP("App", "Projects in files, reports, pictures and printing."),
    "Open &recent": QT_TRANSLATE_NOOP("App", "The projects that were open last, the newest first."),
    "&Export": QT_TRANSLATE_NOOP("App", "Takes this tab, or a part of it, into other programs."),
    "Pictures, tables and &formulas": QT_TRANSLATE_NOOP("App", "Each picture, table and formula on this page alone."),
    "&Edit": QT_TRANSLATE_NOOP("App", "Takes back changes, and makes them again."),
    "&View": QT_TRANSLATE_NOOP("App", "Which tab, how large, in which colours and in which language."),
    "&Theme": QT_TRANSLATE_NOOP("App", "The colours of the program: light, dark, high contrast, or like the system."),
    "&Language · 语言": QT_TRANSLATE_NOOP("App", "The language of everything on the screen; it changes at once."),
    "&Help": QT_TRANSLATE_NOOP("App", "Answers: what something is, which keys there are, what words mean."),
    "&Lessons": QT_TRANSLATE_NOOP("App", "Guided tours: each step opens what it speaks of and says what to try."),
}
"""By the English titles of the menus."""
