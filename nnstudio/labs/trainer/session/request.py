"""What is to be found out of a trainer that may belong to another thread just now. No Qt."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from nnstudio.engine.training import Trainer

AnswerT = TypeVar("AnswerT")


class Request(Generic[AnswerT]):
    """Something to be found out of a trainer, by the thread to which it belongs."""

    def __init__(self, take: Callable[[Trainer], AnswerT]) -> None:
        self._take = take
        self.future: Future[AnswerT] = Future()
        """What comes of it, be it an exception."""

    def answer(self, trainer: Trainer) -> None:
        """Find it out, unless nobody waits for it any more."""
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._take(trainer))
        except Exception as error:  # noqa: BLE001 - whatever it is, who has asked is told
            self.future.set_exception(error)


def at_once(answer: AnswerT) -> Future[AnswerT]:
    """Return the future of something that is there already."""
    future: Future[AnswerT] = Future()
    future.set_result(answer)
    return future
