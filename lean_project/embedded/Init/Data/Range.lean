prelude
import Init.Data.Loop
import Init.Nat.Div

/-!
Ranges of numbers that programs loop over, `[a:b]` and `[a:b:step]`, with their notation.
-/

universe u v

namespace Std.Legacy

/-- The numbers from `start` up to, not including, `stop`, in steps of `step`. -/
structure Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step

instance : Membership Nat Range where
  mem r i := r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0

namespace Range

/-- How many numbers there are. -/
@[simp] def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step

private theorem next_mod {start step i : Nat} (h : (i - start) % step = 0) (le : start ≤ i) :
    (i + step - start) % step = 0 := by
  rw [Nat.sub_add_comm le, Nat.add_mod_right, h]

/-- Loops over a range, with the proof that the number is in it. -/
@[inline] protected def forIn' [Monad m] (range : Range) (init : β)
    (f : (i : Nat) → i ∈ range → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (fuel : Nat) (b : β) (i : Nat)
      (hs : (i - range.start) % range.step = 0) (hl : range.start ≤ i) : m β := do
    match fuel with
    | 0 => pure b
    | fuel + 1 =>
      if h : i < range.stop then
        match ← f i ⟨hl, h, hs⟩ b with
        | .done b => pure b
        | .yield b => loop fuel b (i + range.step) (next_mod hs hl) (Nat.le_trans hl (Nat.le_add_right ..))
      else pure b
  loop (range.stop - range.start) init range.start (by rw [Nat.sub_self, Nat.zero_mod]) (Nat.le_refl _)

instance [Monad m] : ForIn' m Range Nat inferInstance where
  forIn' := Range.forIn'

/-- Runs `f` on every number, for its effects. -/
@[inline] protected def forM [Monad m] (range : Range) (f : Nat → m PUnit) : m PUnit :=
  range.forIn' ⟨⟩ fun i _ _ => do f i; pure (.yield ⟨⟩)

instance [Monad m] : ForM m Range Nat where
  forM := Range.forM

open Lean

@[term_parser, extern "native"] opaque «term[:_]» : ParserDescr
@[macro «term[:_]», extern "native"]
opaque «_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[:_]_1» : Macro
@[term_parser, extern "native"] opaque «term[_:_]» : ParserDescr
@[macro «term[_:_]», extern "native"]
opaque «_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[_:_]_1» : Macro
@[term_parser, extern "native"] opaque «term[:_:_]» : ParserDescr
@[macro «term[:_:_]», extern "native"]
opaque «_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[:_:_]_1» : Macro
@[term_parser, extern "native"] opaque «term[_:_:_]» : ParserDescr
@[macro «term[_:_:_]», extern "native"]
opaque «_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[_:_:_]_1» : Macro

end Range

end Std.Legacy
