"""Repositories, positions and parsed goals: what they say without any Lean."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from search.dojo import (
    Declaration,
    Goal,
    LeanFile,
    LeanGitRepo,
    Pos,
    get_latest_commit,
    is_available_in_cache,
    parse_goals,
    trace,
)
from search.dojo.repository import NO_COMMIT, folder_of
from tests.dojo.repository import BASIC, FILES, theorem


def git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=a", "-c", "user.email=a@b"]
    done = subprocess.run(["git", "-C", str(folder), *who, *arguments], capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


def test_a_folder_without_git(repository: LeanGitRepo) -> None:
    assert repository.commit == NO_COMMIT
    assert (repository.name, repository.is_lean4) == (Path(repository.url).name, False)
    assert repository.get_config("lean-toolchain") == {"content": FILES["lean-toolchain"]}
    assert repository.lean_version == "v4.35.0"
    assert repository.exists() and not repository.uses_lakefile_toml()


def test_a_folder_with_git(tmp_path: Path) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "small"\n')
    git(tmp_path, "init", "--quiet")
    with pytest.raises(FileNotFoundError, match="has no commit"):
        get_latest_commit(str(tmp_path))
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "first")
    repository = LeanGitRepo.from_path(tmp_path)
    assert repository.commit == git(tmp_path, "rev-parse", "HEAD") == get_latest_commit(str(tmp_path))
    assert repository.get_config("lakefile.toml") == {"name": "small"} and repository.uses_lakefile_toml()
    assert repository == LeanGitRepo(str(tmp_path) + "/", repository.commit)


def test_what_leandojo_has_in_its_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CACHE_DIR", str(tmp_path))
    repository = LeanGitRepo("https://github.com/yangky11/lean4-example", "abc")
    assert not is_available_in_cache(repository)
    folder = tmp_path / "yangky11-lean4-example-abc" / "lean4-example"
    folder.mkdir(parents=True)
    assert is_available_in_cache(repository) and folder_of(repository) == folder
    assert not is_available_in_cache(LeanGitRepo(repository.url, "abd"))


def test_a_copy_of_a_repository(repository: LeanGitRepo, tmp_path: Path) -> None:
    traced = trace(repository, tmp_path / "copy")
    assert (traced.root_dir / BASIC).read_text("utf-8") == FILES[str(BASIC)]
    with pytest.raises(AssertionError, match="exists already"):
        trace(repository, tmp_path / "copy")


def test_theorems(repository: LeanGitRepo) -> None:
    one = theorem(repository, "Small/Basic.lean", "swap")
    assert one.file_path == BASIC and one == theorem(repository, BASIC, "swap")
    assert "/" not in one.uid and one.uid.endswith("@" + NO_COMMIT + ":Small_Basic.lean:swap")
    with pytest.raises(AssertionError, match="not a Lean file"):
        theorem(repository, "Small/Basic.txt", "swap")


def test_positions() -> None:
    assert Pos.from_str("(3, 14)") == Pos(3, 14)
    line, column = Pos(3, 14)
    assert (line, column, repr(Pos(3, 14))) == (3, 14, "(3, 14)")
    assert Pos(1, 9) < Pos(2, 1) <= Pos(2, 1) and len({Pos(1, 1), Pos(1, 1)}) == 1
    with pytest.raises(AssertionError):
        Pos.from_str("3, 14")


def test_files_by_positions(repository: LeanGitRepo) -> None:
    file = LeanFile(Path(repository.url), BASIC)
    assert file[Pos(1, 1) : Pos(2, 13)] == FILES[str(BASIC)][: FILES[str(BASIC)].index("⟩") + 1]
    assert file[file.start_pos : file.end_pos] == FILES[str(BASIC)]
    assert file.get_line(2) == "  ⟨h.2, h.1⟩"


def test_hypotheses() -> None:
    state = (
        "case h.left\nα : Type u_1\ninst✝ : DecidableEq α\na b : Nat\n"
        "f : Nat → Nat := fun x => x\nh : ∀ x : Nat,\n    x = x\n⊢ a = b"
        "\n\ncase h.right\n⊢ ∀ p : Prop, p → p"
    )
    assert parse_goals(state) == [
        Goal(
            [
                Declaration("α", "Type u_1"),
                Declaration("inst✝", "DecidableEq α"),
                Declaration("a", "Nat"),
                Declaration("b", "Nat"),
                Declaration("f", "Nat → Nat := fun x => x"),
                Declaration("h", "∀ x : Nat,\n    x = x"),
            ],
            "a = b",
        ),
        Goal([], "∀ p : Prop, p → p"),
    ]


def test_a_turnstile_within_a_hypothesis_does_not_begin_a_goal() -> None:
    [goal] = parse_goals("h : Γ ⊢ p\n⊢ Γ ⊢ q")
    assert goal == Goal([Declaration("h", "Γ ⊢ p")], "Γ ⊢ q")


def test_text_without_goals() -> None:
    assert parse_goals("") == parse_goals("no goals") == []
    with pytest.raises(AssertionError):
        Goal.from_pp("no goals")


def test_the_environment_is_the_only_memory(repository: LeanGitRepo, monkeypatch: pytest.MonkeyPatch) -> None:
    from search.dojo import register_repository

    monkeypatch.setenv("PROVER_DOJO", "")
    register_repository("https://github.com/a/b", repository.url)
    assert folder_of(LeanGitRepo("git@github.com:a/b", "x")) == Path(repository.url)
    assert "https://github.com/a/b" in os.environ["PROVER_DOJO"]
