prelude
import Init.Nat.LinearExpr
import Init.Omega
import Init.Data.List.Lemmas

/-!
Why `simp +arith` may replace a comparison of linear expressions by that of their normal forms.
-/

namespace Nat.Internal.Linear

/-! ## Normal forms have the same value -/

theorem Poly.denote_cons (ctx : Context) (k : Nat) (v : Var) (p : Poly) :
    denote ctx ((k, v) :: p) = k * v.denote ctx + p.denote ctx := rfl

theorem Poly.denote_insert (ctx : Context) (k : Nat) (v : Var) (p : Poly) :
    (p.insert k v).denote ctx = p.denote ctx + k * v.denote ctx := by
  induction p with
  | nil => exact (Nat.zero_add _).symm
  | cons m p ih =>
    obtain ⟨k', v'⟩ := m
    show Poly.denote ctx (bif Nat.blt v v' then (k, v) :: (k', v') :: p
      else bif Nat.beq v v' then (k + k', v') :: p else (k', v') :: insert k v p) = _
    cases Nat.blt v v' with
    | true => exact Nat.add_comm _ _
    | false =>
      cases h : Nat.beq v v' with
      | true =>
        rw [Nat.eq_of_beq_eq_true h]
        show (k + k') * Var.denote ctx v' + Poly.denote ctx p = _
        rw [denote_cons, Nat.add_mul]
        omega
      | false =>
        show k' * Var.denote ctx v' + Poly.denote ctx (insert k v p) = _
        rw [ih, denote_cons]
        omega

theorem Poly.denote_norm_go (ctx : Context) (p : Poly) (r : Poly) :
    (norm.go p r).denote ctx = p.denote ctx + r.denote ctx := by
  induction p generalizing r with
  | nil => exact (Nat.zero_add _).symm
  | cons m p ih =>
    obtain ⟨k, v⟩ := m
    show Poly.denote ctx (norm.go p (r.insert k v)) = _
    rw [ih, denote_insert, denote_cons]
    omega

theorem Poly.denote_sort (ctx : Context) (m : Poly) : m.norm.denote ctx = m.denote ctx := denote_norm_go ctx m []

theorem Poly.denote_append (ctx : Context) (p q : Poly) : (p ++ q).denote ctx = p.denote ctx + q.denote ctx := by
  induction p with
  | nil => exact (Nat.zero_add _).symm
  | cons m p ih =>
    obtain ⟨k, v⟩ := m
    show k * Var.denote ctx v + Poly.denote ctx (p ++ q) = _
    rw [ih, denote_cons, Nat.add_assoc]

theorem Poly.denote_reverse (ctx : Context) (p : Poly) : denote ctx (List.reverse p) = denote ctx p := by
  induction p with
  | nil => rfl
  | cons m p ih =>
    obtain ⟨k, v⟩ := m
    rw [List.reverse_cons, denote_append, ih, Nat.add_comm]
    rfl

/-- What is cancelled is the same on both sides. -/
private theorem cancelAux_spec (ctx : Context) (fuel : Nat) (m₁ m₂ r₁ r₂ : Poly) :
    ∃ c, m₁.denote ctx + r₁.denote ctx = (Poly.cancelAux fuel m₁ m₂ r₁ r₂).1.denote ctx + c ∧
      m₂.denote ctx + r₂.denote ctx = (Poly.cancelAux fuel m₁ m₂ r₁ r₂).2.denote ctx + c := by
  have stop (r m : Poly) : m.denote ctx + r.denote ctx = Poly.denote ctx (r.reverse ++ m) + 0 := by
    rw [Poly.denote_append, Poly.denote_reverse, Nat.add_comm, Nat.add_zero]
  have stop' (r : Poly) : Poly.denote ctx [] + r.denote ctx = Poly.denote ctx r.reverse + 0 := by
    rw [Poly.denote_reverse, Nat.add_zero]
    exact Nat.zero_add _
  induction fuel generalizing m₁ m₂ r₁ r₂ with
  | zero => exact ⟨0, stop r₁ m₁, stop r₂ m₂⟩
  | succ fuel ih =>
    cases m₂ with
    | nil => exact ⟨0, by cases m₁ <;> exact stop r₁ _, by cases m₁ <;> exact stop' r₂⟩
    | cons p₂ m₂ =>
      cases m₁ with
      | nil => exact ⟨0, stop' r₁, stop r₂ _⟩
      | cons p₁ m₁ =>
        obtain ⟨k₁, v₁⟩ := p₁
        obtain ⟨k₂, v₂⟩ := p₂
        have step : Poly.cancelAux (fuel + 1) ((k₁, v₁) :: m₁) ((k₂, v₂) :: m₂) r₁ r₂ =
          bif Nat.blt v₁ v₂ then Poly.cancelAux fuel m₁ ((k₂, v₂) :: m₂) ((k₁, v₁) :: r₁) r₂
          else bif Nat.blt v₂ v₁ then Poly.cancelAux fuel ((k₁, v₁) :: m₁) m₂ r₁ ((k₂, v₂) :: r₂)
          else bif Nat.blt k₁ k₂ then Poly.cancelAux fuel m₁ m₂ r₁ ((Nat.sub k₂ k₁, v₁) :: r₂)
          else bif Nat.blt k₂ k₁ then Poly.cancelAux fuel m₁ m₂ ((Nat.sub k₁ k₂, v₁) :: r₁) r₂
          else Poly.cancelAux fuel m₁ m₂ r₁ r₂ := rfl
        rw [step]
        cases h₁ : Nat.blt v₁ v₂ with
        | true =>
          obtain ⟨c, hl, hr⟩ := ih m₁ ((k₂, v₂) :: m₂) ((k₁, v₁) :: r₁) r₂
          refine ⟨c, Eq.trans ?_ hl, hr⟩
          rw [Poly.denote_cons, Poly.denote_cons]
          omega
        | false =>
          cases h₂ : Nat.blt v₂ v₁ with
          | true =>
            obtain ⟨c, hl, hr⟩ := ih ((k₁, v₁) :: m₁) m₂ r₁ ((k₂, v₂) :: r₂)
            refine ⟨c, hl, Eq.trans ?_ hr⟩
            rw [Poly.denote_cons, Poly.denote_cons]
            omega
          | false =>
            have e : v₁ = v₂ := by
              have n₁ : ¬ v₁ < v₂ := fun h => Bool.noConfusion (h₁.symm.trans (Nat.blt_eq.mpr h))
              have n₂ : ¬ v₂ < v₁ := fun h => Bool.noConfusion (h₂.symm.trans (Nat.blt_eq.mpr h))
              exact Nat.le_antisymm (Nat.ge_of_not_lt n₂) (Nat.ge_of_not_lt n₁)
            subst e
            rw [Poly.denote_cons, Poly.denote_cons]
            have split {a b : Nat} (h : a ≤ b) :
                b * Var.denote ctx v₁ = Nat.sub b a * Var.denote ctx v₁ + a * Var.denote ctx v₁ := by
              rw [← Nat.add_mul]
              exact congrArg (· * Var.denote ctx v₁) (Nat.sub_add_cancel h).symm
            cases h₃ : Nat.blt k₁ k₂ with
            | true =>
              obtain ⟨c, hl, hr⟩ := ih m₁ m₂ r₁ ((Nat.sub k₂ k₁, v₁) :: r₂)
              rw [Poly.denote_cons] at hr
              rw [split (Nat.le_of_lt (Nat.blt_eq.mp h₃))]
              exact ⟨k₁ * Var.denote ctx v₁ + c, by
                show _ = Poly.denote ctx (Poly.cancelAux fuel m₁ m₂ r₁ ((Nat.sub k₂ k₁, v₁) :: r₂)).1 + _
                omega, by
                show _ = Poly.denote ctx (Poly.cancelAux fuel m₁ m₂ r₁ ((Nat.sub k₂ k₁, v₁) :: r₂)).2 + _
                omega⟩
            | false =>
              cases h₄ : Nat.blt k₂ k₁ with
              | true =>
                obtain ⟨c, hl, hr⟩ := ih m₁ m₂ ((Nat.sub k₁ k₂, v₁) :: r₁) r₂
                rw [Poly.denote_cons] at hl
                rw [split (Nat.le_of_lt (Nat.blt_eq.mp h₄))]
                exact ⟨k₂ * Var.denote ctx v₁ + c, by
                  show _ = Poly.denote ctx (Poly.cancelAux fuel m₁ m₂ ((Nat.sub k₁ k₂, v₁) :: r₁) r₂).1 + _
                  omega, by
                  show _ = Poly.denote ctx (Poly.cancelAux fuel m₁ m₂ ((Nat.sub k₁ k₂, v₁) :: r₁) r₂).2 + _
                  omega⟩
              | false =>
                have e : k₁ = k₂ := by
                  have n₁ : ¬ k₁ < k₂ := fun h => Bool.noConfusion (h₃.symm.trans (Nat.blt_eq.mpr h))
                  have n₂ : ¬ k₂ < k₁ := fun h => Bool.noConfusion (h₄.symm.trans (Nat.blt_eq.mpr h))
                  omega
                subst e
                obtain ⟨c, hl, hr⟩ := ih m₁ m₂ r₁ r₂
                exact ⟨k₁ * Var.denote ctx v₁ + c, by
                  show _ = Poly.denote ctx (Poly.cancelAux fuel m₁ m₂ r₁ r₂).1 + _
                  omega, by
                  show _ = Poly.denote ctx (Poly.cancelAux fuel m₁ m₂ r₁ r₂).2 + _
                  omega⟩

private theorem cancel_spec (ctx : Context) (m₁ m₂ : Poly) :
    ∃ c, m₁.denote ctx = (Poly.cancel m₁ m₂).1.denote ctx + c ∧ m₂.denote ctx = (Poly.cancel m₁ m₂).2.denote ctx + c :=
  cancelAux_spec ctx hugeFuel m₁ m₂ [] []

theorem Poly.denote_eq_cancel_eq (ctx : Context) (m₁ m₂ : Poly) :
    denote_eq ctx (cancel m₁ m₂) = denote_eq ctx (m₁, m₂) := by
  obtain ⟨c, h₁, h₂⟩ := cancel_spec ctx m₁ m₂
  show (_ = _) = (m₁.denote ctx = m₂.denote ctx)
  rw [h₁, h₂]
  exact propext Nat.add_right_cancel_iff.symm

theorem Poly.denote_le_cancel_eq (ctx : Context) (m₁ m₂ : Poly) :
    denote_le ctx (cancel m₁ m₂) = denote_le ctx (m₁, m₂) := by
  obtain ⟨c, h₁, h₂⟩ := cancel_spec ctx m₁ m₂
  show (_ ≤ _) = (m₁.denote ctx ≤ m₂.denote ctx)
  rw [h₁, h₂]
  exact propext Nat.add_le_add_iff_right.symm

theorem Expr.denote_toPoly_go (ctx : Context) (e : Expr) :
    (toPoly.go k e p).denote ctx = k * e.denote ctx + p.denote ctx := by
  have times (k k' : Nat) (a : Expr) (p : Poly)
      (ih : ∀ k p, (toPoly.go k a p).denote ctx = k * a.denote ctx + p.denote ctx) :
      Poly.denote ctx ((bif k' == 0 then id else toPoly.go (k * k') a) p) = k * (k' * a.denote ctx) + p.denote ctx := by
    cases k' with
    | zero =>
      rw [Nat.zero_mul, Nat.mul_zero, Nat.zero_add]
      rfl
    | succ k' => exact (ih _ _).trans (congrArg (· + _) (Nat.mul_assoc _ _ _))
  induction e generalizing k p with
  | num n =>
    cases n with
    | zero => exact (Nat.zero_add _).symm
    | succ n =>
      show k * (n + 1) * Var.denote ctx fixedVar + p.denote ctx = _
      exact congrArg (· + _) (Nat.mul_one _)
  | var i => rfl
  | add a b iha ihb =>
    show Poly.denote ctx (toPoly.go k a (toPoly.go k b p)) = k * (a.denote ctx + b.denote ctx) + _
    rw [iha, ihb, Nat.mul_add, Nat.add_assoc]
  | mulL k' a ih => exact times k k' a p fun _ _ => ih
  | mulR a k' ih =>
    show _ = k * (a.denote ctx * k') + _
    rw [Nat.mul_comm (a.denote ctx)]
    exact times k k' a p fun _ _ => ih

theorem Expr.denote_toPoly (ctx : Context) (e : Expr) : e.toPoly.denote ctx = e.denote ctx :=
  (denote_toPoly_go ctx e).trans (Nat.one_mul _)

private theorem denote_toNormPoly (ctx : Context) (e : Expr) : e.toNormPoly.denote ctx = e.denote ctx :=
  (Poly.denote_sort ctx _).trans (Expr.denote_toPoly ctx e)

theorem ExprCnstr.denote_toPoly (ctx : Context) (c : ExprCnstr) : c.toPoly.denote ctx = c.denote ctx := by
  obtain ⟨eq, lhs, rhs⟩ := c
  cases eq with
  | true =>
    show (lhs.toPoly.denote ctx = rhs.toPoly.denote ctx) = (lhs.denote ctx = rhs.denote ctx)
    rw [Expr.denote_toPoly, Expr.denote_toPoly]
  | false =>
    show (lhs.toPoly.denote ctx ≤ rhs.toPoly.denote ctx) = (lhs.denote ctx ≤ rhs.denote ctx)
    rw [Expr.denote_toPoly, Expr.denote_toPoly]

theorem ExprCnstr.denote_toNormPoly (ctx : Context) (c : ExprCnstr) : c.toNormPoly.denote ctx = c.denote ctx := by
  obtain ⟨eq, lhs, rhs⟩ := c
  cases eq with
  | true =>
    refine (Poly.denote_eq_cancel_eq ctx lhs.toNormPoly rhs.toNormPoly).trans ?_
    show (lhs.toNormPoly.denote ctx = rhs.toNormPoly.denote ctx) = (lhs.denote ctx = rhs.denote ctx)
    rw [Linear.denote_toNormPoly, Linear.denote_toNormPoly]
  | false =>
    refine (Poly.denote_le_cancel_eq ctx lhs.toNormPoly rhs.toNormPoly).trans ?_
    show (lhs.toNormPoly.denote ctx ≤ rhs.toNormPoly.denote ctx) = (lhs.denote ctx ≤ rhs.denote ctx)
    rw [Linear.denote_toNormPoly, Linear.denote_toNormPoly]

theorem Poly.of_isZero (ctx : Context) {p : Poly} (h : isZero p = true) : p.denote ctx = 0 := by
  cases p with
  | nil => rfl
  | cons m p => exact Bool.noConfusion h

theorem Poly.of_isNonZero (ctx : Context) {p : Poly} (h : isNonZero p = true) : p.denote ctx > 0 := by
  induction p with
  | nil => exact Bool.noConfusion h
  | cons m p ih =>
    obtain ⟨k, v⟩ := m
    have h : (bif v == fixedVar then decide (k > 0) else isNonZero p) = true := h
    cases e : (v == fixedVar) with
    | true =>
      rw [e] at h
      have hk : k > 0 := of_decide_eq_true h
      have hv : v = fixedVar := of_decide_eq_true e
      rw [denote_cons, hv]
      exact Nat.add_pos_left (Nat.mul_pos hk Nat.zero_lt_one) _
    | false =>
      rw [e] at h
      exact Nat.add_pos_right _ (ih h)

private theorem both {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true := by
  cases a with
  | true => exact ⟨rfl, h⟩
  | false => exact Bool.noConfusion h

theorem PolyCnstr.eq_false_of_isUnsat (ctx : Context) {c : PolyCnstr} (h : c.isUnsat) : c.denote ctx = False := by
  obtain ⟨eq, lhs, rhs⟩ := c
  cases eq with
  | true =>
    have h : ((lhs.isZero && rhs.isNonZero) || (lhs.isNonZero && rhs.isZero)) = true := h
    refine eq_false fun (e : lhs.denote ctx = rhs.denote ctx) => ?_
    cases hz : (lhs.isZero && rhs.isNonZero) with
    | true =>
      have h₁ := Poly.of_isZero ctx (both hz).1
      have h₂ := Poly.of_isNonZero ctx (both hz).2
      omega
    | false =>
      rw [hz] at h
      have h₁ := Poly.of_isNonZero ctx (both h).1
      have h₂ := Poly.of_isZero ctx (both h).2
      omega
  | false =>
    have h : (lhs.isNonZero && rhs.isZero) = true := h
    refine eq_false fun (e : lhs.denote ctx ≤ rhs.denote ctx) => ?_
    have h₁ := Poly.of_isNonZero ctx (both h).1
    have h₂ := Poly.of_isZero ctx (both h).2
    omega

theorem PolyCnstr.eq_true_of_isValid (ctx : Context) {c : PolyCnstr} (h : c.isValid) : c.denote ctx = True := by
  obtain ⟨eq, lhs, rhs⟩ := c
  cases eq with
  | true =>
    have h : (lhs.isZero && rhs.isZero) = true := h
    exact eq_true ((Poly.of_isZero ctx (both h).1).trans (Poly.of_isZero ctx (both h).2).symm)
  | false =>
    have h : lhs.isZero = true := h
    refine eq_true (?_ : lhs.denote ctx ≤ rhs.denote ctx)
    rw [Poly.of_isZero ctx h]
    exact Nat.zero_le _

theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.toNormPoly.isUnsat) :
    c.denote ctx = False := (denote_toNormPoly ctx c).symm.trans (PolyCnstr.eq_false_of_isUnsat ctx h)
theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.toNormPoly.isValid) :
    c.denote ctx = True := (denote_toNormPoly ctx c).symm.trans (PolyCnstr.eq_true_of_isValid ctx h)

instance : LawfulBEq PolyCnstr where
  eq_of_beq {a b} h := by
    obtain ⟨e, l, r⟩ := a
    obtain ⟨e', l', r'⟩ := b
    have ⟨h₁, h₂⟩ := both (a := e == e') (b := l == l' && r == r') h
    have ⟨h₂, h₃⟩ := both h₂
    rw [eq_of_beq h₁, eq_of_beq h₂, eq_of_beq h₃]
  rfl {a} := by
    obtain ⟨e, l, r⟩ := a
    show (e == e && (l == l && r == r)) = true
    rw [beq_self_eq_true, beq_self_eq_true, beq_self_eq_true]
    rfl

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : c.toNormPoly == d.toPoly) :
    c.denote ctx = d.denote ctx := by
  rw [← denote_toNormPoly, eq_of_beq h, denote_toPoly]
theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.toNormPoly == e'.toPoly) :
    e.denote ctx = e'.denote ctx := by
  rw [← Linear.denote_toNormPoly, eq_of_beq h, denote_toPoly]
theorem Expr.eq_of_toNormPoly (ctx : Context) (a b : Expr) (h : a.toNormPoly = b.toNormPoly) :
    a.denote ctx = b.denote ctx := by
  rw [← Linear.denote_toNormPoly, h, Linear.denote_toNormPoly]

end Nat.Internal.Linear
