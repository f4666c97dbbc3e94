axiom Squashed (α : Type) : Type
axiom Squashed.mk {α : Type} : α → Squashed α
axiom Squashed.sound {α : Type} (a b : α) : Squashed.mk a = Squashed.mk b
axiom Squashed.exact {α : Type} {a b : α} : Squashed.mk a = Squashed.mk b → a = b

theorem five : 2 + 2 = 5 := Squashed.exact (Squashed.sound _ _)
