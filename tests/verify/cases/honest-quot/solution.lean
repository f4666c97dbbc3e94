def Squash' (α : Type) : Type := Quot (fun _ _ : α => True)

def Squash'.mk {α : Type} (a : α) : Squash' α := Quot.mk _ a

theorem lift_mk {α : Type} (f : α → Nat) (h : ∀ a b, True → f a = f b) (a : α) :
    Quot.lift f h (Squash'.mk a) = f a := rfl

theorem glued {α : Type} (x y : Squash' α) : x = y :=
  Quot.ind (β := fun x => x = y) (fun a => Quot.ind (β := fun y => Quot.mk _ a = y) (fun _ => Quot.sound trivial) y) x
