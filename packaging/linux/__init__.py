"""The program as Linux has it: a folder to unpack and start, its archive, and a Debian package."""
