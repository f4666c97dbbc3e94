prelude
import Init.Tactics

/-!
The `conv` tactics.

Each is compiled into Lean's shared library; a line here binds the declaration of that name to the compiled value (the interpreter finds
it by the declaration's own name, so what stands in `extern` does not matter). A grammar is followed by its macros, if it has any.
-/

namespace Lean

/-- Only there so that a macro can be declared before its value is known. -/
local instance : Inhabited Macro where
  default _ := Macro.throwUnsupported

end Lean

open Lean

declare_syntax_cat conv (behavior := both)

@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.guardExprConv : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.guardHypConv : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.guardTargetConv : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.allGoals : ParserDescr
@[macro Lean.Parser.Tactic.Conv.allGoals, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_allGoals_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.anyGoals : ParserDescr
@[macro Lean.Parser.Tactic.Conv.anyGoals, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_anyGoals_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.arg : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.argArg : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.case : ParserDescr
@[macro Lean.Parser.Tactic.Conv.case, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.case' : ParserDescr
@[macro Lean.Parser.Tactic.Conv.case', extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_case'_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.change : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.clear : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.congr : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.conv : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convApply_ : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convApply_, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convApply__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convArgs : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convArgs, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convArgs_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convConvSeq : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convDone : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convDone, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convDone_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convErw__ : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convErw__, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convErw___1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convIntro___ : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convIntro___, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convIntro____1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convLeft : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convLeft, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convLeft_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.«convNext__=>_» : ParserDescr
@[macro Lean.Parser.Tactic.Conv.«convNext__=>_», extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convNext__=>__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convRepeat_ : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convRepeat_, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRepeat__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convRfl : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convRfl, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRfl_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convRight : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convRight, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRight_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convRw__ : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convRw__, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convRw___1» : Macro
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeq : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeq1Indented : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.convSeqBracketed : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convTactic : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convTrace_state : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convTrace_state, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTrace_state_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.convTry_ : ParserDescr
@[macro Lean.Parser.Tactic.Conv.convTry_, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_convTry__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.«conv_<;>_» : TrailingParserDescr
@[macro Lean.Parser.Tactic.Conv.«conv_<;>_», extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv_<;>__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.«conv·_» : ParserDescr
@[macro Lean.Parser.Tactic.Conv.«conv·_», extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_conv·__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.delta : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.dsimp : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.dsimpTrace : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.enter : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enterArg : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.enterPattern : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.ext : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.extractLets : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.failIfSuccess : ParserDescr
@[macro Lean.Parser.Tactic.Conv.failIfSuccess, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_failIfSuccess_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.first : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.focus : ParserDescr
@[macro Lean.Parser.Tactic.Conv.focus, extern "native"] opaque Lean.Parser.Tactic.Conv.«_aux_Init_Conv___macroRules_Lean_Parser_Tactic_Conv_focus_1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.fun : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.letToHave : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.lhs : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.liftLets : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.nestedConv : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.nestedTacticCore : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.normCast : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occs : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occsIndexed : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.Conv.occsWildcard : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.paren : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.pattern : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.reduce : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.rewrite : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.rhs : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.simp : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.simpMatch : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.simpTrace : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.skip : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.unfold : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.whnf : ParserDescr
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.zeta : ParserDescr
@[conv_parser, extern "native"] opaque Lean.convCalc_ : ParserDescr
@[macro Lean.convCalc_, extern "native"] opaque Lean.«_aux_Init_NotationExtra___macroRules_Lean_convCalc__1» : Macro
@[conv_parser, extern "native"] opaque Lean.Parser.Tactic.Conv.nestedTactic : ParserDescr
