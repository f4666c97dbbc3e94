inductive Rose (α : Type) where
  | node (value : α) (children : List (Rose α))

inductive Json where
  | null
  | number (n : Nat)
  | array (items : List Json)
  | pair (key : List Nat) (item : Option Json)

def Rose.value {α : Type} : Rose α → α
  | .node value _ => value

def Rose.degree {α : Type} : Rose α → Nat
  | .node _ children => children.length

def Rose.first {α : Type} : Rose α → Option (Rose α)
  | .node _ [] => none
  | .node _ (child :: _) => some child

def Json.IsNumber : Json → Prop
  | .number _ => True
  | _ => False

def Json.weight : Json → Nat
  | .null => 0
  | .number n => n
  | .array items => items.length + 1
  | .pair _ none => 2
  | .pair key (some _) => key.length + 3

inductive Json.Flat : Json → Prop where
  | null : Flat .null
  | number (n : Nat) (h : n < 100) : Flat (.number n)
  | array (items : List Json) (h : ∀ item ∈ items, item.IsNumber) : Flat (.array items)

theorem degree_zero {α : Type} (a : α) : (Rose.node a []).degree = 0 := by
  first | rfl | simp [Rose.degree]

theorem degree_given {α : Type} (t : Rose α) (h : t.degree = 2) (k : t.value = t.value) : t.degree = 2 ∧ t.value = t.value :=
  ⟨h, k⟩

theorem first_given {α : Type} (t s : Rose α) (h : t.first = some s) : ∃ r, t.first = some r :=
  ⟨s, h⟩

theorem first_none {α : Type} (a : α) : (Rose.node a []).first = none := by
  first | rfl | simp [Rose.first]

theorem number_is (n : Nat) : (Json.number n).IsNumber := by
  first | trivial | simp [Json.IsNumber]

theorem weight_null : Json.null.weight = 0 := by
  first | rfl | simp [Json.weight]

theorem weight_given (j : Json) (h : j.weight = 7) : 7 = j.weight :=
  h.symm

theorem flat_null : Json.Flat .null := by
  constructor

theorem flat_given (j : Json) (h : j.Flat ∧ ¬j.IsNumber) : ¬j.IsNumber ∧ j.Flat :=
  ⟨h.2, h.1⟩
