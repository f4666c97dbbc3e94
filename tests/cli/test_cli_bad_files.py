"""Invalid or endless files, and files with hostile code: one error sentence, an exit status, and no process left."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import ALSO_EASY, EASY, PATIENCE, CommandResult, command, is_alive, prover, wait_until
from tests.cli.conftest import Write
from tests.permissions import of_an_ordinary_user

ENDLESS_GOALS = """def everywhere : Nat → (List Bool → Bool) → Bool
  | 0, f => f []
  | n + 1, f => everywhere n (fun row => f (true :: row)) && everywhere n (fun row => f (false :: row))

theorem slow : everywhere 99 (fun _ => true) = true := by decide +kernel

theorem easy : 1 = 1 := sorry
"""
LEFT = {
    "braces": "theorem braces : 1 = 1 := by { sorry }",
    "brackets": "theorem brackets : 1 = 1 := (sorry)",
    "instance": "instance missing : Inhabited Nat := sorry",
    "definition": "def value : Nat := sorry",
    "in part": "theorem part : 1 = 1 ∧ 2 = 2 := ⟨rfl, sorry⟩",
    "bullet": "theorem bullet : 1 = 1 := by\n  · sorry",
}


@pytest.fixture(params=["zero", "fifo", "folder", "unreadable", "large", "binary", "missing"])
def no_lean_file(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """Arguments that are not Lean files, with the expected error."""
    path = tmp_path / "Odd.lean"
    match request.param:
        case "zero":
            return Path("/dev/zero"), "is not a regular file"
        case "fifo":
            os.mkfifo(path)
            return path, "is not a regular file"
        case "folder":
            path.mkdir()
            return path, "is a directory"
        case "unreadable":
            path.write_text(EASY, "utf-8")
            path.chmod(0)
            return path, "is not readable"
        case "large":
            path.touch()
            os.truncate(path, 40 * 1024**2)
            return path, "is larger than 32 MB"
        case "binary":
            path.write_bytes(b"\x7fELF\xff\xfe")
            return path, "is not UTF-8 text"
    return path, "There is no file"


def test_invalid_lean_files(no_lean_file: tuple[Path, str], lean_file: Write, db: str) -> None:
    path, error_text = no_lean_file
    easy = lean_file(EASY)
    asked: list[list[str | Path]] = [["verify", path, easy], ["verify", easy, path], ["prove", path, "--db", db]]
    for arguments in asked:
        with of_an_ordinary_user():
            said = prover(*arguments)
        assert (said.status, said.out) == (2, "")
        assert str(path) in said.error_text and error_text in said.error_text


def both(lean_file: Write, db: str, goals: bytes, solution: bytes) -> tuple[CommandResult, CommandResult]:
    """Runs `verify` and `prove`."""
    files = lean_file(""), lean_file("", name="Solution.lean")
    for file, text in zip(files, (goals, solution), strict=True):
        file.write_bytes(text)
    return prover("verify", *files, "--json"), prover("prove", files[0], "--db", db, "--json")


def test_nul_in_a_name(lean_file: Write, db: str) -> None:
    goals = b"theorem ea\0sy : 1 = 1 := sorry\n"
    for said in both(lean_file, db, goals, goals.replace(b"sorry", b"rfl")):
        assert said.status == 2
        assert "expected token" in said.error_text


@pytest.mark.parametrize("goals", ["theorem «ea\0sy» : 1 = 1 := sorry\n", "-- \0\ntheorem easy : 1 = 1 := sorry\n"])
def test_nul_where_lean_accepts_it(lean_file: Write, db: str, goals: str) -> None:
    verified, proved = both(lean_file, db, goals.encode(), goals.replace("sorry", "rfl").encode())
    assert (verified.status, proved.status) == (0, 0)
    assert "\0" not in verified.err + proved.err


def test_nul_in_a_solution(lean_file: Write) -> None:
    solution = lean_file("theorem easy (p : Prop) (h : p) : p := h \0\n", name="Solution.lean")
    said = prover("verify", lean_file(EASY), solution, "--json")
    assert said.status in (0, 1)
    assert said.json["goals"][0]["name"] == "easy"


def test_a_name_of_a_megabit(lean_file: Write, db: str) -> None:
    goals = f"theorem {'x' * 140_000} : 1 = 1 := sorry\n"
    for said in both(lean_file, db, goals.encode(), goals.replace("sorry", "rfl").encode()):
        assert said.status == 0
        assert len(said.json["goals"][0]["name"]) == 140_000
    said = prover("verify", lean_file(goals), lean_file(EASY, name="Solution.lean"))
    assert said.status == 1
    assert len(said.out) < 1000


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["without a mark", "with a mark"])
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_line_endings_and_byte_order_marks(lean_file: Write, db: str, mark: bytes, ending: bytes) -> None:
    goals = "theorem letters («α β» : Prop) (h : «α β») :\n    «α β» := by\n  sorry\n".encode().replace(b"\n", ending)
    solution = goals.replace(b"sorry", b"exact h" + ending + b"  -- done")
    for said in both(lean_file, db, mark + goals, mark + solution):
        assert said.status == 0
        assert [goal["name"] for goal in said.json["goals"]] == ["letters"]


@pytest.mark.parametrize("form", LEFT)
def test_other_forms_of_sorry_are_left_alone_and_reported(lean_file: Write, db: str, form: str) -> None:
    goals = f"{LEFT[form]}\n\ntheorem easy : 1 = 1 := sorry\n"
    for said in both(lean_file, db, goals.encode(), goals.replace("easy : 1 = 1 := sorry", "easy : 1 = 1 := rfl").encode()):
        assert said.status == 1
        assert [goal["name"] for goal in said.json["goals"]] == ["easy"]
        assert said.json["left"] == 1
        assert "One declaration has a `sorry` that is left alone" in said.err


def test_the_number_left_is_reported(lean_file: Write, db: str) -> None:
    goals = lean_file(*LEFT.values(), EASY), lean_file(LEFT["braces"], ALSO_EASY, name="More.lean")
    said = prover("prove", *goals, "--db", db, "--json")
    assert (said.status, said.json["proved"], said.json["left"]) == (1, 2, len(LEFT) + 1)
    assert f"{len(LEFT) + 1} declarations have a `sorry` that is left alone" in said.err
    only = prover("prove", goals[0], "--db", db, "--only", "easy", "--json")
    assert (only.status, only.json["left"]) == (0, 0), "nothing else was asked for"
    measured = prover("eval", goals[0], "--policy", "scripted", "--max-expansions", "2", "--db", db, "--json")
    assert measured.status == 0
    assert f"{len(LEFT)} declarations have a `sorry`" in measured.err


def test_nothing_but_what_is_left(lean_file: Write, db: str) -> None:
    goals = lean_file(LEFT["braces"])
    said = prover("prove", goals, "--db", db)
    assert (said.status, said.out) == (2, "")
    assert "There is nothing to prove" in said.error_text and "left alone" in said.error_text


def descendants(pid: int) -> set[int]:
    """The processes below a process."""
    found: set[int] = set()
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in map(int, children.read_text().split()):
                found |= {child} | descendants(child)
        except (FileNotFoundError, ProcessLookupError):
            pass  # it has ended meanwhile
    return found


@pytest.fixture(params=["verify", "prove"])
def at_work(request: pytest.FixtureRequest, lean_file: Write, db: str) -> Iterator[tuple[subprocess.Popen[bytes], set[int]]]:
    """A command whose Lean does not finish reading the goals, and all its descendant processes."""
    goals = lean_file(ENDLESS_GOALS)
    arguments: list[str | Path] = ["prove", goals, "--db", db] if request.param == "prove" else ["verify", goals, goals]
    process = subprocess.Popen(command(*arguments), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def is_busy(pid: int) -> bool:
        """Whether it has computed for two seconds, which takes Lean longer than to start."""
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except FileNotFoundError:
            return False
        return int(fields[11]) >= 2 * os.sysconf("SC_CLK_TCK")

    wait_until(lambda: any(map(is_busy, descendants(process.pid))))
    yield process, descendants(process.pid)
    process.kill()
    process.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_no_lean_process_survives(at_work: tuple[subprocess.Popen[bytes], set[int]], number: signal.Signals) -> None:
    process, below = at_work
    process.send_signal(number)
    status = process.wait(PATIENCE)
    assert status == (130 if number is signal.SIGINT else -number)
    wait_until(lambda: not any(map(is_alive, below)))
