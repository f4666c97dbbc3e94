structure Blob where

@[default_instance 2000] instance (n : Nat) : OfNat Blob n := ⟨⟨⟩⟩

instance : Add Blob := ⟨fun a _ => a⟩

theorem five : 2 + 2 = 5 := rfl
