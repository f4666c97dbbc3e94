namespace Sets
section
variable {α : Type} (p q : α → Prop)
set_option quotPrecheck false in
local infix:50 " ⊆' " => fun p q : α → Prop => ∀ a, p a → q a

def inter : α → Prop := fun a => p a ∧ q a

open Classical in
theorem inter_sub : (inter p q) ⊆' p := sorry
end
end Sets
