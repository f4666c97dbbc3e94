inductive Vect (α : Type) : Nat → Type where
  | nil : Vect α 0
  | cons {n : Nat} (a : α) (v : Vect α n) : Vect α (n + 1)

def Vect.map {α β : Type} (f : α → β) : {n : Nat} → Vect α n → Vect β n
  | _, .nil => .nil
  | _, .cons a v => .cons (f a) (v.map f)

def Vect.tail {α : Type} {n : Nat} : Vect α (n + 1) → Vect α n
  | .cons _ v => v

def Vect.head {α : Type} {n : Nat} : Vect α (n + 1) → α
  | .cons a _ => a

theorem map_id {α : Type} {n : Nat} (v : Vect α n) : v.map id = v := by
  induction v with
  | nil => rfl
  | cons a v ih => simp only [Vect.map, ih, id]

theorem head_of {α β : Type} (f : α → β) {n : Nat} (v : Vect α (n + 1)) : (v.map f).head = f v.head := by
  match v with
  | .cons a v => rfl
