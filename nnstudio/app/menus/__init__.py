"""The menus of the main window, one file each."""
