"""Everything on the screen, in every language.

- ``scenes``: goes through all pages and dialogs of the window
- ``texts``: reads all that a widget says, on the screen, to a screen reader and in pictures it paints itself
"""
