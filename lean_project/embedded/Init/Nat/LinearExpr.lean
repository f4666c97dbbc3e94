prelude
import Init.Nat.Basic
import Init.Data.BEq
import Init.Data.Prod
import Init.Data.List.Basic

/-!
What `simp +arith` computes with: linear expressions over natural numbers, and their normal forms.
-/

universe u v

namespace Lean

/-- A tree that serves as an array which the kernel reads quickly. -/
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α

namespace RArray

variable {α : Type u}

/-- The entry at an index. -/
noncomputable def get (a : RArray α) (n : Nat) : α :=
  RArray.rec (fun x => x) (fun p _ _ l r => (Nat.ble p n).rec l r) a

end RArray

end Lean

namespace Nat.Internal.Linear

/-! ## Expressions and polynomials -/

/-- Variables are numbered. -/
abbrev Var := Nat

/-- The values of the variables. -/
abbrev Context := Lean.RArray Nat

/-- The variable that stands for 1. -/
abbrev fixedVar := 100000000

/-- The value of a variable. -/
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Nat := Bool.rec (ctx.get v) 1 (Nat.beq v fixedVar)

/-- A linear expression. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

instance : Inhabited Expr where
  default := .num 0

/-- The value of an expression. -/
noncomputable abbrev Expr.denote (ctx : Context) : Expr → Nat
  | .add a b => Nat.add (denote ctx a) (denote ctx b)
  | .num k => k
  | .var v => v.denote ctx
  | .mulL k e => Nat.mul k (denote ctx e)
  | .mulR e k => Nat.mul (denote ctx e) k

/-- A sum of multiples of variables. -/
abbrev Poly := List (Nat × Var)

/-- The value of a polynomial. -/
noncomputable abbrev Poly.denote (ctx : Context) (p : Poly) : Nat :=
  match p with
  | [] => 0
  | (k, v) :: p => Nat.add (Nat.mul k (v.denote ctx)) (denote ctx p)

/-- Adds a multiple of a variable, in its place. -/
def Poly.insert (k : Nat) (v : Var) (p : Poly) : Poly :=
  match p with
  | [] => [(k, v)]
  | (k', v') :: p =>
    bif Nat.blt v v' then
      (k, v) :: (k', v') :: p
    else bif Nat.beq v v' then
      (k + k', v') :: p
    else
      (k', v') :: insert k v p

/-- Sorts by variables, and adds up multiples of the same one. -/
def Poly.norm (p : Poly) : Poly := go p []
where
  go (p : Poly) (r : Poly) : Poly :=
    match p with
    | [] => r
    | (k, v) :: p => go p (r.insert k v)

/-- Takes away what two sorted polynomials have in common. -/
def Poly.cancelAux (fuel : Nat) (m₁ m₂ r₁ r₂ : Poly) : Poly × Poly :=
  match fuel with
  | 0 => (r₁.reverse ++ m₁, r₂.reverse ++ m₂)
  | fuel + 1 =>
    match m₁, m₂ with
    | m₁, [] => (r₁.reverse ++ m₁, r₂.reverse)
    | [], m₂ => (r₁.reverse, r₂.reverse ++ m₂)
    | (k₁, v₁) :: m₁, (k₂, v₂) :: m₂ =>
      bif Nat.blt v₁ v₂ then
        cancelAux fuel m₁ ((k₂, v₂) :: m₂) ((k₁, v₁) :: r₁) r₂
      else bif Nat.blt v₂ v₁ then
        cancelAux fuel ((k₁, v₁) :: m₁) m₂ r₁ ((k₂, v₂) :: r₂)
      else bif Nat.blt k₁ k₂ then
        cancelAux fuel m₁ m₂ r₁ ((Nat.sub k₂ k₁, v₁) :: r₂)
      else bif Nat.blt k₂ k₁ then
        cancelAux fuel m₁ m₂ ((Nat.sub k₁ k₂, v₁) :: r₁) r₂
      else
        cancelAux fuel m₁ m₂ r₁ r₂

/-- More steps than are ever needed. -/
def hugeFuel := 1000000

/-- Takes away what two sorted polynomials have in common. -/
def Poly.cancel (p₁ p₂ : Poly) : Poly × Poly := cancelAux hugeFuel p₁ p₂ [] []

/-- The numeral that a polynomial is, if it is one. -/
def Poly.isNum? (p : Poly) : Option Nat :=
  match p with
  | [] => some 0
  | [(k, v)] => bif v == fixedVar then some k else none
  | _ => none

/-- Whether nothing is added up. -/
def Poly.isZero (p : Poly) : Bool :=
  match p with
  | [] => true
  | _ => false

/-- Whether a positive numeral is among what is added up. -/
def Poly.isNonZero (p : Poly) : Bool :=
  match p with
  | [] => false
  | (k, v) :: p => bif v == fixedVar then k > 0 else isNonZero p

/-- That two polynomials have equal values. -/
def Poly.denote_eq (ctx : Context) (mp : Poly × Poly) : Prop := mp.1.denote ctx = mp.2.denote ctx
/-- That the value of the first polynomial is at most that of the second. -/
def Poly.denote_le (ctx : Context) (mp : Poly × Poly) : Prop := mp.1.denote ctx ≤ mp.2.denote ctx

/-- The polynomial of an expression. -/
def Expr.toPoly (e : Expr) := go 1 e []
where
  go (coeff : Nat) : Expr → (Poly → Poly)
    | .num k => bif k == 0 then id else ((coeff * k, fixedVar) :: ·)
    | .var i => ((coeff, i) :: ·)
    | .add a b => go coeff a ∘ go coeff b
    | .mulL k a
    | .mulR a k => bif k == 0 then id else go (coeff * k) a

/-- The sorted polynomial of an expression. -/
def Expr.toNormPoly (e : Expr) : Poly := e.toPoly.norm

/-- The successor. -/
def Expr.inc (e : Expr) : Expr := .add e (.num 1)

/-- An equation (`eq`) or inequality `≤` between polynomials. -/
structure PolyCnstr where
  eq : Bool
  lhs : Poly
  rhs : Poly
deriving BEq

/-- An equation (`eq`) or inequality `≤` between expressions. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

/-- That it holds. -/
abbrev PolyCnstr.denote (ctx : Context) (c : PolyCnstr) : Prop :=
  bif c.eq then Poly.denote_eq ctx (c.lhs, c.rhs) else Poly.denote_le ctx (c.lhs, c.rhs)

/-- Normal form. -/
def PolyCnstr.norm (c : PolyCnstr) : PolyCnstr :=
  let (lhs, rhs) := Poly.cancel c.lhs.norm c.rhs.norm
  { eq := c.eq, lhs, rhs }

/-- Whether it plainly never holds. -/
def PolyCnstr.isUnsat (c : PolyCnstr) : Bool :=
  bif c.eq then
    (c.lhs.isZero && c.rhs.isNonZero) || (c.lhs.isNonZero && c.rhs.isZero)
  else
    c.lhs.isNonZero && c.rhs.isZero

/-- Whether it plainly always holds. -/
def PolyCnstr.isValid (c : PolyCnstr) : Bool :=
  bif c.eq then
    c.lhs.isZero && c.rhs.isZero
  else
    c.lhs.isZero

/-- That it holds. -/
abbrev ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  bif c.eq then c.lhs.denote ctx = c.rhs.denote ctx else c.lhs.denote ctx ≤ c.rhs.denote ctx

/-- Between the polynomials. -/
def ExprCnstr.toPoly (c : ExprCnstr) : PolyCnstr := { c with lhs := c.lhs.toPoly, rhs := c.rhs.toPoly }

/-- Between the sorted polynomials, without what they have in common. -/
def ExprCnstr.toNormPoly (c : ExprCnstr) : PolyCnstr :=
  let (lhs, rhs) := Poly.cancel c.lhs.toNormPoly c.rhs.toNormPoly
  { c with lhs, rhs }

/-- A multiple of a variable, as an expression. -/
def monomialToExpr (k : Nat) (v : Var) : Expr :=
  bif v == fixedVar then
    .num k
  else bif k == 1 then
    .var v
  else
    .mulL k (.var v)

/-- A polynomial, as an expression. -/
def Poly.toExpr (p : Poly) : Expr :=
  match p with
  | [] => .num 0
  | (k, v) :: p => go (monomialToExpr k v) p
where
  go (e : Expr) (p : Poly) : Expr :=
    match p with
    | [] => e
    | (k, v) :: p => go (.add e (monomialToExpr k v)) p

/-- A constraint between polynomials, as one between expressions. -/
def PolyCnstr.toExpr (c : PolyCnstr) : ExprCnstr := { c with lhs := c.lhs.toExpr, rhs := c.rhs.toExpr }

end Nat.Internal.Linear
