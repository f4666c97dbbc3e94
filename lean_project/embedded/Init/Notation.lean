prelude
import Init.Syntax

/-!
Notations: operators, quantifiers, and the pieces that grammars are written with.

Each is compiled into Lean's shared library; a line here binds the declaration of that name to the compiled value (the interpreter finds
it by the declaration's own name, so what stands in `extern` does not matter). A grammar is followed by its macros, if it has any.
-/

namespace Lean

/-- Only there so that a macro can be declared before its value is known. -/
local instance : Inhabited Macro where
  default _ := Macro.throwUnsupported

end Lean

open Lean

declare_syntax_cat binderPred

@[term_parser, extern "native"] opaque Bool.«term_^^_» : TrailingParserDescr
@[macro Bool.«term_^^_», extern "native"] opaque Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.commandSeal__ : ParserDescr
@[macro Lean.Parser.commandSeal__, extern "native"] opaque Lean.Parser.«_aux_Init_Notation___macroRules_Lean_Parser_commandSeal___1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.commandUnseal__ : ParserDescr
@[macro Lean.Parser.commandUnseal__, extern "native"] opaque Lean.Parser.«_aux_Init_Notation___macroRules_Lean_Parser_commandUnseal___1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.«command_Dsimproc_decl_(_):=_» : ParserDescr
@[macro Lean.Parser.«command_Dsimproc_decl_(_):=_», extern "native"] opaque Lean.Parser.«_aux_Init_Simproc___macroRules_Lean_Parser_command_Dsimproc_decl_(_):=__1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.«command_Simproc_decl_(_):=_» : ParserDescr
@[macro Lean.Parser.«command_Simproc_decl_(_):=_», extern "native"] opaque Lean.Parser.«_aux_Init_Simproc___macroRules_Lean_Parser_command_Simproc_decl_(_):=__1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.«command__Dsimproc__[_]_(_):=_» : ParserDescr
@[macro Lean.Parser.«command__Dsimproc__[_]_(_):=_», extern "native"] opaque Lean.Parser.«_aux_Init_Simproc___macroRules_Lean_Parser_command__Dsimproc__[_]_(_):=__1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.«command__Simproc__[_]_(_):=_» : ParserDescr
@[macro Lean.Parser.«command__Simproc__[_]_(_):=_», extern "native"] opaque Lean.Parser.«_aux_Init_Simproc___macroRules_Lean_Parser_command__Simproc__[_]_(_):=__1» : Macro
@[extern "native"] opaque Lean.binderIdent : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred<_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred>_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred∈_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred∉_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred≠_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred≤_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred≥_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred⊂_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred⊃_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred⊆_» : ParserDescr
@[binderPred_parser, extern "native"] opaque Lean.«binderPred⊇_» : ParserDescr
@[extern "native"] opaque Lean.bracketedExplicitBinders : ParserDescr
@[term_parser, extern "native"] opaque Lean.byElab : ParserDescr
@[term_parser, extern "native"] opaque Lean.calc : ParserDescr
@[extern "native"] opaque Lean.calcFirstStep : ParserDescr
@[extern "native"] opaque Lean.calcStep : ParserDescr
@[extern "native"] opaque Lean.calcSteps : ParserDescr
@[command_parser, extern "native"] opaque Lean.«command__Unif_hint____Where_|_-⊢__» : ParserDescr
@[macro Lean.«command__Unif_hint____Where_|_-⊢__», extern "native"] opaque Lean.«_aux_Init_NotationExtra___macroRules_Lean_command__Unif_hint____Where_|_-⊢___1» : Macro
@[extern "native"] opaque Lean.explicitBinders : ParserDescr
@[command_parser, extern "native"] opaque Lean.guardMsgsCmd : ParserDescr
@[command_parser, extern "native"] opaque Lean.runCmd : ParserDescr
@[command_parser, extern "native"] opaque Lean.runElab : ParserDescr
@[command_parser, extern "native"] opaque Lean.runMeta : ParserDescr
@[term_parser, extern "native"] opaque Lean.termEval_prec_ : ParserDescr
@[macro Lean.termEval_prec_, extern "native"] opaque Lean.«_aux_Init_Meta___macroRules_Lean_termEval_prec__1» : Macro
@[term_parser, extern "native"] opaque Lean.termEval_prio_ : ParserDescr
@[macro Lean.termEval_prio_, extern "native"] opaque Lean.«_aux_Init_Meta___macroRules_Lean_termEval_prio__1» : Macro
@[term_parser, extern "native"] opaque Lean.termM!_ : ParserDescr
@[macro Lean.termM!_, extern "native"] opaque Lean.«_aux_Lean_Message___macroRules_Lean_termM!__1» : Macro
@[term_parser, extern "native"] opaque Lean.«termMacro.trace[_]_» : ParserDescr
@[term_parser, extern "native"] opaque Lean.«termRegister_parser_alias(Kind:=_)______» : ParserDescr
@[macro Lean.«termRegister_parser_alias(Kind:=_)______», extern "native"] opaque Lean.«_aux_Lean_Parser_Extra___macroRules_Lean_termRegister_parser_alias(Kind:=_)_______1» : Macro
@[term_parser, extern "native"] opaque Lean.«termSatisfies_binder_pred%__» : ParserDescr
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___1» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___2» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___3» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___4» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___5» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___6» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___7» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___8» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___9» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___10» : Macro
@[macro Lean.«termSatisfies_binder_pred%__», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_termSatisfies_binder_pred%___11» : Macro
@[term_parser, extern "native"] opaque Lean.termThrowErrorAt____ : ParserDescr
@[macro Lean.termThrowErrorAt____, extern "native"] opaque Lean.«_aux_Lean_Exception___macroRules_Lean_termThrowErrorAt_____1» : Macro
@[term_parser, extern "native"] opaque Lean.termThrowError__ : ParserDescr
@[macro Lean.termThrowError__, extern "native"] opaque Lean.«_aux_Lean_Exception___macroRules_Lean_termThrowError___1» : Macro
@[term_parser, extern "native"] opaque Lean.«term_Matches_|» : TrailingParserDescr
@[macro Lean.«term_Matches_|», extern "native"] opaque Lean.«_aux_Init_NotationExtra___macroRules_Lean_term_Matches_|_1» : Macro
@[term_parser, extern "native"] opaque Lean.«term∀__,_» : ParserDescr
@[macro Lean.«term∀__,_», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∀__,__1» : Macro
@[term_parser, extern "native"] opaque Lean.«term∃__,_» : ParserDescr
@[macro Lean.«term∃__,_», extern "native"] opaque Lean.«_aux_Init_BinderPredicates___macroRules_Lean_term∃__,__1» : Macro
@[extern "native"] opaque Lean.unbracketedExplicitBinders : ParserDescr
@[term_parser, extern "native"] opaque List.«term_<+:_» : TrailingParserDescr
@[macro List.«term_<+:_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+:__1» : Macro
@[term_parser, extern "native"] opaque List.«term_<+_» : TrailingParserDescr
@[macro List.«term_<+_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+__1» : Macro
@[term_parser, extern "native"] opaque List.«term_<:+:_» : TrailingParserDescr
@[macro List.«term_<:+:_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+:__1» : Macro
@[term_parser, extern "native"] opaque List.«term_<:+_» : TrailingParserDescr
@[macro List.«term_<:+_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+__1» : Macro
@[term_parser, extern "native"] opaque List.«term_~_» : TrailingParserDescr
@[macro List.«term_~_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_~__1» : Macro
@[term_parser, extern "native"] opaque boolIfThenElse : ParserDescr
@[macro boolIfThenElse, extern "native"] opaque «_aux_Init_Notation___macroRules_boolIfThenElse_1» : Macro
@[term_parser, extern "native"] opaque coeFunNotation : ParserDescr
@[term_parser, extern "native"] opaque coeNotation : ParserDescr
@[term_parser, extern "native"] opaque coeSortNotation : ParserDescr
@[prec_parser, extern "native"] opaque «prec(_)» : ParserDescr
@[macro «prec(_)», extern "native"] opaque «_aux_Init_Notation___macroRules_prec(_)_1» : Macro
@[prec_parser, extern "native"] opaque precArg : ParserDescr
@[macro precArg, extern "native"] opaque «_aux_Init_Notation___macroRules_precArg_1» : Macro
@[prec_parser, extern "native"] opaque precLead : ParserDescr
@[macro precLead, extern "native"] opaque «_aux_Init_Notation___macroRules_precLead_1» : Macro
@[prec_parser, extern "native"] opaque precMax : ParserDescr
@[macro precMax, extern "native"] opaque «_aux_Init_Notation___macroRules_precMax_1» : Macro
@[prec_parser, extern "native"] opaque precMin : ParserDescr
@[macro precMin, extern "native"] opaque «_aux_Init_Notation___macroRules_precMin_1» : Macro
@[prec_parser, extern "native"] opaque precMin1 : ParserDescr
@[macro precMin1, extern "native"] opaque «_aux_Init_Notation___macroRules_precMin1_1» : Macro
@[prio_parser, extern "native"] opaque «prio(_)» : ParserDescr
@[macro «prio(_)», extern "native"] opaque «_aux_Init_Notation___macroRules_prio(_)_1» : Macro
@[prio_parser, extern "native"] opaque prioDefault : ParserDescr
@[macro prioDefault, extern "native"] opaque «_aux_Init_Notation___macroRules_prioDefault_1» : Macro
@[prio_parser, extern "native"] opaque prioHigh : ParserDescr
@[macro prioHigh, extern "native"] opaque «_aux_Init_Notation___macroRules_prioHigh_1» : Macro
@[prio_parser, extern "native"] opaque prioLow : ParserDescr
@[macro prioLow, extern "native"] opaque «_aux_Init_Notation___macroRules_prioLow_1» : Macro
@[prio_parser, extern "native"] opaque prioMid : ParserDescr
@[macro prioMid, extern "native"] opaque «_aux_Init_Notation___macroRules_prioMid_1» : Macro
@[term_parser, extern "native"] opaque rawNatLit : ParserDescr
@[stx_parser, extern "native"] opaque stx!_ : ParserDescr
@[macro stx!_, extern "native"] opaque «_aux_Init_Notation___macroRules_stx!__1» : Macro
@[stx_parser, extern "native"] opaque «stx_*» : TrailingParserDescr
@[macro «stx_*», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_*_1» : Macro
@[stx_parser, extern "native"] opaque «stx_+» : TrailingParserDescr
@[macro «stx_+», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_+_1» : Macro
@[stx_parser, extern "native"] opaque «stx_,*» : TrailingParserDescr
@[macro «stx_,*», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,*_1» : Macro
@[stx_parser, extern "native"] opaque «stx_,*,?» : TrailingParserDescr
@[macro «stx_,*,?», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,*,?_1» : Macro
@[stx_parser, extern "native"] opaque «stx_,+» : TrailingParserDescr
@[macro «stx_,+», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,+_1» : Macro
@[stx_parser, extern "native"] opaque «stx_,+,?» : TrailingParserDescr
@[macro «stx_,+,?», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_,+,?_1» : Macro
@[stx_parser, extern "native"] opaque «stx_<|>_» : TrailingParserDescr
@[macro «stx_<|>_», extern "native"] opaque «_aux_Init_Notation___macroRules_stx_<|>__1» : Macro
@[stx_parser, extern "native"] opaque stx_? : TrailingParserDescr
@[macro stx_?, extern "native"] opaque «_aux_Init_Notation___macroRules_stx_?_1» : Macro
@[term_parser, extern "native"] opaque term!_ : ParserDescr
@[macro term!_, extern "native"] opaque «_aux_Init_Notation___macroRules_term!__1» : Macro
@[term_parser, extern "native"] opaque «term#[_,]» : ParserDescr
@[macro «term#[_,]», extern "native"] opaque «_aux_Init_Data_Array_Basic___macroRules_term#[_,]_1» : Macro
@[term_parser, extern "native"] opaque «term%[_|_]» : ParserDescr
@[macro «term%[_|_]», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term%[_|_]_1» : Macro
@[term_parser, extern "native"] opaque «term-_» : ParserDescr
@[macro «term-_», extern "native"] opaque «_aux_Init_Notation___macroRules_term-__1» : Macro
@[macro «term-_», extern "native"] opaque «_aux_Init_Notation___macroRules_term-__2» : Macro
@[term_parser, extern "native"] opaque termDepIfThenElse : ParserDescr
@[macro termDepIfThenElse, extern "native"] opaque «_aux_Init_Notation___macroRules_termDepIfThenElse_1» : Macro
@[term_parser, extern "native"] opaque «termExists_,_» : ParserDescr
@[macro «termExists_,_», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_termExists_,__1» : Macro
@[term_parser, extern "native"] opaque termIfLet : ParserDescr
@[macro termIfLet, extern "native"] opaque «_aux_Init_Notation___macroRules_termIfLet_1» : Macro
@[term_parser, extern "native"] opaque termIfThenElse : ParserDescr
@[macro termIfThenElse, extern "native"] opaque «_aux_Init_Notation___macroRules_termIfThenElse_1» : Macro
@[term_parser, extern "native"] opaque termMax_prec : ParserDescr
@[macro termMax_prec, extern "native"] opaque «_aux_Init_Notation___macroRules_termMax_prec_1» : Macro
@[term_parser, extern "native"] opaque termPrintln!__ : ParserDescr
@[macro termPrintln!__, extern "native"] opaque «_aux_Init_System_IO___macroRules_termPrintln!___1» : Macro
@[term_parser, extern "native"] opaque termS!_ : ParserDescr
@[macro termS!_, extern "native"] opaque «_aux_Init_Data_ToString_Macro___macroRules_termS!__1» : Macro
@[term_parser, extern "native"] opaque termWithout_expected_type_ : ParserDescr
@[macro termWithout_expected_type_, extern "native"] opaque «_aux_Init_Notation___macroRules_termWithout_expected_type__1» : Macro
@[term_parser, extern "native"] opaque «term[_]» : ParserDescr
@[macro «term[_]», extern "native"] opaque Lean.«_aux_Init_Data_List_Notation___macroRules_term[_]_1» : Macro
@[term_parser, extern "native"] opaque «term_!=_» : TrailingParserDescr
@[macro «term_!=_», extern "native"] opaque «_aux_Init_Core___macroRules_term_!=__1» : Macro
@[macro «term_!=_», extern "native"] opaque «_aux_Init_Core___macroRules_term_!=__2» : Macro
@[term_parser, extern "native"] opaque «term_$__» : TrailingParserDescr
@[macro «term_$__», extern "native"] opaque «_aux_Init_Notation___macroRules_term_$___1» : Macro
@[term_parser, extern "native"] opaque «term_%_» : TrailingParserDescr
@[macro «term_%_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_%__1» : Macro
@[macro «term_%_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_%__2» : Macro
@[term_parser, extern "native"] opaque «term_&&&_» : TrailingParserDescr
@[macro «term_&&&_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_&&&__1» : Macro
@[macro «term_&&&_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_&&&__2» : Macro
@[term_parser, extern "native"] opaque «term_&&_» : TrailingParserDescr
@[macro «term_&&_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_&&__1» : Macro
@[term_parser, extern "native"] opaque «term_*>_» : TrailingParserDescr
@[macro «term_*>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_*>__1» : Macro
@[term_parser, extern "native"] opaque «term_*_» : TrailingParserDescr
@[macro «term_*_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_*__1» : Macro
@[macro «term_*_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_*__2» : Macro
@[term_parser, extern "native"] opaque «term_++_» : TrailingParserDescr
@[macro «term_++_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_++__1» : Macro
@[macro «term_++_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_++__2» : Macro
@[term_parser, extern "native"] opaque «term_+_» : TrailingParserDescr
@[macro «term_+_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_+__1» : Macro
@[macro «term_+_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_+__2» : Macro
@[term_parser, extern "native"] opaque «term_-_» : TrailingParserDescr
@[macro «term_-_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_-__1» : Macro
@[macro «term_-_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_-__2» : Macro
@[term_parser, extern "native"] opaque «term_/_» : TrailingParserDescr
@[macro «term_/_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_/__1» : Macro
@[macro «term_/_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_/__2» : Macro
@[term_parser, extern "native"] opaque «term_::_» : TrailingParserDescr
@[macro «term_::_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_::__1» : Macro
@[term_parser, extern "native"] opaque «term_<$>_» : TrailingParserDescr
@[macro «term_<$>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<$>__1» : Macro
@[term_parser, extern "native"] opaque «term_<&&>_» : TrailingParserDescr
@[macro «term_<&&>_», extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<&&>__1» : Macro
@[term_parser, extern "native"] opaque «term_<&>_» : TrailingParserDescr
@[macro «term_<&>_», extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<&>__1» : Macro
@[term_parser, extern "native"] opaque «term_<*>_» : TrailingParserDescr
@[macro «term_<*>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<*>__1» : Macro
@[term_parser, extern "native"] opaque «term_<*_» : TrailingParserDescr
@[macro «term_<*_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<*__1» : Macro
@[term_parser, extern "native"] opaque «term_<->_» : TrailingParserDescr
@[macro «term_<->_», extern "native"] opaque «_aux_Init_Core___macroRules_term_<->__1» : Macro
@[term_parser, extern "native"] opaque «term_<<<_» : TrailingParserDescr
@[macro «term_<<<_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<<<__1» : Macro
@[term_parser, extern "native"] opaque «term_<=<_» : TrailingParserDescr
@[macro «term_<=<_», extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<=<__1» : Macro
@[term_parser 500, extern "native"] opaque «term_<=_» : TrailingParserDescr
@[macro «term_<=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<=__1» : Macro
@[macro «term_<=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<=__2» : Macro
@[term_parser, extern "native"] opaque «term_<_» : TrailingParserDescr
@[macro «term_<_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<__1» : Macro
@[macro «term_<_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<__2» : Macro
@[term_parser, extern "native"] opaque «term_<|>_» : TrailingParserDescr
@[macro «term_<|>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<|>__1» : Macro
@[term_parser, extern "native"] opaque «term_<|_» : TrailingParserDescr
@[macro «term_<|_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_<|__1» : Macro
@[term_parser, extern "native"] opaque «term_<||>_» : TrailingParserDescr
@[macro «term_<||>_», extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_<||>__1» : Macro
@[term_parser, extern "native"] opaque «term_=<<_» : TrailingParserDescr
@[macro «term_=<<_», extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_=<<__1» : Macro
@[term_parser, extern "native"] opaque «term_==_» : TrailingParserDescr
@[macro «term_==_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_==__1» : Macro
@[macro «term_==_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_==__2» : Macro
@[term_parser, extern "native"] opaque «term_=_» : TrailingParserDescr
@[macro «term_=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_=__1» : Macro
@[macro «term_=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_=__2» : Macro
@[term_parser, extern "native"] opaque «term_>=>_» : TrailingParserDescr
@[macro «term_>=>_», extern "native"] opaque «_aux_Init_Control_Basic___macroRules_term_>=>__1» : Macro
@[term_parser 500, extern "native"] opaque «term_>=_» : TrailingParserDescr
@[macro «term_>=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>=__1» : Macro
@[macro «term_>=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>=__2» : Macro
@[term_parser, extern "native"] opaque «term_>>=_» : TrailingParserDescr
@[macro «term_>>=_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>>=__1» : Macro
@[term_parser, extern "native"] opaque «term_>>>_» : TrailingParserDescr
@[macro «term_>>>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>>>__1» : Macro
@[term_parser, extern "native"] opaque «term_>>_» : TrailingParserDescr
@[macro «term_>>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>>__1» : Macro
@[term_parser, extern "native"] opaque «term_>_» : TrailingParserDescr
@[macro «term_>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>__1» : Macro
@[macro «term_>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_>__2» : Macro
@[term_parser, extern "native"] opaque «term_\_» : TrailingParserDescr
@[macro «term_\_», extern "native"] opaque «_aux_Init_Core___macroRules_term_\__1» : Macro
@[term_parser, extern "native"] opaque «term_^^^_» : TrailingParserDescr
@[macro «term_^^^_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_^^^__1» : Macro
@[macro «term_^^^_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_^^^__2» : Macro
@[term_parser, extern "native"] opaque «term_^_» : TrailingParserDescr
@[macro «term_^_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_^__1» : Macro
@[macro «term_^_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_^__2» : Macro
@[term_parser, extern "native"] opaque «term__[_]» : TrailingParserDescr
@[macro «term__[_]», extern "native"] opaque Std.«_aux_Init_Data_Slice_Notation___macroRules_term__[_]_1» : Macro
@[macro «term__[_]», extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]_1» : Macro
@[term_parser, extern "native"] opaque «term__[_]'_» : TrailingParserDescr
@[macro «term__[_]'_», extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]'__1» : Macro
@[term_parser, extern "native"] opaque «term__[_]_!» : TrailingParserDescr
@[macro «term__[_]_!», extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]_!_1» : Macro
@[term_parser, extern "native"] opaque «term__[_]_?» : TrailingParserDescr
@[macro «term__[_]_?», extern "native"] opaque «_aux_Init_GetElem___macroRules_term__[_]_?_1» : Macro
@[term_parser, extern "native"] opaque «term_|>_» : TrailingParserDescr
@[macro «term_|>_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_|>__1» : Macro
@[term_parser, extern "native"] opaque «term_||_» : TrailingParserDescr
@[macro «term_||_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_||__1» : Macro
@[term_parser, extern "native"] opaque «term_|||_» : TrailingParserDescr
@[macro «term_|||_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_|||__1» : Macro
@[macro «term_|||_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_|||__2» : Macro
@[term_parser, extern "native"] opaque «term_×'_» : TrailingParserDescr
@[macro «term_×'_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_×'__1» : Macro
@[term_parser, extern "native"] opaque «term_×'__1» : ParserDescr
@[macro «term_×'__1», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term_×'__1_1» : Macro
@[term_parser, extern "native"] opaque «term_×_» : TrailingParserDescr
@[macro «term_×_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_×__1» : Macro
@[term_parser, extern "native"] opaque «term_×__1» : ParserDescr
@[macro «term_×__1», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term_×__1_1» : Macro
@[term_parser, extern "native"] opaque «term_•_» : TrailingParserDescr
@[macro «term_•_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_•__1» : Macro
@[macro «term_•_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_•__2» : Macro
@[term_parser, extern "native"] opaque «term_⁻¹» : TrailingParserDescr
@[macro «term_⁻¹», extern "native"] opaque «_aux_Init_Notation___macroRules_term_⁻¹_1» : Macro
@[term_parser, extern "native"] opaque «term_↔_» : TrailingParserDescr
@[macro «term_↔_», extern "native"] opaque «_aux_Init_Core___macroRules_term_↔__1» : Macro
@[term_parser, extern "native"] opaque «term_∈_» : TrailingParserDescr
@[macro «term_∈_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_∈__1» : Macro
@[term_parser, extern "native"] opaque «term_∉_» : TrailingParserDescr
@[macro «term_∉_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_∉__1» : Macro
@[term_parser, extern "native"] opaque «term_∘_» : TrailingParserDescr
@[macro «term_∘_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_∘__1» : Macro
@[term_parser, extern "native"] opaque «term_∣_» : TrailingParserDescr
@[macro «term_∣_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_∣__1» : Macro
@[term_parser, extern "native"] opaque «term_∧_» : TrailingParserDescr
@[macro «term_∧_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_∧__1» : Macro
@[term_parser, extern "native"] opaque «term_∨_» : TrailingParserDescr
@[macro «term_∨_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_∨__1» : Macro
@[term_parser, extern "native"] opaque «term_∩_» : TrailingParserDescr
@[macro «term_∩_», extern "native"] opaque «_aux_Init_Core___macroRules_term_∩__1» : Macro
@[term_parser, extern "native"] opaque «term_∪_» : TrailingParserDescr
@[macro «term_∪_», extern "native"] opaque «_aux_Init_Core___macroRules_term_∪__1» : Macro
@[term_parser, extern "native"] opaque «term_≈_» : TrailingParserDescr
@[macro «term_≈_», extern "native"] opaque «_aux_Init_Core___macroRules_term_≈__1» : Macro
@[term_parser, extern "native"] opaque «term_≍_» : TrailingParserDescr
@[macro «term_≍_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_≍__1» : Macro
@[term_parser, extern "native"] opaque «term_≠_» : TrailingParserDescr
@[macro «term_≠_», extern "native"] opaque «_aux_Init_Core___macroRules_term_≠__1» : Macro
@[macro «term_≠_», extern "native"] opaque «_aux_Init_Core___macroRules_term_≠__2» : Macro
@[term_parser, extern "native"] opaque «term_≤_» : TrailingParserDescr
@[macro «term_≤_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_≤__1» : Macro
@[macro «term_≤_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_≤__2» : Macro
@[term_parser, extern "native"] opaque «term_≥_» : TrailingParserDescr
@[macro «term_≥_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_≥__1» : Macro
@[macro «term_≥_», extern "native"] opaque «_aux_Init_Notation___macroRules_term_≥__2» : Macro
@[term_parser, extern "native"] opaque «term_⊂_» : TrailingParserDescr
@[macro «term_⊂_», extern "native"] opaque «_aux_Init_Core___macroRules_term_⊂__1» : Macro
@[term_parser, extern "native"] opaque «term_⊃_» : TrailingParserDescr
@[macro «term_⊃_», extern "native"] opaque «_aux_Init_Core___macroRules_term_⊃__1» : Macro
@[term_parser, extern "native"] opaque «term_⊆_» : TrailingParserDescr
@[macro «term_⊆_», extern "native"] opaque «_aux_Init_Core___macroRules_term_⊆__1» : Macro
@[term_parser, extern "native"] opaque «term_⊇_» : TrailingParserDescr
@[macro «term_⊇_», extern "native"] opaque «_aux_Init_Core___macroRules_term_⊇__1» : Macro
@[term_parser, extern "native"] opaque «term_⊕'_» : TrailingParserDescr
@[macro «term_⊕'_», extern "native"] opaque «_aux_Init_Core___macroRules_term_⊕'__1» : Macro
@[term_parser, extern "native"] opaque «term_⊕_» : TrailingParserDescr
@[macro «term_⊕_», extern "native"] opaque «_aux_Init_Core___macroRules_term_⊕__1» : Macro
@[term_parser, extern "native"] opaque «term{_:_//_}» : ParserDescr
@[macro «term{_:_//_}», extern "native"] opaque «_aux_Init_Notation___macroRules_term{_:_//_}_1» : Macro
@[term_parser, extern "native"] opaque «term{_}» : ParserDescr
@[macro «term{_}», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term{_}_1» : Macro
@[term_parser, extern "native"] opaque «term{}» : ParserDescr
@[macro «term{}», extern "native"] opaque «_aux_Init_Core___macroRules_term{}_1» : Macro
@[term_parser, extern "native"] opaque «term~~~_» : ParserDescr
@[macro «term~~~_», extern "native"] opaque «_aux_Init_Notation___macroRules_term~~~__1» : Macro
@[term_parser, extern "native"] opaque «term¬_» : ParserDescr
@[macro «term¬_», extern "native"] opaque «_aux_Init_Notation___macroRules_term¬__1» : Macro
@[term_parser, extern "native"] opaque «termΣ'_,_» : ParserDescr
@[macro «termΣ'_,_», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_termΣ'_,__1» : Macro
@[term_parser, extern "native"] opaque «termΣ_,_» : ParserDescr
@[macro «termΣ_,_», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_termΣ_,__1» : Macro
@[term_parser, extern "native"] opaque «term‹_›» : ParserDescr
@[macro «term‹_›», extern "native"] opaque «_aux_Init_Tactics___macroRules_term‹_›_1» : Macro
@[term_parser, extern "native"] opaque «term∃_,_» : ParserDescr
@[macro «term∃_,_», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_term∃_,__1» : Macro
@[term_parser, extern "native"] opaque «term∅» : ParserDescr
@[macro «term∅», extern "native"] opaque «_aux_Init_Core___macroRules_term∅_1» : Macro
@[term_parser, extern "native"] opaque «term∎» : ParserDescr
@[macro «term∎», extern "native"] opaque «_aux_Init_Try___macroRules_term∎_1» : Macro
@[prec_parser, extern "native"] opaque Lean.Parser.Syntax.addPrec : TrailingParserDescr
@[macro Lean.Parser.Syntax.addPrec, extern "native"] opaque Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrec_1» : Macro
@[prec_parser, extern "native"] opaque Lean.Parser.Syntax.subPrec : TrailingParserDescr
@[macro Lean.Parser.Syntax.subPrec, extern "native"] opaque Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrec_1» : Macro
@[prio_parser, extern "native"] opaque Lean.Parser.Syntax.addPrio : TrailingParserDescr
@[macro Lean.Parser.Syntax.addPrio, extern "native"] opaque Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_addPrio_1» : Macro
@[prio_parser, extern "native"] opaque Lean.Parser.Syntax.subPrio : TrailingParserDescr
@[macro Lean.Parser.Syntax.subPrio, extern "native"] opaque Lean.«_aux_Init_Meta___macroRules_Lean_Parser_Syntax_subPrio_1» : Macro
