local notation "twofold" => fun n : Nat => n + n

local macro "arith" : tactic => `(tactic| first | rfl | omega)

theorem twofold_eq (n : Nat) : (twofold) n = 2 * n := by show n + n = 2 * n; arith

theorem twice (n : Nat) : n + n = 2 * n := twofold_eq n
