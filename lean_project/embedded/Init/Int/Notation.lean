prelude
import Init.Int.Basic

/-!
The notation `-[n+1]` for `Int.negSucc n`, scoped to the namespace `Int`.
-/

namespace Lean

/-- Only there so that a macro can be declared before its value is known. -/
local instance : Inhabited Macro where
  default _ := Macro.throwUnsupported

/-- Only there so that an unexpander can be declared before its value is known. -/
local instance : Inhabited PrettyPrinter.Unexpander where
  default _ := throw ()

end Lean

namespace Int

open Lean PrettyPrinter

@[scoped term_parser, extern "native"] opaque «term-[_+1]» : ParserDescr
@[macro «term-[_+1]», extern "native"] opaque «_aux_Init_Data_Int_Basic___macroRules_Int_term-[_+1]_1» : Macro
@[scoped app_unexpander Int.negSucc, extern "native"]
opaque _aux_Init_Data_Int_Basic___unexpand_Int_negSucc_1 : Unexpander

end Int
