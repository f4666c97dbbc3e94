structure Even' where
  half : Nat

instance : Coe Even' Nat := ⟨fun e => 2 * e.half⟩

structure Adder where
  by_ : Nat

instance : CoeFun Adder (fun _ => Nat → Nat) := ⟨fun a n => n + a.by_⟩

structure Named where
  name : String
  carrier : Type

instance : CoeSort Named Type := ⟨Named.carrier⟩

theorem coerced (e : Even') : (e : Nat) = e.half + e.half := by
  show 2 * e.half = _
  exact Nat.two_mul _

theorem called (a : Adder) (n : Nat) : n ≤ a n := Nat.le_add_right n a.by_

theorem typed (s : Named) (x : s) : ∃ y : s, y = x := ⟨x, rfl⟩
