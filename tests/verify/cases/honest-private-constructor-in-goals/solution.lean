structure Token where
  private mk ::
  id : Nat

def Token.first : Token := ⟨0⟩

inductive Phase where
  | open_
  | private closed (n : Nat)

def Phase.count : Phase → Nat
  | .open_ => 0
  | .closed n => n

theorem Phase.open_count : Phase.open_.count = 0 := rfl

theorem wrap_unwrap (t : Token) (h : t.id = 0) : t = Token.first := by
  cases t
  cases h
  rfl
