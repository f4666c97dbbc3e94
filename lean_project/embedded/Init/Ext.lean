prelude
import Init.PropLemmas

/-!
Extensionality: what the tactic `ext` knows of pairs, functions, propositions, subtypes and units.
-/

attribute [ext] Prod PProd Sigma PSigma
attribute [ext] funext propext Subtype.ext

@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
protected theorem Unit.ext (x y : Unit) : x = y := rfl
