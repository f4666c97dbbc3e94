"""Tactics and commands through LeanDojo's interface, on the real Lean."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest

from search.dojo import (
    CommandState,
    Dojo,
    DojoCrashError,
    DojoInitError,
    DojoTacticTimeoutError,
    LeanError,
    LeanGitRepo,
    Pos,
    ProofFinished,
    ProofGivenUp,
    TacticState,
    Theorem,
    check_proof,
)
from search.dojo.errors import DojoHardTimeoutError
from tests.dojo.repository import BASIC, swap, theorem
from tests.waiting import PATIENCE, wait_until

LINE_BEHIND_THREE = 13
INITIAL = "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"


def tactic_state(state: object) -> TacticState:
    assert isinstance(state, TacticState)
    return state


def test_a_theorem_that_has_a_proof_is_proved_again(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        assert state == TacticState(INITIAL, 0)
        state = tactic_state(state)
        assert (state.id, state.num_goals) == (0, 1)
        assert state.goals[0].conclusion == "q ∧ p"
        both = dojo.run_tac(state, "constructor")
        assert isinstance(both, TacticState)
        assert (both.id, both.num_goals, both.message) == (1, 2, "")
        assert both.pp == "case left\np q : Prop\nh : p ∧ q\n⊢ q\n\ncase right\np q : Prop\nh : p ∧ q\n⊢ p"
        second = tactic_state(dojo.run_tac(both, "exact h.2"))
        assert not dojo.is_successful
        assert dojo.run_tac(second, "exact h.1") == ProofFinished(3)
        assert dojo.is_successful


def test_only_success_takes_a_number(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        state = tactic_state(state)
        assert isinstance(dojo.run_tac(state, "nonsense"), LeanError)
        assert isinstance(dojo.run_tac(state, "exact 1"), LeanError)
        assert dojo.run_tac(state, "sorry") == ProofGivenUp()
        assert tactic_state(dojo.run_tac(state, "cases h")).id == 1
        assert dojo.run_tac(state, "exact ⟨h.2, h.1⟩") == ProofFinished(2)
        assert tactic_state(dojo.run_tac(state, "constructor")).id == 3


def test_states_with_the_same_text_are_equal_and_states_of_the_past_stay(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        state = tactic_state(state)
        once, again = dojo.run_tac(state, "constructor"), dojo.run_tac(state, "apply And.intro")
        assert once == again and hash(once) == hash(again)
        assert len({state, once, again}) == 2
        assert dojo.run_tac(state, "exact ⟨h.2, h.1⟩") == ProofFinished(3)


@pytest.mark.parametrize("tactic", ["sorry", "admit", "exact sorry", "constructor <;> sorry", "exact (sorry : _ ∧ _)"])
def test_sorry_is_giving_up(repository: LeanGitRepo, tactic: str) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        assert dojo.run_tac(tactic_state(state), tactic) == ProofGivenUp()
        assert not dojo.is_successful


def test_what_rests_on_a_theorem_left_at_sorry_is_giving_up(repository: LeanGitRepo) -> None:
    with Dojo(Theorem(repository, BASIC, "large")) as (dojo, state):
        assert dojo.run_tac(tactic_state(state), "exact absurd (Inner.open_goal True False trivial) sorry") == ProofGivenUp()
        used = dojo.run_tac(tactic_state(state), "exact (Inner.open_goal (grow 1000000 = 0) True ‹_› trivial).1")
        assert isinstance(used, LeanError | ProofGivenUp)


def test_a_theorem_that_is_open_and_in_a_namespace(repository: LeanGitRepo) -> None:
    with Dojo(theorem(repository, str(BASIC), "Inner.open_goal")) as (dojo, state):
        assert dojo.run_tac(tactic_state(state), "exact ⟨hp, hq⟩") == ProofFinished(1)


def test_only_the_time_limit_raises_and_work_goes_on(repository: LeanGitRepo) -> None:
    assert DojoHardTimeoutError is DojoTacticTimeoutError
    with Dojo(Theorem(repository, BASIC, "endless"), hard_timeout=4) as (dojo, state):
        state = tactic_state(state)
        changed = tactic_state(dojo.run_tac(state, "show spin 100000000 0 = true"))
        with pytest.raises(DojoTacticTimeoutError, match=r"«decide \+kernel» took longer than 4 seconds"):
            dojo.run_tac(changed, "decide +kernel")
        assert dojo.has_timedout
        assert isinstance(dojo.run_tac(changed, "exact nonsense"), LeanError)
        assert tactic_state(dojo.run_tac(state, "skip")).pp == state.pp


def test_states_that_are_not_this_dojo_s_are_lost(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state), Dojo(Theorem(repository, BASIC, "endless")) as (other, elsewhere):
        for foreign in (TacticState("⊢ False", 0), TacticState(INITIAL, 99), elsewhere):
            with pytest.raises(DojoCrashError, match="no such state") as raised:
                dojo.run_tac(tactic_state(foreign), "trivial")
            assert not raised.value.is_out_of_memory
        assert dojo.is_crashed and not other.is_crashed
        assert isinstance(dojo.run_tac(tactic_state(state), "constructor"), TacticState), "the others can still be used"


def test_a_lean_process_that_dies_is_replaced(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        both = tactic_state(dojo.run_tac(tactic_state(state), "constructor"))
        opened = dojo._open
        assert opened is not None
        opened.backend.run(opened.worker.restart())
        assert isinstance(dojo.run_tac(both, "exact h.2"), TacticState)


def test_a_closed_dojo(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        pass
    with pytest.raises(DojoCrashError, match="not open"):
        dojo.run_tac(tactic_state(state), "constructor")


@pytest.mark.parametrize("wrong", [LeanError("no"), ProofFinished(3), ProofGivenUp(), CommandState(0), None, "⊢ p"])
def test_what_is_no_state(repository: LeanGitRepo, wrong: object) -> None:
    with Dojo(swap(repository)) as (dojo, _), pytest.raises(RuntimeError, match="tactic state"):
        dojo.run_tac(cast("TacticState", wrong), "constructor")


# Opening


def test_two_are_open_at_a_time(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (first, one), Dojo(swap(repository)) as (second, two):
        a = tactic_state(first.run_tac(tactic_state(one), "constructor"))
        b = tactic_state(second.run_tac(tactic_state(two), "cases h"))
        assert (a.id, b.id) == (1, 1)
        assert isinstance(first.run_tac(a, "exact h.2"), TacticState)
        assert isinstance(second.run_tac(b, "exact ⟨‹_›, ‹_›⟩"), ProofFinished)


def test_many_threads(repository: LeanGitRepo) -> None:
    def prove(_: int) -> bool | None:
        with Dojo(swap(repository)) as (dojo, state):
            both = tactic_state(dojo.run_tac(tactic_state(state), "constructor"))
            dojo.run_tac(tactic_state(dojo.run_tac(both, "exact h.2")), "exact h.1")
            return dojo.is_successful

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(prove, range(8)))


async def test_within_a_running_event_loop(repository: LeanGitRepo) -> None:
    ticks = asyncio.create_task(asyncio.sleep(0, "ran"))
    with Dojo(swap(repository)) as (dojo, state):
        assert dojo.run_tac(tactic_state(state), "exact ⟨h.2, h.1⟩") == ProofFinished(1)
    assert await ticks == "ran"


def test_the_next_dojo_uses_the_same_process(repository: LeanGitRepo) -> None:
    pids = []
    for _ in range(2):
        with Dojo(swap(repository)) as (dojo, _):
            opened = dojo._open
            assert opened is not None
            pids.append(opened.backend.run(opened.worker.process()).pid)
    assert pids[0] == pids[1]


def test_a_dojo_that_nobody_keeps_gives_its_process_back(repository: LeanGitRepo) -> None:
    dojo = Dojo(swap(repository))
    dojo.__enter__()
    opened = dojo._open
    assert opened is not None
    lent = opened.backend._lent
    assert opened.worker in lent
    del dojo
    wait_until(lambda: opened.worker not in lent)


@pytest.mark.parametrize(
    ("file", "name", "message"),
    [
        (BASIC, "absent", "has no theorem absent"),
        (BASIC, "three", "has no theorem three"),
        (BASIC, "by_equations", "with a proof behind `:=`"),
        ("Small/Absent.lean", "swap", "There is no file Small/Absent.lean"),
        ("Small/Imports.lean", "lost", "Missing"),
        ("Small/Wrong.lean", "absent", "Lean's first error"),
    ],
)
def test_what_cannot_be_opened(repository: LeanGitRepo, file: str, name: str, message: str) -> None:
    with pytest.raises(DojoInitError, match=message), Dojo(theorem(repository, file, name)):
        pass


def test_theorems_of_a_file_with_errors_can_be_opened(repository: LeanGitRepo) -> None:
    with Dojo(theorem(repository, "Small/Wrong.lean", "good")) as (dojo, state):
        assert isinstance(dojo.run_tac(tactic_state(state), "rfl"), ProofFinished)
    with Dojo(theorem(repository, "Small/Wrong.lean", "bad")) as (dojo, state):
        assert isinstance(dojo.run_tac(tactic_state(state), "rfl"), LeanError)


def test_a_repository_that_is_not_here() -> None:
    absent = theorem(LeanGitRepo("https://github.com/nobody/nothing", "main"), "A.lean", "a")
    with pytest.raises(DojoInitError, match=r"--repository https://github\.com/nobody/nothing=FOLDER"), Dojo(absent):
        pass


def test_opening_takes_too_long(repository: LeanGitRepo) -> None:
    with pytest.raises(DojoInitError, match="within 3 seconds"), Dojo(theorem(repository, "Small/Slow.lean", "last"), timeout=3):
        pass


def test_additional_imports_are_there_and_shift_nothing(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository), additional_imports=["Init.Omega"]) as (dojo, state):
        assert state == TacticState(INITIAL, 0)
        assert dojo.run_tac(tactic_state(state), "exact ⟨h.2, h.1⟩") == ProofFinished(1)
    with pytest.raises(DojoInitError, match="Aesop"), Dojo(swap(repository), additional_imports=["Aesop"]):
        pass


# Commands


@pytest.mark.parametrize(
    ("before", "command"),
    [
        ("theorem a : 1 = 2 := by\n  decide", "  exact garbage"),
        ("theorem a : 1 = 2 := by\n  decide", "  omega"),
        ("theorem a : 1 = 2 :=", "by decide\n#check (nope : Nat)"),
        ("/- a comment", "theorem x : False := trivial"),
        ("theorem a : 1 = 2 := rfl", "theorem b : 1 = 2 := rfl"),
        ("example : 1 = 1 := rfl", "garbage garbage"),
    ],
)
def test_wrong_commands_after_what_is_not_complete(tmp_path: Path, before: str, command: str) -> None:
    (tmp_path / "A.lean").write_text(f"{before}\n", encoding="utf-8")
    with Dojo((LeanGitRepo.from_path(tmp_path), "A.lean", before.count("\n") + 2)) as (dojo, state):
        assert isinstance(dojo.run_cmd(cast("CommandState", state), command), LeanError)


def test_a_private_theorem(tmp_path: Path) -> None:
    """It has the name that people write; a public one of that name comes first."""
    text = "namespace N\nprivate theorem hidden : 1 = 1 := rfl\nend N\nprivate theorem both : 2 = 2 := rfl\n"
    (tmp_path / "A.lean").write_text(text, encoding="utf-8")
    repo = LeanGitRepo.from_path(tmp_path)
    for name in ("N.hidden", "both", "_private.Main.0.both"):
        with Dojo(theorem(repo, "A.lean", name)) as (dojo, state):
            assert dojo.run_tac(tactic_state(state), "rfl") == ProofFinished(1)
        assert check_proof(theorem(repo, "A.lean", name), "rfl")


def test_commands_after_errors(tmp_path: Path) -> None:
    few, many = ("".join(f"theorem t{number} : 1 = 2 := rfl\n" for number in range(count)) for count in (3, 25))
    (tmp_path / "Few.lean").write_text(few, encoding="utf-8")
    (tmp_path / "Many.lean").write_text(many, encoding="utf-8")
    with Dojo((LeanGitRepo.from_path(tmp_path), "Few.lean", 4)) as (dojo, state):
        first = dojo.run_cmd(cast("CommandState", state), "def two := 2")
        assert isinstance(first, CommandState)
        assert isinstance(dojo.run_cmd(first, "theorem wrong : two = 3 := rfl"), LeanError)
        assert isinstance(dojo.run_cmd(first, "theorem right : two = 2 := rfl"), CommandState)
    with pytest.raises(DojoInitError, match="20 errors or more before line 26: mend these first"):
        Dojo((LeanGitRepo.from_path(tmp_path), "Many.lean", 26)).__enter__()


def test_a_command_that_takes_too_long(repository: LeanGitRepo) -> None:
    with Dojo((repository, BASIC, 999), timeout=10) as (dojo, start):
        with pytest.raises(DojoTacticTimeoutError):
            dojo.run_cmd(cast("CommandState", start), "theorem slow : spin 100000000 0 = true := by decide +kernel")
        assert dojo.has_timedout and not dojo.is_crashed
        assert isinstance(dojo.run_cmd(cast("CommandState", start), "#check spin"), CommandState)


def test_commands(repository: LeanGitRepo) -> None:
    place = (repository, BASIC, LINE_BEHIND_THREE)
    with Dojo(place) as (dojo, start):
        assert isinstance(start, CommandState)
        one = dojo.run_cmd(start, "#eval three")
        assert isinstance(one, CommandState) and one.message == "3"
        assert dojo.run_cmd(one, "#eval unknown") == LeanError("Unknown identifier `unknown`")
        four = dojo.run_cmd(one, "def four := three + 1")
        assert isinstance(four, CommandState) and four.message == ""
        said = dojo.run_cmd(four, "#eval four")
        assert isinstance(said, CommandState) and said.message == "4"
        assert isinstance(dojo.run_cmd(start, "#eval four"), LeanError), "that state is from before"
        assert isinstance(dojo.run_cmd(start, "#check by_equations"), LeanError), "it stands further down"
        with pytest.raises(DojoCrashError, match="no such state"):
            dojo.run_cmd(CommandState(99), "#eval 1")
        with pytest.raises(RuntimeError, match="command state"):
            dojo.run_cmd(cast("CommandState", TacticState("⊢ p", 0)), "#eval 1")


# Whole proofs


@pytest.mark.parametrize(
    ("proof", "is_right"),
    [
        ("⟨h.2, h.1⟩", True),
        ("by\n  constructor\n  · exact h.2\n  · exact h.1", True),
        ("by sorry", False),
        ("⟨h.1, h.2⟩", False),
        ("by exact (", False),
        ("by admit", False),
    ],
)
def test_a_whole_proof_is_judged(repository: LeanGitRepo, proof: str, is_right: bool) -> None:
    assert check_proof(swap(repository), proof) is is_right


def test_a_proof_cannot_change_what_it_proves(repository: LeanGitRepo) -> None:
    assert not check_proof(Theorem(repository, BASIC, "endless"), "sorry\naxiom cheat : spin 100000000 0 = true")
    assert not check_proof(Theorem(repository, BASIC, "large"), "cheat\naxiom cheat : grow 1000000 = 0")


def test_a_proof_of_nothing() -> None:
    with pytest.raises(DojoInitError, match="not on this machine"):
        check_proof(theorem(LeanGitRepo("https://github.com/nobody/nothing", "x"), "A.lean", "a"), "rfl")


# Values


def test_results_can_be_pickled(repository: LeanGitRepo) -> None:
    for value in (
        TacticState(INITIAL, 4, "said"),
        CommandState(1, "said"),
        ProofFinished(3, ""),
        ProofGivenUp(),
        LeanError("no"),
        DojoTacticTimeoutError("late"),
        DojoInitError("no"),
        DojoCrashError.out_of_memory(),
        swap(repository),
        Pos(3, 4),
    ):
        again = pickle.loads(pickle.dumps(value))
        assert type(again) is type(value) and repr(again) == repr(value) and vars_of(again) == vars_of(value)
    assert pickle.loads(pickle.dumps(DojoCrashError.out_of_memory())).is_out_of_memory


def vars_of(value: object) -> object:
    return value.args if isinstance(value, Exception) else vars(value)


def test_a_state_of_another_process_can_be_used_here(repository: LeanGitRepo) -> None:
    with Dojo(swap(repository)) as (dojo, state):
        travelled = pickle.loads(pickle.dumps(state))
        assert dojo.run_tac(travelled, "exact ⟨h.2, h.1⟩") == ProofFinished(1)


def test_an_interrupted_call_does_not_hold_up_the_next(repository: LeanGitRepo) -> None:
    with Dojo(Theorem(repository, BASIC, "endless")) as (dojo, state):
        opened = dojo._open
        assert opened is not None and opened.session is not None
        waiting = opened.session.run(opened.states[0], ["decide +kernel"])

        def call() -> None:
            with contextlib.suppress(CancelledError):
                opened.backend.run(waiting)

        caller = threading.Thread(target=call)
        caller.start()
        opened.backend.run(cancel_others())
        caller.join(PATIENCE)
        assert isinstance(dojo.run_tac(tactic_state(state), "skip"), TacticState)


async def cancel_others() -> None:
    """Cancels what the loop of all Dojos is doing, as Ctrl-C in a caller does."""
    await asyncio.sleep(0.5)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
