"""Answers dialogs that ask for a file, as a person does who knows which one."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog


def choose_file(monkeypatch, path):
    """Choose *path* in each dialog for files from now on, or with None cancel it."""
    return choose_in_dialog(monkeypatch, lambda _dialog: path)


def choose_in_dialog(monkeypatch, chosen):
    """Choose in each dialog for files what *chosen* returns of it, None to cancel; return the list of their names."""
    asked, answers = [], {}

    def answer(dialog):
        asked.append(dialog.objectName())
        path = answers[dialog] = chosen(dialog)
        return QDialog.DialogCode.Accepted if path else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QFileDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(Path(answers[dialog]))])
    return asked
