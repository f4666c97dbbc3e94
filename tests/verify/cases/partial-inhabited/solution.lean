instance : Inhabited False := ⟨let rec loop (n : Nat) : False := loop (n + 1); loop 0⟩

partial def contradiction : Unit → False := fun _ => contradiction ()

theorem five : 2 + 2 = 5 := (contradiction ()).elim
