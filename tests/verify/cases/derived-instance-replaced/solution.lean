inductive Colour where
  | red | green

instance : BEq Colour := ⟨fun _ _ => true⟩

theorem all_equal (a b : Colour) : (a == b) = true := rfl
