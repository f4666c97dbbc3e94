theorem constant_injective : Function.Injective (fun _ : Nat => 0) := sorry
