import Lean.Expr

/-!
Declarations, as they are given to the kernel, and constants, as an environment keeps them.
-/

namespace Lean

/-- What every constant has. -/
structure ConstantVal where
  name : Name
  levelParams : List Name
  type : Expr

/-- An axiom. -/
structure AxiomVal extends ConstantVal where
  isUnsafe : Bool

/-- How soon the kernel unfolds a definition. -/
inductive ReducibilityHints where
  | «opaque» | «abbrev» | regular : UInt32 → ReducibilityHints

/-- What a definition may be used for. -/
inductive DefinitionSafety where
  | «unsafe» | safe | «partial»

/-- A definition. -/
structure DefinitionVal extends ConstantVal where
  value : Expr
  hints : ReducibilityHints
  safety : DefinitionSafety
  all : List Name := [name]

/-- A theorem. -/
structure TheoremVal extends ConstantVal where
  value : Expr
  all : List Name := [name]

/-- A constant whose value is never unfolded. -/
structure OpaqueVal extends ConstantVal where
  value : Expr
  isUnsafe : Bool
  all : List Name := [name]

/-- A constructor, as it is declared. -/
structure Constructor where
  name : Name
  type : Expr

/-- One of the types of an inductive declaration. -/
structure InductiveType where
  name : Name
  type : Expr
  ctors : List Constructor

/-- What can be added to an environment. -/
inductive Declaration where
  | axiomDecl (val : AxiomVal)
  | defnDecl (val : DefinitionVal)
  | thmDecl (val : TheoremVal)
  | opaqueDecl (val : OpaqueVal)
  | quotDecl
  | mutualDefnDecl (defns : List DefinitionVal)
  | inductDecl (lparams : List Name) (nparams : Nat) (types : List InductiveType) (isUnsafe : Bool)

/-- Which of the four constants of quotients it is. -/
inductive QuotKind where
  | type | ctor | lift | ind

/-- A constant of quotients. -/
structure QuotVal extends ConstantVal where
  kind : QuotKind

/-- An inductive type. -/
structure InductiveVal extends ConstantVal where
  numParams : Nat
  numIndices : Nat
  all : List Name
  ctors : List Name
  numNested : Nat
  isRec : Bool
  isUnsafe : Bool
  isReflexive : Bool

/-- A constructor. -/
structure ConstructorVal extends ConstantVal where
  induct : Name
  cidx : Nat
  numParams : Nat
  numFields : Nat
  isUnsafe : Bool

/-- How a recursor computes on a constructor. -/
structure RecursorRule where
  ctor : Name
  nfields : Nat
  rhs : Expr

/-- A recursor. -/
structure RecursorVal extends ConstantVal where
  all : List Name
  numParams : Nat
  numIndices : Nat
  numMotives : Nat
  numMinors : Nat
  rules : List RecursorRule
  k : Bool
  isUnsafe : Bool

/-- A constant as an environment keeps it. -/
inductive ConstantInfo where
  | axiomInfo (val : AxiomVal)
  | defnInfo (val : DefinitionVal)
  | thmInfo (val : TheoremVal)
  | opaqueInfo (val : OpaqueVal)
  | quotInfo (val : QuotVal)
  | inductInfo (val : InductiveVal)
  | ctorInfo (val : ConstructorVal)
  | recInfo (val : RecursorVal)

namespace ConstantInfo
@[extern "native"] opaque name (c : ConstantInfo) : Name
@[extern "native"] opaque levelParams (c : ConstantInfo) : List Name
@[extern "native"] opaque type (c : ConstantInfo) : Expr
@[extern "native"] opaque value? (c : ConstantInfo) (allowOpaque := false) : Option Expr
@[extern "native"] opaque isTheorem (c : ConstantInfo) : Bool
@[extern "native"] opaque isAxiom (c : ConstantInfo) : Bool
@[extern "native"] opaque isDefinition (c : ConstantInfo) : Bool
@[extern "native"] opaque isUnsafe (c : ConstantInfo) : Bool
@[extern "native"] opaque isPartial (c : ConstantInfo) : Bool
end ConstantInfo

end Lean
