"""Caches a policy's proposals, so that a state reached by several searches is proposed for only once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence

from search.policy import Policy, Suggestion
from search.session import TacticState

_Key = tuple[tuple[str, ...], int]


class CachedPolicy:
    """A policy with a cache of the states requested last. States of running calls count as cached."""

    def __init__(self, policy: Policy, capacity: int = 100_000) -> None:
        """`capacity` is in states; the least recently used one is dropped first."""
        self._policy = policy
        self._capacity = capacity
        self._known: OrderedDict[_Key, asyncio.Future[Sequence[Suggestion]]] = OrderedDict()
        self._calls: set[asyncio.Task[None]] = set()
        """Running calls; this set keeps the tasks alive."""
        self.hits = 0
        self.asked = 0

    async def propose(self, states: Sequence[TacticState], n: int) -> list[Sequence[Suggestion]]:
        """See `Policy.propose`. A call that fails is not cached."""
        keys = [(state.goals, n) for state in states]
        new = {key: state for key, state in zip(keys, states, strict=True) if key not in self._known}
        self.asked += len(states)
        self.hits += len(states) - len(new)
        answers = {key: self._known[key] for key in keys if key not in new}
        if new:
            answers |= self._ask(list(new), list(new.values()), n)
        for key in keys:
            if key in self._known:
                self._known.move_to_end(key)
        return [await asyncio.shield(answers[key]) for key in keys]

    def _ask(
        self, keys: Sequence[_Key], states: Sequence[TacticState], n: int
    ) -> dict[_Key, asyncio.Future[Sequence[Suggestion]]]:
        """Starts a call for new states. It continues even if the first caller is cancelled."""
        loop = asyncio.get_running_loop()
        promised = {key: loop.create_future() for key in keys}
        self._known |= promised
        while len(self._known) > self._capacity:
            self._known.popitem(last=False)
        call = loop.create_task(self._fulfil(promised, states, n))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        return promised

    async def _fulfil(
        self, promised: dict[_Key, asyncio.Future[Sequence[Suggestion]]], states: Sequence[TacticState], n: int
    ) -> None:
        try:
            for promise, suggested in zip(promised.values(), await self._policy.propose(states, n), strict=True):
                promise.set_result(suggested)
        except BaseException as error:
            for key, promise in promised.items():
                self._known.pop(key, None)
                if isinstance(error, asyncio.CancelledError):
                    promise.cancel()
                elif not promise.done():
                    promise.set_exception(error)
            if not isinstance(error, Exception):
                raise
