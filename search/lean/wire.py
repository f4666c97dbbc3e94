"""The proof server's requests and replies as types: JSON, one document a line, as `lean_project/ProofServer/Wire.lean` has them.

Knows no process. A file that Lean reads may write to the same output, so a reply is believed no further than it makes sense.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeGuard, TypeVar

Json = Mapping[str, Any]
T = TypeVar("T")
ReplyType = TypeVar("ReplyType", covariant=True)


_REFUSES_FILES = frozenset({"imports"})
_REFUSES_THEOREMS = frozenset({"elaboration"})
_REFUSES_TACTICS = frozenset({"parse", "elaboration", "forbidden", "sorry", "kernel", "heartbeats"})

_SURROGATE = re.compile("[\ud800-\udfff]")


class NoReply(ValueError):
    """What the process said is no reply to what it was asked."""


class Request(Protocol[ReplyType]):
    """Something that can be asked, and how its replies are read."""

    def write(self) -> Json:
        """The request as the server reads it."""
        ...

    def read(self, reply: Json) -> ReplyType:
        """A reply to it. Raises `NoReply`."""
        ...


# Replies


@dataclass(frozen=True)
class Refused:
    """The server, or Lean, did not do what was asked."""

    kind: str
    """Of a tactic: parse, elaboration, forbidden, sorry, kernel or heartbeats; else imports or elaboration."""
    message: str


@dataclass(frozen=True)
class StatedTheorem:
    """A theorem that a file states. Offsets are in bytes of its UTF-8 encoding."""

    name: str
    statement: str
    proof: tuple[int, int]
    """Where its proof stands."""
    end: int
    """Where its command ends."""


@dataclass(frozen=True)
class Loaded:
    """A file as it was read."""

    document: int
    """Its number in this process."""
    statements: tuple[StatedTheorem, ...]
    left: int
    """How many other commands hold a `sorry`."""
    errors: tuple[str, ...]
    messages: tuple[str, ...]
    """What else Lean said, if that was asked for."""


@dataclass(frozen=True)
class Reached:
    """A tactic state, which the server keeps."""

    state: int
    """Its number in this process."""
    key: str
    coupled: bool


@dataclass(frozen=True)
class Finished:
    """No goals are left, and the kernel accepts the proof."""


@dataclass(frozen=True)
class Ran:
    """What came of one tactic, and what it cost."""

    tactic: int
    """Its place among those that were to be run."""
    outcome: Reached | Finished | Refused
    heartbeats: int
    """Small allocations, as Lean counts them."""


@dataclass(frozen=True)
class Shown:
    """For each state, in order, its goals as text."""

    goals: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Done:
    """There is nothing to say."""


@dataclass(frozen=True)
class Count:
    """How much the server keeps."""

    documents: int
    states: int


# Requests


@dataclass(frozen=True)
class Load:
    """Reads a file; with `every`, theorems that have a proof are stated, too; with `messages`, all that Lean says is told."""

    text: str
    file: str
    every: bool
    messages: bool = False

    def write(self) -> Json:
        return {"do": "load", "text": self.text, "file": self.file, "all": self.every, "messages": self.messages}

    def read(self, reply: Json) -> Loaded | Refused:
        if (refused := _refused(reply, _REFUSES_FILES)) is not None:
            return refused
        statements = tuple(_stated(one) for one in _list(reply, "statements", dict))
        errors, messages = (tuple(_list(reply, name, str)) for name in ("errors", "messages"))
        return Loaded(_field(reply, "document", int), statements, _field(reply, "left", int), errors, messages)


@dataclass(frozen=True)
class Close:
    """Forgets a file."""

    document: int

    def write(self) -> Json:
        return {"do": "close", "document": self.document}

    def read(self, reply: Json) -> Done:
        return _done(reply)


@dataclass(frozen=True)
class Open:
    """The state in which the proof of a theorem begins."""

    document: int
    name: str

    def write(self) -> Json:
        return {"do": "open", "document": self.document, "name": self.name}

    def read(self, reply: Json) -> Reached | Refused:
        return _refused(reply, _REFUSES_THEOREMS) or _reached(reply)


@dataclass(frozen=True)
class Run:
    """Runs tactics on a state, each within so many heartbeats. There is a reply to each, up to the first that finishes the proof
    if `stop_at_proof`."""

    state: int
    tactics: tuple[str, ...]
    heartbeats: int
    stop_at_proof: bool

    def write(self) -> Json:
        return {
            "do": "run",
            "state": self.state,
            "tactics": self.tactics,
            "heartbeats": self.heartbeats,
            "stop at proof": self.stop_at_proof,
        }

    def read(self, reply: Json) -> Ran:
        outcome = _refused(reply, _REFUSES_TACTICS) or _finished(reply) or _reached(reply)
        return Ran(_field(reply, "tactic", int), outcome, _field(reply, "heartbeats", int))


@dataclass(frozen=True)
class Show:
    """The goals of states as text."""

    states: tuple[int, ...]

    def write(self) -> Json:
        return {"do": "show", "states": self.states}

    def read(self, reply: Json) -> Shown:
        goals = _list(reply, "goals", list)
        # Of a state that it does not know the server shows no goals.
        if len(goals) != len(self.states) or not all(goals) or not all(_is(text, str) for one in goals for text in one):
            raise NoReply("its goals are not those of the states")
        return Shown(tuple(tuple(one) for one in goals))


@dataclass(frozen=True)
class Release:
    """Forgets states, whose numbers are used again."""

    states: tuple[int, ...]

    def write(self) -> Json:
        return {"do": "release", "states": self.states}

    def read(self, reply: Json) -> Done:
        return _done(reply)


@dataclass(frozen=True)
class Memory:
    """How much the server keeps: the least that can be asked of it."""

    def write(self) -> Json:
        return {"do": "memory"}

    def read(self, reply: Json) -> Count:
        return Count(_field(reply, "documents", int), _field(reply, "states", int))


def read_reply(request: Request[T], number: int, reply: Json) -> T:
    """A reply to the request that was sent under this number. Raises `NoReply`.

    A request that the server cannot make sense of, such as one about a state that it does not keep, is no result, either: what
    it keeps is not what it is taken to keep.
    """
    if reply.get("id") != number:
        raise NoReply("it answers another request")
    if reply.get("error") == "request":
        raise NoReply(f"the request is refused: {_field(reply, 'message', str)}")
    return request.read(reply)


def _refused(reply: Json, kinds: frozenset[str]) -> Refused | None:
    if "error" not in reply:
        return None
    kind = _field(reply, "error", str)
    if kind not in kinds:
        raise NoReply(f"nothing is refused for «{kind}» here")
    return Refused(kind, _field(reply, "message", str))


def _finished(reply: Json) -> Finished | None:
    return Finished() if "finished" in reply and _field(reply, "finished", bool) else None


def _done(reply: Json) -> Done:
    if reply.keys() != {"id"}:
        raise NoReply("there was nothing to say")
    return Done()


def _reached(reply: Json) -> Reached:
    return Reached(_field(reply, "state", int), _field(reply, "key", str), _field(reply, "coupled", bool))


def _stated(one: Json) -> StatedTheorem:
    proof, end = _list(one, "proof", int), _field(one, "end", int)
    if len(proof) != 2 or not 0 <= proof[0] <= proof[1] <= end:
        raise NoReply("its «proof» is no range")
    return StatedTheorem(_field(one, "name", str), _field(one, "statement", str), (proof[0], proof[1]), end)


def _field(reply: Json, name: str, kind: type[T]) -> T:
    value = reply.get(name)
    if not _is(value, kind):
        raise NoReply(f"it has no «{name}»")
    return value


def _list(reply: Json, name: str, kind: type[T]) -> list[T]:
    values = _field(reply, name, list)
    if not all(_is(value, kind) for value in values):
        raise NoReply(f"its «{name}» is not what it should be")
    return values


def _is(value: object, kind: type[T]) -> TypeGuard[T]:
    """Whether a value of JSON is of this type. Numbers are natural, and no truth values; text has no halves of characters."""
    if isinstance(value, str):
        return kind is str and _SURROGATE.search(value) is None
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind) and not (isinstance(value, int) and value < 0)
