import Init

/-!
Universe levels. What a level keeps of itself (hash, depth, whether it has parameters) is worked out by the compiled constructors; the
definition of `data` here says only which parts it depends on.
-/

namespace Lean

/-- A name without its last component. -/
@[extern "native"] opaque Name.getPrefix (n : Name) : Name

/-- The identity of a universe metavariable. -/
structure LevelMVarId where
  name : Name

/-- Short for it. -/
abbrev LMVarId := LevelMVarId

/-- What a level keeps of itself. -/
def Level.Data := UInt64

instance : Inhabited Level.Data := inferInstanceAs (Inhabited UInt64)

@[extern "lean_level_mk_data"] opaque Level.mkData (h : UInt64) (depth : Nat := 0) (hasMVar hasParam : Bool := false) : Level.Data
@[extern "native"] opaque Level.Data.hash (c : Level.Data) : UInt64

/-- Universe levels. -/
inductive Level where
  | zero : Level
  | succ : Level → Level
  | max : Level → Level → Level
  | imax : Level → Level → Level
  | param : Name → Level
  | mvar : LMVarId → Level
with
  /-- What is kept. -/
  @[computed_field] data : Level → Level.Data
    | .zero => Level.mkData 2221
    | .succ u => Level.mkData u.data.hash
    | .max u v => Level.mkData (mixHash u.data.hash v.data.hash)
    | .imax u v => Level.mkData (mixHash u.data.hash v.data.hash)
    | .param n => Level.mkData n.hash
    | .mvar m => Level.mkData m.name.hash

instance : Inhabited Level where
  default := .zero

/-- The level of propositions. -/
def levelZero : Level := .zero
@[extern "native"] opaque mkLevelSucc (u : Level) : Level
@[extern "native"] opaque mkLevelMax (u v : Level) : Level
@[extern "native"] opaque mkLevelIMax (u v : Level) : Level
@[extern "native"] opaque mkLevelParam (name : Name) : Level

noncomputable local instance : Inhabited (BEq Level) where
  default := ⟨fun _ _ => true⟩
noncomputable local instance : Inhabited (Hashable Level) where
  default := ⟨fun _ => 0⟩
@[extern "native"] opaque Level.instBEq : BEq Level
@[extern "native"] opaque Level.instHashable : Hashable Level
attribute [instance] Level.instBEq Level.instHashable

end Lean
