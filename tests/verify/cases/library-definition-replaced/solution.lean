prelude
import Init.PropLemmas
import Init.Decide
import Init.Macros

def Function.Injective {α : Sort u} {β : Sort v} (f : α → β) : Prop := f = f

theorem constant_injective : Function.Injective (fun _ : Nat => 0) := rfl
