"""What macOS wants to have beside the frozen program."""
