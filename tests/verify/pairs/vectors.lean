universe u v

inductive Vec (α : Type u) : Nat → Type u where
  | nil : Vec α 0
  | cons {n : Nat} (head : α) (tail : Vec α n) : Vec α (n + 1)

def Vec.head {α : Type u} {n : Nat} : Vec α (n + 1) → α
  | .cons head _ => head

def Vec.toList {α : Type u} {n : Nat} : Vec α n → List α
  | .nil => []
  | .cons head tail => head :: tail.toList

def Vec.map {α : Type u} {β : Type v} {n : Nat} (f : α → β) : Vec α n → Vec β n
  | .nil => .nil
  | .cons head tail => .cons (f head) (tail.map f)

inductive Vec.Member {α : Type u} (a : α) : {n : Nat} → Vec α n → Prop where
  | here {n : Nat} (tail : Vec α n) : Member a (.cons a tail)
  | there {n : Nat} (b : α) (tail : Vec α n) (h : Member a tail) : Member a (.cons b tail)

inductive Below : Nat → Type where
  | zero {n : Nat} : Below (n + 1)
  | succ {n : Nat} (i : Below n) : Below (n + 1)

def Below.value {n : Nat} : Below n → Nat
  | .zero => 0
  | .succ i => i.value + 1

structure Sized (α : Type u) where
  length : Nat
  items : Vec α length

def Sized.push {α : Type u} (s : Sized α) (a : α) : Sized α := ⟨s.length + 1, .cons a s.items⟩

theorem list_nil {α : Type u} : (Vec.nil : Vec α 0).toList = [] := by
  first | rfl | simp [Vec.toList]

theorem head_cons {α : Type u} {n : Nat} (a : α) (v : Vec α n) : (Vec.cons a v).head = a := by
  first | rfl | simp [Vec.head]

theorem map_given {α : Type u} {n : Nat} (f : α → α) (v : Vec α n) (h : v.map f = v) : v = v.map f :=
  h.symm

theorem member_given {α : Type u} {n : Nat} (a : α) (v : Vec α n) (h : Vec.Member a v) : ∃ b, Vec.Member b v :=
  ⟨a, h⟩

theorem below_zero : (Below.zero : Below 1).value = 0 := by
  first | rfl | simp [Below.value]

theorem below_given (n : Nat) (i j : Below n) (h : i.value = j.value) : j.value = i.value :=
  h.symm

theorem push_length {α : Type u} (s : Sized α) (a : α) : (s.push a).length = s.length + 1 := by
  first | rfl | simp [Sized.push]

theorem sized_given {α : Type u} (s t : Sized α) (h : s = t) : t.items.toList = s.items.toList := by
  first | (subst h; rfl) | simp_all
