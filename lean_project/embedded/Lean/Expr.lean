import Lean.Level

/-!
Terms of the kernel. As with levels, what a term keeps of itself is worked out by the compiled constructors.
-/

namespace Lean

/-- Numbers and texts in terms. -/
inductive Literal where
  | natVal (val : Nat)
  | strVal (val : String)

instance : Inhabited Literal where
  default := .natVal 0

/-- How an argument is given. -/
inductive BinderInfo where
  | default | implicit | strictImplicit | instImplicit

instance : Inhabited BinderInfo where
  default := .default

/-- The identity of a free variable. -/
structure FVarId where
  name : Name

/-- The identity of a metavariable. -/
structure MVarId where
  name : Name

instance : Inhabited FVarId where
  default := ⟨default⟩
instance : Inhabited MVarId where
  default := ⟨default⟩

opaque KVMapPointed : NonemptyType.{0}
/-- Notes by name. -/
def KVMap : Type := KVMapPointed.type
/-- What is noted on a term; it means nothing. -/
abbrev MData := KVMap

/-- What a term keeps of itself. -/
def Expr.Data := UInt64

instance : Inhabited Expr.Data := inferInstanceAs (Inhabited UInt64)

@[extern "native"] opaque Expr.mkData (h : UInt64) (looseBVarRange : Nat := 0) (approxDepth : UInt32 := 0)
    (hasFVar hasExprMVar hasLevelMVar hasLevelParam : Bool := false) : Expr.Data
@[extern "native"] opaque Expr.mkAppData (fData aData : Expr.Data) : Expr.Data

/-- Terms of the kernel. -/
inductive Expr where
  | bvar (deBruijnIndex : Nat)
  | fvar (fvarId : FVarId)
  | mvar (mvarId : MVarId)
  | sort (u : Level)
  | const (declName : Name) (us : List Level)
  | app (fn : Expr) (arg : Expr)
  | lam (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | forallE (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | letE (declName : Name) (type : Expr) (value : Expr) (body : Expr) (nondep : Bool)
  | lit : Literal → Expr
  | mdata (data : MData) (expr : Expr)
  | proj (typeName : Name) (idx : Nat) (struct : Expr)
with
  /-- What is kept. -/
  @[computed_field, extern "lean_expr_data"] data : @& Expr → Expr.Data
    | .bvar i => Expr.mkData 7 (Nat.succ i)
    | .fvar x => Expr.mkData x.name.hash
    | .mvar m => Expr.mkData m.name.hash
    | .sort u => Expr.mkData u.data.hash
    | .const n _ => Expr.mkData n.hash
    | .app f a => Expr.mkAppData f.data a.data
    | .lam _ t b _ => Expr.mkAppData t.data b.data
    | .forallE _ t b _ => Expr.mkAppData t.data b.data
    | .letE _ t v b _ => Expr.mkAppData (Expr.mkAppData t.data v.data) b.data
    | .lit _ => Expr.mkData 11
    | .mdata _ e => e.data
    | .proj n _ e => Expr.mkAppData (Expr.mkData n.hash) e.data

instance : Inhabited Expr where
  default := .bvar 0

noncomputable local instance : Inhabited (BEq Expr) where
  default := ⟨fun _ _ => true⟩
noncomputable local instance : Inhabited (Hashable Expr) where
  default := ⟨fun _ => 0⟩
@[extern "native"] opaque Expr.instBEq : BEq Expr
@[extern "native"] opaque Expr.instHashable : Hashable Expr
attribute [instance] Expr.instBEq Expr.instHashable

@[extern "native"] opaque mkBVar (idx : Nat) : Expr
@[extern "native"] opaque mkFVar (fvarId : FVarId) : Expr
@[extern "native"] opaque mkMVar (mvarId : MVarId) : Expr
@[extern "native"] opaque mkSort (u : Level) : Expr
@[extern "native"] opaque mkConst (declName : Name) (us : List Level := []) : Expr
@[extern "native"] opaque mkApp (f a : Expr) : Expr
@[extern "native"] opaque mkLambda (x : Name) (bi : BinderInfo) (t : Expr) (b : Expr) : Expr
@[extern "native"] opaque mkForall (x : Name) (bi : BinderInfo) (t : Expr) (b : Expr) : Expr
@[extern "native"] opaque mkLet (x : Name) (t : Expr) (v : Expr) (b : Expr) (nondep : Bool := false) : Expr
@[extern "native"] opaque mkLit (l : Literal) : Expr
@[extern "native"] opaque mkProj (structName : Name) (idx : Nat) (struct : Expr) : Expr
@[extern "native"] opaque mkAnd (p q : Expr) : Expr

@[extern "native"] opaque Expr.mvarId! (e : Expr) : MVarId
@[extern "native"] opaque Expr.fvarId! (e : Expr) : FVarId
@[extern "native"] opaque Expr.hasExprMVar (e : Expr) : Bool
@[extern "native"] opaque Expr.hasLevelMVar (e : Expr) : Bool
@[extern "native"] opaque Expr.hasFVar (e : Expr) : Bool
@[extern "native"] opaque Expr.hasLooseBVars (e : Expr) : Bool
@[extern "native"] opaque Expr.hasSorry (e : Expr) : Bool
@[extern "native"] opaque Expr.appFn! (e : Expr) : Expr
@[extern "native"] opaque Expr.appArg! (e : Expr) : Expr
@[extern "native"] opaque Expr.beta (f : Expr) (args : Array Expr) : Expr
@[extern "native"] opaque Expr.getUsedConstants (e : Expr) : Array Name
@[extern "native"] opaque Expr.replace (f? : Expr → Option Expr) (e : Expr) : Expr
@[extern "native"] opaque Expr.instantiateLevelParams (e : Expr) (paramNames : List Name) (lvls : List Level) : Expr
/-- Whether two terms are the same up to the names of bound variables. -/
@[export lean_expr_eqv, extern "native"] opaque Expr.eqv (a b : @& Expr) : Bool
/-- The term as text, everything spelled out. -/
@[export lean_expr_dbg_to_string, extern "native"] opaque Expr.dbgToString (e : @& Expr) : String

end Lean
