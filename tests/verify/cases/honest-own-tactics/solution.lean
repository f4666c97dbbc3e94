syntax "finish" : tactic
macro_rules | `(tactic| finish) => `(tactic| assumption)
macro_rules | `(tactic| finish) => `(tactic| trivial)

macro "split_and_finish" : tactic => `(tactic| (repeat constructor) <;> finish)

syntax "try_in_turn " "[" term,* "]" : tactic
macro_rules
  | `(tactic| try_in_turn []) => `(tactic| fail)
  | `(tactic| try_in_turn [$t]) => `(tactic| exact $t)
  | `(tactic| try_in_turn [$t, $ts,*]) => `(tactic| first | exact $t | try_in_turn [$ts,*])

theorem shuffled (p q r : Prop) (hp : p) (hq : q) (hr : r) : (r ∧ p) ∧ (q ∧ True) := by
  constructor
  · constructor
    · try_in_turn [hp, hq, hr]
    · try_in_turn [hp]
  · split_and_finish
