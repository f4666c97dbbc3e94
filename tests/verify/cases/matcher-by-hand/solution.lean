inductive Sign where
  | plus | minus

noncomputable def Sign.flip.match_1.{u} (motive : Sign → Sort u) (s : Sign) (h_1 : Unit → motive .minus)
    (h_2 : Unit → motive .plus) : motive s :=
  s.rec (h_2 ()) (h_1 ())

noncomputable def Sign.flip : Sign → Sign := fun s =>
  Sign.flip.match_1 (fun _ => Sign) s (fun _ => .minus) (fun _ => .plus)

theorem flip_same : ∀ s : Sign, s.flip = s := by
  intro s
  cases s <;> rfl
