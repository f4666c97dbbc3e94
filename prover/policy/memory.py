"""Estimates how much memory a policy or a critic will use, so that Lean's processes can be given the rest.

The estimate is from the size of the files, before anything is loaded.
"""

from __future__ import annotations

from pathlib import Path

from prover.policy.options import PolicyOptions

_GIB = 1024**3
_LIBRARIES = 1 * _GIB
"""torch itself, and the activations of a model."""
_GPU_LIBRARIES = 4 * _GIB
"""The same if the model is on a GPU: CUDA's libraries, and memory for copying tensors."""
_WEIGHTS = ("*.safetensors", "*.bin")


def policy_memory(name: str, options: PolicyOptions) -> int:
    """Returns the bytes for the policy of this name. 0 if it has no model in this process, or cannot be found."""
    kind, _, what = name.partition(":")
    if kind == "mix":
        return sum(policy_memory(part.rpartition("=")[0], options) for part in what.split(","))
    if kind == "model":
        return _model_memory(_version_folder(what, options, is_critic=False), options)
    if kind in ("transformers", "vllm"):
        return _model_memory(_folder(what), options)
    return 0


def critic_memory(name: str | None, options: PolicyOptions) -> int:
    """Returns the bytes for the critic of this name; 0 for None."""
    return 0 if name is None else _model_memory(_version_folder(name, options, is_critic=True), options)


def _model_memory(folder: Path, options: PolicyOptions) -> int:
    from prover.policy.checkpoint import choose_device

    if choose_device(options.device).type != "cpu":
        return _GPU_LIBRARIES
    # On a CPU weights are float32: twice the files' size if those are bfloat16; otherwise twice while they are being read.
    return _LIBRARIES + 2 * sum(file.stat().st_size for pattern in _WEIGHTS for file in folder.glob(pattern))


def _version_folder(what: str, options: PolicyOptions, *, is_critic: bool) -> Path:
    from prover.corpus.store import Corpus
    from prover.corpus.tables import ModelRole
    from prover.policy.versions import PROMOTED, version_in_use

    with Corpus.open(options.database) as corpus:
        if what in ("", PROMOTED):
            return Path(version_in_use(corpus, ModelRole.CRITIC if is_critic else ModelRole.POLICY).path)
        return Path(corpus.models.version(int(what)).path)


def _folder(name: str) -> Path:
    """Returns the folder of a model's files: the named one, or the download folder of a model of the hub."""
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    try:
        found = try_to_load_from_cache(name, "config.json")
    except HFValidationError:  # neither a folder nor a valid name; opening it raises an error
        return Path(name)
    return Path(found).parent if isinstance(found, str) else Path(name)
