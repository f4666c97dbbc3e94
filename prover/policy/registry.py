"""The registry of policies, and the critic. To add a policy, write a file and register it here; it is imported on first use.

A policy is named `KIND` or `KIND:WHAT`, such as `scripted`, `model:3`, `openai:URL` or `mix:scripted=1,model:3=3`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from prover.policy.errors import PolicyError
from prover.policy.options import OpenPolicy, PolicyOptions
from search.batching import BatchingPolicy
from search.critic import Critic
from search.policy import Policy


def open_policy(name: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
    """Opens the policy of this name. Raises `PolicyError` if it does not exist."""
    kind, _, what = name.partition(":")
    if kind not in POLICIES:
        raise PolicyError(f"There is no policy «{name}».", remedy=f"Choose one of: {', '.join(POLICIES)}.")
    return POLICIES[kind](what, options)


def lasting_name(name: str, options: PolicyOptions) -> str:
    """Returns a permanent name of the same policy: for `model`, the number of the version in use now.

    Raises `PolicyError` if no version is in use.
    """
    kind, _, what = name.partition(":")
    if kind == "mix":
        parts = [part.rpartition("=") for part in what.split(",")]
        return "mix:" + ",".join(f"{lasting_name(part, options)}={weight}" for part, _, weight in parts)
    if kind == "model" and not what:
        return f"model:{_version_in_use(options, is_critic=False)}"
    return name


def lasting_critic_name(name: str | None, options: PolicyOptions) -> str | None:
    """Returns a permanent name of the critic, as `lasting_name` does."""
    from prover.policy.versions import PROMOTED

    return str(_version_in_use(options, is_critic=True)) if name == PROMOTED else name


def _version_in_use(options: PolicyOptions, *, is_critic: bool) -> int:
    from prover.corpus.store import Corpus
    from prover.corpus.tables import ModelRole
    from prover.policy.versions import version_in_use

    with Corpus.open(options.database) as corpus:
        return version_in_use(corpus, ModelRole.CRITIC if is_critic else ModelRole.POLICY).id


def open_critic(name: str | None, options: PolicyOptions) -> AbstractAsyncContextManager[Critic | None]:
    """Opens the critic of a version number or `promoted`; None for None. Raises `PolicyError` if it does not exist."""
    if name is None:
        return nullcontext()
    from prover.policy.critic_model import open_critic_model

    return open_critic_model(name, options)


def is_deterministic(name: str) -> bool:
    """Whether the policy of this name ignores the seed."""
    return name.partition(":")[0] in _DETERMINISTIC


@asynccontextmanager
async def _scripted(what: str, options: PolicyOptions) -> AsyncIterator[Policy]:
    from search.scripted.policy import ScriptedPolicy

    async with BatchingPolicy(ScriptedPolicy()) as policy:
        yield policy


def _transformers(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
    from prover.policy.transformers_policy import open_transformers

    if not what:
        raise PolicyError("Which model?", remedy="Write transformers:FOLDER, or transformers:NAME of the hub.")
    return open_transformers(what, options)


def _model(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
    """Opens a version of the corpus; the one in use if none is named."""
    from prover.corpus.store import Corpus
    from prover.corpus.tables import ModelRole
    from prover.policy.transformers_policy import open_transformers
    from prover.policy.versions import PROMOTED, find_version

    if what and not what.isdecimal():
        raise PolicyError(f"«{what}» is not the number of a model version.", remedy="See `prover model list`.")
    with Corpus.open(options.database) as corpus:
        version = find_version(corpus, what or PROMOTED, ModelRole.POLICY)
    return open_transformers(version.path, options)


def _mixture(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
    from prover.policy.mixture import open_mixture

    return open_mixture(what, options, open_policy)


def _openai(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
    from prover.policy.openai_policy import open_openai

    return open_openai(what, options)


def _vllm(what: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
    from prover.policy.vllm_policy import open_vllm

    return open_vllm(what, options)


POLICIES: dict[str, OpenPolicy] = {
    "scripted": _scripted,
    "model": _model,
    "transformers": _transformers,
    "vllm": _vllm,
    "openai": _openai,
    "mix": _mixture,
}

_DETERMINISTIC = frozenset({"scripted"})
"""Kinds of policies that do not sample."""
