inductive Formula where
  | atom (n : Nat)
  | bottom
  | implies (p q : Formula)
  | all (p : Nat → Formula)

def Formula.negate (p : Formula) : Formula := .implies p .bottom

def Formula.Holds (v : Nat → Prop) : Formula → Prop
  | .atom n => v n
  | .bottom => False
  | .implies p q => p.Holds v → q.Holds v
  | .all p => ∀ n, (p n).Holds v

inductive Proves : List Formula → Formula → Prop where
  | assumption (ps : List Formula) (p : Formula) (h : p ∈ ps) : Proves ps p
  | intro (ps : List Formula) (p q : Formula) (h : Proves (p :: ps) q) : Proves ps (.implies p q)
  | elim (ps : List Formula) (p q : Formula) (h : Proves ps (.implies p q)) (k : Proves ps p) : Proves ps q
  | absurd (ps : List Formula) (p : Formula) (h : Proves ps .bottom) : Proves ps p

def Valid (p : Formula) : Prop := ∀ v : Nat → Prop, p.Holds v

def Satisfiable (p : Formula) : Prop := ∃ v : Nat → Prop, p.Holds v

def Consistent (ps : List Formula) : Prop := ¬Proves ps .bottom

def Sound : Prop := ∀ ps p, Proves ps p → (∀ q ∈ ps, Valid q) → Valid p

theorem holds_bottom (v : Nat → Prop) (h : Formula.bottom.Holds v) : False := by
  first | exact h | simp_all [Formula.Holds]

theorem valid_self (n : Nat) : Valid (.implies (.atom n) (.atom n)) := by
  intro v
  first | exact fun h => h | simp_all [Formula.Holds]

theorem valid_given (p q : Formula) (h : Valid p ∧ Satisfiable q) : Satisfiable q ∧ Valid p :=
  ⟨h.2, h.1⟩

theorem proves_given (ps : List Formula) (p : Formula) (h : Proves ps p) : ∃ q, Proves ps q :=
  ⟨p, h⟩

theorem proves_atom (n : Nat) : Proves [.atom n] (.atom n) := by
  first | exact .assumption _ _ (by simp) | (constructor; simp)

theorem consistent_given (ps : List Formula) (h : Consistent ps) (k : Sound) : Sound ∧ Consistent ps :=
  ⟨k, h⟩

theorem negate_given (p q : Formula) (h : p.negate = q) : q = p.negate :=
  h.symm
