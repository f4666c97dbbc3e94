def parity (n : Nat) : { b : Bool // b = true → n = n } :=
  match _h : n % 2 with
  | 0 => ⟨true, fun _ => rfl⟩
  | _ + 1 => ⟨false, fun h => nomatch h⟩

def half (n : Nat) : { m : Nat // m ≤ n } :=
  match _h : n % 2 with
  | 0 => ⟨n / 2, Nat.div_le_self n 2⟩
  | _ + 1 => ⟨0, Nat.zero_le n⟩

theorem half_le (n : Nat) : (half n).val ≤ n := (half n).property
