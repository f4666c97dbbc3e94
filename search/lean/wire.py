"""The proof server's requests and replies as types: JSON, one document per line, as in `lean_project/ProofServer/Wire.lean`.

Independent of processes. A file that Lean reads may write to the same output, so every reply is validated.
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


class InvalidReply(ValueError):
    """The output is not a valid reply to the request."""


class Request(Protocol[ReplyType]):
    """A request, and how its replies are read."""

    def write(self) -> Json:
        """Returns the request as JSON for the server."""
        ...

    def read(self, reply: Json) -> ReplyType:
        """Reads a reply to it. Raises `InvalidReply`."""
        ...


# Replies


@dataclass(frozen=True)
class Refused:
    """The server, or Lean, rejected the request."""

    kind: str
    """For a tactic: parse, elaboration, forbidden, sorry, kernel or heartbeats; otherwise imports or elaboration."""
    message: str


@dataclass(frozen=True)
class StatedTheorem:
    """A theorem that a file states. Offsets are in bytes of its UTF-8 encoding."""

    name: str
    statement: str
    proof: tuple[int, int]
    """Start and end of its proof."""
    end: int
    """The end of its command."""


@dataclass(frozen=True)
class Loaded:
    """A file that was read."""

    document: int
    """Its number in this process."""
    statements: tuple[StatedTheorem, ...]
    left: int
    """How many other commands contain a `sorry`."""
    errors: tuple[str, ...]
    messages: tuple[str, ...]
    """Lean's other messages, if they were requested."""


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
    """The result of one tactic, and its cost."""

    tactic: int
    """Its index in the request."""
    outcome: Reached | Finished | Refused
    heartbeats: int
    """Small allocations, as Lean counts them."""


@dataclass(frozen=True)
class Shown:
    """For each state, in order, its goals as text."""

    goals: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Done:
    """An empty reply."""


@dataclass(frozen=True)
class Count:
    """How many files and states the server keeps."""

    documents: int
    states: int


# Requests


@dataclass(frozen=True)
class Load:
    """Reads a file; with `every`, theorems that have a proof are included; with `messages`, all of Lean's messages."""

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
    """Releases a file."""

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
    """Runs tactics on a state, each with a limit of heartbeats. There is a reply to each, up to the first that finishes the
    proof if `stop_at_proof`."""

    state: int
    tactics: tuple[str, ...]
    heartbeats: int
    spent: int
    """Heartbeats used by the tactics that led to the state."""
    stop_at_proof: bool

    def write(self) -> Json:
        return {
            "do": "run",
            "state": self.state,
            "tactics": self.tactics,
            "heartbeats": self.heartbeats,
            "spent": self.spent,
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
        # The server returns no goals for an unknown state.
        if len(goals) != len(self.states) or not all(goals) or not all(_is(text, str) for one in goals for text in one):
            raise InvalidReply("its goals do not match the states")
        return Shown(tuple(tuple(one) for one in goals))


@dataclass(frozen=True)
class Release:
    """Releases states; their numbers are reused."""

    states: tuple[int, ...]

    def write(self) -> Json:
        return {"do": "release", "states": self.states}

    def read(self, reply: Json) -> Done:
        return _done(reply)


@dataclass(frozen=True)
class Memory:
    """Asks how many files and states the server keeps: the cheapest request."""

    def write(self) -> Json:
        return {"do": "memory"}

    def read(self, reply: Json) -> Count:
        return Count(_field(reply, "documents", int), _field(reply, "states", int))


def read_reply(request: Request[T], number: int, reply: Json) -> T:
    """Reads a reply to the request with this number. Raises `InvalidReply`.

    That includes the server's reply to an invalid request, such as one about an unknown state: the server's states are then
    not those that this side expects.
    """
    if reply.get("id") != number:
        raise InvalidReply("it answers another request")
    if reply.get("error") == "request":
        raise InvalidReply(f"the request is refused: {_field(reply, 'message', str)}")
    return request.read(reply)


def _refused(reply: Json, kinds: frozenset[str]) -> Refused | None:
    if "error" not in reply:
        return None
    kind = _field(reply, "error", str)
    if kind not in kinds:
        raise InvalidReply(f"«{kind}» is not an error of this request")
    return Refused(kind, _field(reply, "message", str))


def _finished(reply: Json) -> Finished | None:
    return Finished() if "finished" in reply and _field(reply, "finished", bool) else None


def _done(reply: Json) -> Done:
    if reply.keys() != {"id"}:
        raise InvalidReply("it should be empty")
    return Done()


def _reached(reply: Json) -> Reached:
    return Reached(_field(reply, "state", int), _field(reply, "key", str), _field(reply, "coupled", bool))


def _stated(one: Json) -> StatedTheorem:
    proof, end = _list(one, "proof", int), _field(one, "end", int)
    if len(proof) != 2 or not 0 <= proof[0] <= proof[1] <= end:
        raise InvalidReply("its «proof» is not a range")
    return StatedTheorem(_field(one, "name", str), _field(one, "statement", str), (proof[0], proof[1]), end)


def _field(reply: Json, name: str, kind: type[T]) -> T:
    value = reply.get(name)
    if not _is(value, kind):
        raise InvalidReply(f"it has no valid «{name}»")
    return value


def _list(reply: Json, name: str, kind: type[T]) -> list[T]:
    values = _field(reply, name, list)
    if not all(_is(value, kind) for value in values):
        raise InvalidReply(f"its «{name}» is invalid")
    return values


def _is(value: object, kind: type[T]) -> TypeGuard[T]:
    """Whether a JSON value has this type. Numbers must be natural numbers, not booleans; text must not have lone surrogates."""
    if isinstance(value, str):
        return kind is str and _SURROGATE.search(value) is None
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind) and not (isinstance(value, int) and value < 0)
