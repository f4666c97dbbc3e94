"""A small repository with what the tests open."""

from __future__ import annotations

from pathlib import Path

import pytest

from search.dojo import LeanGitRepo, Theorem

FILES = {
    "Small/Basic.lean": """theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p :=
  ⟨h.2, h.1⟩

namespace Inner

theorem open_goal (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  sorry

end Inner

def three : Nat := 3

theorem by_equations : (n : Nat) → n = n
  | 0 => rfl
  | _ + 1 => rfl

/-- Computing this takes longer than anybody waits. -/
def spin : Nat → Nat → Bool
  | 0, _ => true
  | n + 1, m => spin n (m + 1)
theorem endless : spin 100000000 0 = true := sorry

/-- Computing this takes more memory than any machine has: large numbers soon fill it. -/
def grow : Nat → Nat
  | 0 => 0
  | n + 1 => 2 ^ (8000000 + n) + grow n
theorem large : grow 1000000 = 0 := sorry

/-- So does this: many small numbers, which take longer. -/
def append : Nat → List Nat
  | 0 => []
  | n + 1 => n :: append n
theorem long : (append 40000000).length = 0 := sorry
""",
    "Small/Wrong.lean": "theorem good : 1 = 1 := rfl\ntheorem bad : 1 = 2 := rfl\n",
    "Small/Imports.lean": "import Missing.Module\ntheorem lost : 1 = 1 := rfl\n",
    "Small/Slow.lean": "def spin : Nat → Nat → Bool\n  | 0, _ => true\n  | n + 1, m => spin n (m + 1)\n"
    "theorem slow : spin 100000000 0 = true := by decide +kernel\ntheorem last : 1 = 1 := rfl\n",
    "lean-toolchain": "leanprover/lean4:v4.35.0\n",
}
BASIC = Path("Small/Basic.lean")


def write_repository(folder: Path) -> LeanGitRepo:
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return LeanGitRepo.from_path(folder)


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> LeanGitRepo:
    return write_repository(tmp_path_factory.mktemp("repository"))


def swap(repository: LeanGitRepo) -> Theorem:
    return Theorem(repository, BASIC, "swap")


def theorem(repository: LeanGitRepo, file: Path | str, name: str) -> Theorem:
    """As scripts write it, who give a file as text."""
    return Theorem(repository, file, name)  # type: ignore[arg-type]
