"""What the configuration of a Lake package can do while `lake` reads it. The `lake` here is a fake that runs a shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from search.lean.confine.lake import launch_lake
from search.lean.confine.mechanism import Mechanism

PREVENTED = {
    "read a private file": "cat SECRET",
    "read a password": 'test -n "$PROVER_DATABASE_URL"',
    "write beside the package": "echo more > OUTSIDE/file",
    "make a file beside the package": "echo new > OUTSIDE/new",
    "remove a file beside the package": "rm OUTSIDE/file",
    "change permissions": "chmod 644 SECRET",
    "have UDP": "PYTHON -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)'",
    "have TCP": "PYTHON -c 'import socket; socket.create_server((\"127.0.0.1\", 0))'",
    "have UNIX sockets": "PYTHON -c 'import socket; socket.socket(socket.AF_UNIX)'",
    "signal another process": "kill -0 PARENT",
}
"""Commands that fail if they are prevented."""
ALLOWED = {
    "write below the package": "mkdir -p .lake/config && echo 1 > .lake/config/file && mv .lake/config/file . && rm file",
    "start programs": "PYTHON -c 'import subprocess; subprocess.run([\"ls\"], check=True)' | cat",
    "read a package beside it": "test $(cat ../beside/lakefile.lean) = beside",
    "change nothing of that": "! echo more > ../beside/lakefile.lean",
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with one beside it on which it depends, and a `lake` whose arguments are a command."""
    for name in ("package", "beside", "outside", "bin"):
        (tmp_path / name).mkdir()
    (tmp_path / "outside" / "file").write_text("a file")
    (tmp_path / "beside" / "lakefile.lean").write_text("beside")
    manifest = {"packages": [{"type": "path", "dir": "../beside"}, {"type": "git", "url": "https://example.org"}]}
    (tmp_path / "package" / "lake-manifest.json").write_text(json.dumps(manifest))
    lake = tmp_path / "bin" / "lake"
    lake.write_text('#!/bin/sh\nexec "$@"\n')
    lake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.setenv("PROVER_DATABASE_URL", "postgresql://prover:password@localhost/prover")
    return tmp_path / "package"


def succeeds(package: Path, command: str, mechanism: Mechanism, secret: Path) -> bool:
    """Whether a shell command of the package does what it should."""
    python = f"{os.path.realpath(sys.executable)} -I -S"
    outside = package.parent / "outside"
    for word, text in {"SECRET": secret, "OUTSIDE": outside, "PYTHON": python, "PARENT": os.getpid()}.items():
        command = command.replace(word, str(text))
    how = launch_lake(package, ["sh", "-c", command], mechanism)
    return subprocess.run(how.argv, env=how.env, cwd=how.cwd, capture_output=True, timeout=300, check=False).returncode == 0


@pytest.mark.parametrize("name", PREVENTED)
def test_what_is_prevented(name: str, package: Path, mechanism: Mechanism, secret: Path) -> None:
    assert not succeeds(package, PREVENTED[name], mechanism, secret)
    assert succeeds(package, PREVENTED[name], Mechanism.NONE, secret)


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_allowed(name: str, package: Path, mechanism: Mechanism, secret: Path) -> None:
    assert succeeds(package, ALLOWED[name], mechanism, secret)
