"""A proof session on the real proof server: the result of each kind of tactic, and recovery from the end of a process."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from search.errors import LeanFailure
from search.goal import Goal, Source
from search.lean import pool as pool_module
from search.lean.confine.launch import Confinement
from search.lean.pool import LeanPool
from search.lean.server_session import LeanLimits, ServerSession, plain_key
from search.lean.toolchain import Toolchain
from search.session import ErrorKind, LeanError, ProofFinished, ProofGivenUp, TacticState, Timeout, TimeoutKind

GOALS = Source(
    """
namespace Example
variable (p q r : Prop)

theorem swap (h : p ∧ q) : q ∧ p := by
  sorry

theorem witness (n : Nat) : ∃ m, n < m := sorry

theorem commuted (a b c : Nat) : a + b + c = c + b + a := by
  sorry

theorem later (h : p) : p ∨ q := by
  sorry

end Example

open Nat in
theorem opened (n : Nat) : succ n = n + 1 := by sorry

theorem proved (n : Nat) : n = n := rfl

local infixl:65 " plus " => Nat.add
theorem with_notation : 2 plus 2 = 4 := by
  sorry

def spin : Nat → Nat → Bool
  | 0, _ => true
  | n + 1, m => spin n (m + 1)
theorem endless : spin 100000000 0 = true := by
  sorry
"""
)


@pytest.fixture
async def pool(toolchain: Toolchain) -> AsyncIterator[LeanPool]:
    async with LeanPool(toolchain, 1, LeanLimits(seconds=5)) as pool:
        yield pool


async def goals(pool: LeanPool) -> dict[str, Goal]:
    document = await pool.read(GOALS)
    assert not document.errors
    return {goal.name: goal for goal in document.goals}


async def only(session: ServerSession, state: TacticState, tactic: str) -> object:
    [result] = await session.run(state, [tactic])
    return result


async def step(session: ServerSession, state: TacticState, tactic: str) -> TacticState:
    result = await only(session, state, tactic)
    assert isinstance(result, TacticState), result
    return result


async def test_every_theorem_without_a_proof_is_a_goal(pool: LeanPool) -> None:
    found = await goals(pool)
    names = ["Example.swap", "Example.witness", "Example.commuted", "Example.later", "opened", "with_notation", "endless"]
    assert list(found) == names
    assert found["Example.swap"].statement == "∀ (p q : Prop), p ∧ q → q ∧ p"
    hole = found["Example.witness"].hole
    assert GOALS.utf8[hole.start : hole.stop] == b"sorry"


async def test_a_goal_is_opened_where_it_stands(pool: LeanPool) -> None:
    found = await goals(pool)
    async with pool.session(found["with_notation"]) as session:
        state = await session.open(found["with_notation"])
        assert state.goals == ("⊢ 2 plus 2 = 4",)
    async with pool.session(found["Example.swap"]) as session:
        state = await session.open(found["Example.swap"])
        assert state.goals == ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p",)
        for unseen in ("Example.swap p q h", "swap p q h", "Example.later", "opened 0"):
            assert isinstance(await only(session, state, f"have := {unseen}"), LeanError)


async def test_each_tactic_has_its_result(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        tactics = ["constructor", "exact ⟨h.2, h.1⟩", "exact h", "exact )", "exact sorry", "native_decide", "cases h", "skip"]
        results = await session.run(root, tactics)
        split, done, mismatch, unparsed, sorry, native, cases, same = results
        assert isinstance(split, TacticState) and len(split.goals) == 2 and not split.coupled
        assert done == ProofFinished()
        assert isinstance(mismatch, LeanError) and mismatch.kind is ErrorKind.ELABORATION and "Type mismatch" in mismatch.message
        assert isinstance(unparsed, LeanError) and unparsed.kind is ErrorKind.PARSE
        assert isinstance(sorry, LeanError) and sorry.kind is ErrorKind.FORBIDDEN
        assert isinstance(native, LeanError) and native.kind is ErrorKind.FORBIDDEN
        assert isinstance(cases, TacticState) and cases.goals == ("case intro\np q : Prop\nleft✝ : p\nright✝ : q\n⊢ q ∧ p",)
        assert isinstance(same, TacticState) and same.key == root.key


@pytest.mark.parametrize(
    "tactic",
    [
        "admit",
        "exact (by sorry)",
        "first | sorry | rfl",
        "run_tac pure ()",
        "exact by_elab pure default",
        "decide +native",
        "set_option maxHeartbeats 0 in skip",
        "set_option debug.skipKernelTC true in skip",
        "exact (set_option debug.skipKernelTC true in ⟨h.2, h.1⟩)",
        "all_goals (try sorry)",
    ],
)
async def test_what_may_not_stand_in_a_proof_is_refused_by_kind(pool: LeanPool, tactic: str) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        result = await only(session, await session.open(goal), tactic)
        assert isinstance(result, LeanError) and result.kind is ErrorKind.FORBIDDEN, result


async def test_words_in_comments_and_strings_are_not_syntax(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        assert await only(session, root, "exact ⟨h.2, /- sorry -/ h.1⟩") == ProofFinished()
        assert isinstance(await only(session, root, 'have sorrys := "sorry"'), TacticState)


async def test_goals_that_share_a_metavariable_are_coupled(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.witness"]
    async with pool.session(goal) as session:
        coupled = await step(session, await session.open(goal), "constructor")
        assert coupled.coupled and len(coupled.goals) == 2
        apart = await step(session, await session.open(goal), "refine ⟨n + 1, ?_⟩")
        assert not apart.coupled
        assert await only(session, apart, "exact Nat.lt_succ_self n") == ProofFinished()


async def test_equal_goals_have_equal_keys_however_they_were_reached(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        by_name = await step(session, root, "obtain ⟨hp, hq⟩ := h")
        by_cases = await step(session, root, "rcases h with ⟨hp, hq⟩")
        other_names = await step(session, root, "rcases h with ⟨a, b⟩")
        assert by_name.key == by_cases.key != other_names.key
        constructed, refined = await step(session, root, "constructor"), await step(session, root, "refine ⟨?x, ?y⟩")
        assert constructed.key == refined.key


def test_annotations_do_not_tell_goals_apart() -> None:
    assert plain_key("h; p -> ([mdata noImplicitLambda:1 And q p])") == "h; p -> (And q p)"
    assert plain_key("[mdata a:1 f [mdata b:2 x] y]") == "f x y"
    assert plain_key("([mdata a:1 p]) -> q") == "p -> q"
    assert plain_key("x._@.Init.Prelude.123._hygCtx._hyg.7 y") == "x✝ y"


async def test_an_annotated_goal_is_the_goal(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        by_have = await step(session, await step(session, root, "have two : True := trivial"), "clear two")
        assert by_have.key == root.key


async def test_work_without_end_reaches_the_limit_of_heartbeats(toolchain: Toolchain) -> None:
    async with LeanPool(toolchain, 1, LeanLimits(heartbeats=200_000, seconds=60)) as pool:
        goal = (await goals(pool))["Example.commuted"]
        async with pool.session(goal) as session:
            root = await session.open(goal)
            assert await only(session, root, "repeat rw [Nat.add_comm]") == Timeout(TimeoutKind.HEARTBEATS)
            assert isinstance(await only(session, root, "skip"), TacticState)


async def test_a_tactic_that_hangs_costs_that_tactic_only(toolchain: Toolchain) -> None:
    async with LeanPool(toolchain, 1, LeanLimits(seconds=1)) as pool:
        goal = (await goals(pool))["endless"]
        async with pool.session(goal) as session:
            state = await step(session, await session.open(goal), "have two : 1 + 1 = 2 := rfl")
            # The kernel's own evaluation counts no heartbeats.
            results = await session.run(state, ["skip", "decide +kernel", "exact foo", "clear two"])
            assert isinstance(results[0], TacticState)
            assert results[1] == Timeout(TimeoutKind.WALL_CLOCK)
            assert isinstance(results[2], LeanError) and results[2].kind is ErrorKind.ELABORATION
            assert isinstance(results[3], TacticState)


async def test_a_killed_process_is_replaced_and_its_states_are_replayed(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        deep = await step(session, await step(session, root, "constructor"), "exact h.2")
        os.kill((await pool.first_worker.process()).pid, signal.SIGKILL)
        await asyncio.sleep(0.05)
        assert await only(session, deep, "exact h.1") == ProofFinished()
        assert isinstance(await only(session, root, "cases h"), TacticState)


async def test_a_state_that_cannot_be_reached_again_is_given_up(pool: LeanPool, monkeypatch: pytest.MonkeyPatch) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        state = await step(session, await session.open(goal), "constructor")
        session._states[state.id].key = "another state"
        os.kill((await pool.first_worker.process()).pid, signal.SIGKILL)
        await asyncio.sleep(0.05)
        [result] = await session.run(state, ["skip"])
        assert isinstance(result, ProofGivenUp) and "another state" in result.reason


async def test_a_theorem_that_has_a_proof_is_opened_as_if_it_had_none(pool: LeanPool) -> None:
    document = await pool.read(GOALS, every=True)
    [goal] = [goal for goal in document.goals if goal.name == "proved"]
    assert goal.statement == "∀ (n : Nat), n = n"
    async with pool.session(goal) as session:
        root = await session.open(goal)
        assert root.goals == ("n : Nat\n⊢ n = n",)
        assert isinstance(await only(session, root, "exact proved n"), LeanError)
        assert isinstance(await only(session, root, "have := with_notation"), LeanError)
        assert isinstance(await only(session, root, "have := opened"), TacticState)
        assert await only(session, root, "rfl") == ProofFinished()


async def test_released_states_are_forgotten(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        results = await session.run(root, ["constructor", "cases h", "skip"])
        states = [result for result in results if isinstance(result, TacticState)]
        assert (await pool.first_worker.count()).states == 4
        await session.release(states)
        assert (await pool.first_worker.count()).states == 1
    assert (await pool.first_worker.count()).states == 0


async def test_a_cancelled_request_leaves_the_session_usable(pool: LeanPool) -> None:
    goal = (await goals(pool))["endless"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await session.run(root, ["decide +kernel"])
        assert isinstance(await only(session, root, "skip"), TacticState)


@pytest.mark.parametrize("what", ["open", "run"])
async def test_a_cancelled_request_leaves_no_reply_to_the_next_caller(pool: LeanPool, what: str) -> None:
    goal = (await goals(pool))["Example.witness"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        task: asyncio.Task[object] = asyncio.create_task(session.open(goal) if what == "open" else session.run(root, ["skip"]))
        await asyncio.sleep(0)
        await asyncio.sleep(0)  # it has asked, and waits for the reply
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert isinstance(await only(session, root, "exact ⟨n + 1, Nat.lt_succ_self n⟩"), ProofFinished)


async def test_missing_imports_are_one_sentence(pool: LeanPool) -> None:
    with pytest.raises(LeanFailure, match="imports of <input> are not available: unknown module prefix 'Mathlib'"):
        await pool.read(Source("import Mathlib\n"))


async def test_errors_of_a_file_are_reported_and_its_other_goals_are_kept(pool: LeanPool) -> None:
    document = await pool.read(Source("theorem a : x + := by sorry\ntheorem b : True := by\n  sorry\n"))
    assert [goal.name for goal in document.goals] == ["b"]
    assert document.errors and "error" in document.errors[0]


async def test_a_finished_proof_ends_the_batch_if_that_is_wanted(pool: LeanPool) -> None:
    goal = (await goals(pool))["Example.swap"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        tactics = ["exact h", "exact ⟨h.2, h.1⟩", "constructor"]
        assert [result is None for result in await session.run(root, tactics, stop_at_proof=True)] == [False, False, True]
        assert None not in await session.run(root, tactics)
        assert (await pool.first_worker.count()).states == 2


EARLIER = Source("""
theorem earlier (n : Nat) : n = n + 0 := by
  sorry

theorem by_way_of (n : Nat) : n + 0 = n := (earlier n).symm

theorem sound (n : Nat) : n + 0 = n := rfl

theorem resting (n : Nat) : n + 0 = n := by
  sorry
""")


async def test_a_proof_that_uses_an_open_theorem_of_its_file_is_rejected(pool: LeanPool) -> None:
    [_, goal] = (await pool.read(EARLIER)).goals
    async with pool.session(goal) as session:
        root = await session.open(goal)
        tactics = ["exact (earlier n).symm", "exact by_way_of n", "rw [← earlier]", "exact sound n"]
        direct, by_way, rewritten, sound = await session.run(root, tactics)
        for result in (direct, by_way, rewritten):
            assert isinstance(result, LeanError) and result.kind is ErrorKind.SORRY, result
            assert "`earlier`" in result.message or "`by_way_of`" in result.message
        assert sound == ProofFinished()


async def test_a_slow_tactic_is_run_last_and_with_the_whole_limit(toolchain: Toolchain) -> None:
    async with LeanPool(toolchain, 1, LeanLimits(first_heartbeats=20_000)) as pool:
        goal = (await goals(pool))["Example.commuted"]
        async with pool.session(goal) as session:
            root = await session.open(goal)
            slow = "simp [Nat.add_comm, Nat.add_left_comm]"
            once, quick = await session.run(root, [slow, "skip"])
            assert isinstance(quick, TacticState) and once == ProofFinished()
            assert quick.cost.heartbeats < 20_000 < once.cost.heartbeats
            assert len(await session.run(root, [slow, "omega"], stop_at_proof=True)) == 2
        async with LeanPool(toolchain, 1, LeanLimits(heartbeats=20_000)) as strict, strict.session(goal) as session:
            [refused] = await session.run(await session.open(goal), [slow])
            assert refused == Timeout(TimeoutKind.HEARTBEATS)


async def test_what_a_batch_found_before_its_time_was_up_is_returned(pool: LeanPool) -> None:
    goal = (await goals(pool))["endless"]
    async with pool.session(goal) as session:
        root = await session.open(goal)
        await session.run(root, ["skip"])
        results = await session.run(root, ["skip", "exact foo", "decide +kernel", "skip"], seconds=1)
        assert isinstance(results[0], TacticState) and isinstance(results[1], LeanError)
        assert results[2:] == [None, None]
        assert isinstance(await only(session, root, "skip"), TacticState)


async def test_a_process_serves_several_sessions(pool: LeanPool) -> None:
    """A tactic of one session hangs and its process is ended: the other session is not affected."""
    found = await goals(pool)
    async with pool.session(found["endless"]) as hanging, pool.session(found["Example.swap"]) as other:
        endless, root = await hanging.open(found["endless"]), await other.open(found["Example.swap"])
        split = await step(other, root, "constructor")
        hung, on = await asyncio.gather(hanging.run(endless, ["decide +kernel"]), other.run(split, ["exact h.2", "exact h"]))
        assert hung == [Timeout(TimeoutKind.WALL_CLOCK)]
        assert isinstance(on[0], TacticState) and isinstance(on[1], LeanError)
        assert await only(other, on[0], "exact h.1") == ProofFinished()
        assert isinstance(await only(hanging, endless, "skip"), TacticState)


async def test_a_large_process_ends_although_another_session_uses_it(pool: LeanPool, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ends after what the other is doing, whose states are reached again in a new process."""
    found = await goals(pool)
    async with pool.session(found["Example.swap"]) as other:
        root = await other.open(found["Example.swap"])
        split = await step(other, root, "constructor")
        first = await pool.first_worker.process()
        busy = asyncio.create_task(other.run(split, ["exact h.2", *["skip"] * 50]))
        async with pool.session(found["opened"]):
            await asyncio.sleep(0)  # `other` is in its conversation now
            monkeypatch.setattr(pool_module, "RESIDENT_LIMIT", 0)
        monkeypatch.undo()
        rest = (await busy)[0]
        assert isinstance(rest, TacticState) and not first.running
        assert await only(other, rest, "exact h.1") == ProofFinished()
        assert await pool.first_worker.process() is not first


async def test_a_tactic_that_uses_up_the_memory_costs_that_tactic_only(toolchain: Toolchain) -> None:
    goal_file = Source(
        "def grow : Nat → Nat\n  | 0 => 0\n  | n + 1 => 2 ^ (8000000 + n) + grow n\n"
        "theorem large : grow 1000000 = 0 := by\n  sorry\n"
    )
    confinement = Confinement.strongest(1)
    async with LeanPool(
        toolchain, 1, LeanLimits(seconds=120), confinement=replace(confinement, memory_bytes=600 * 1024**2)
    ) as pool:
        [goal] = (await pool.read(goal_file)).goals
        async with pool.session(goal) as session:
            root = await session.open(goal)
            before, grown, after = await session.run(root, ["skip", "decide +kernel", "skip"])
            assert isinstance(before, TacticState) and isinstance(after, TacticState)
            assert isinstance(grown, LeanError) and grown.kind is ErrorKind.CRASH, grown
