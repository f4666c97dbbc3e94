prelude
import Init.Notation

/-!
Tactics, the pieces of their grammar, and the attributes that steer them.

Each is compiled into Lean's shared library; a line here binds the declaration of that name to the compiled value (the interpreter finds
it by the declaration's own name, so what stands in `extern` does not matter). A grammar is followed by its macros, if it has any.
-/

namespace Lean

/-- Only there so that a macro can be declared before its value is known. -/
local instance : Inhabited Macro where
  default _ := Macro.throwUnsupported

end Lean

open Lean

declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat

@[attr_parser, extern "native"] opaque Lean.Parser.Attr.ext : ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.extFlat : ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.extIff : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.method_specs_simp : ParserDescr
@[extern "native"] opaque Lean.Parser.Attr.normCastLabel : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.norm_cast : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.sevalprocAttr : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.simp : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.simprocAttr : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.spec : ParserDescr
@[attr_parser, extern "native"] opaque Lean.Parser.Attr.wf_preprocess : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.arg : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.args : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.erase : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.star : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.SolveByElim.using_ : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.acNf0 : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.acRfl : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.allGoals : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.anchor : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.anyGoals : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.apply : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.apply? : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.applyAssumption : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.applyRfl : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.applyRules : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.as_aux_lemma : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.assumption : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.attemptAll : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.attemptAllPar : ParserDescr
@[term_parser, extern "native"] opaque Lean.Parser.Tactic.by? : ParserDescr
@[macro Lean.Parser.Tactic.by?, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_by?_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.case : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.case' : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.caseArg : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.cases : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.change : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.classical : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.clear : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.clearValue : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.clearValueArg : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.clearValueHyp : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.clearValueStar : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.config : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.configItem : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.congr : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.constructor : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.constructorBang : ParserDescr
@[macro Lean.Parser.Tactic.constructorBang, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Meta___macroRules_Lean_Parser_Tactic_constructorBang_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.contradiction : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.dbgTrace : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.decide : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.delta : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.discharger : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.done : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.dsimp : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpArg : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpArgs : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.dsimpAutoUnfold : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpKind : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.dsimpTrace : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.dsimpTraceArgsRest : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.elimTarget : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.eqRefl : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.exact : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.exact? : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.exposeNames : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.extractLets : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.fail : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.failIfSuccess : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.falseOrByContra : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.first : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.firstPar : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.focus : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.funCases : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.funInduction : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.generalize : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.generalizeArg : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.guardExpr : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.guardHyp : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.guardTarget : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.impossible : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.induction : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.inductionAlt : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.inductionAltLHS : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.inductionAlts : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.injection : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.injections : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.intro : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.intros : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.left : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.letToHave : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.liftLets : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.location : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.locationHyp : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.locationType : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.locationWildcard : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.nativeDecide : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.negConfigItem : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.normCast0 : ParserDescr
@[command_parser, extern "native"] opaque Lean.Parser.Tactic.normCastAddElim : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.obtain : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.omega : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.optConfig : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.paren : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.posConfigItem : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.pushCast : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rcases : ParserDescr
@[rcasesPat_parser, extern "native"] opaque Lean.Parser.Tactic.rcasesPat.clear : ParserDescr
@[rcasesPat_parser, extern "native"] opaque Lean.Parser.Tactic.rcasesPat.explicit : ParserDescr
@[rcasesPat_parser, extern "native"] opaque Lean.Parser.Tactic.rcasesPat.ignore : ParserDescr
@[rcasesPat_parser, extern "native"] opaque Lean.Parser.Tactic.rcasesPat.one : ParserDescr
@[rcasesPat_parser, extern "native"] opaque Lean.Parser.Tactic.rcasesPat.paren : ParserDescr
@[rcasesPat_parser, extern "native"] opaque Lean.Parser.Tactic.rcasesPat.tuple : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPatLo : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rcasesPatMed : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.refine : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.refine' : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rename : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.renameI : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.repeat' : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.repeat1' : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.replace : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.revert : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rewriteSeq : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rewrites? : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rewrites_forbidden : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.right : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rintro : ParserDescr
@[rintroPat_parser, extern "native"] opaque Lean.Parser.Tactic.rintroPat.binder : ParserDescr
@[rintroPat_parser, extern "native"] opaque Lean.Parser.Tactic.rintroPat.one : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rotateLeft : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rotateRight : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.runTac : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rwRule : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.rwRuleSeq : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rwSeq : ParserDescr
@[macro Lean.Parser.Tactic.rwSeq, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwSeq_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rwa : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rwaAt : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.rwaAtLegacyLocation : ParserDescr
@[macro Lean.Parser.Tactic.rwaAtLegacyLocation, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_rwaAtLegacyLocation_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.show : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.showTerm : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simp : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpAll : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpAllArith : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpAllArithBang : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpAllAutoUnfold : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpAllKind : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpAllTrace : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpAllTraceArgsRest : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpArg : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpArgs : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpAutoUnfold : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpErase : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpLemma : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpPost : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpPre : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpStar : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpTrace : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpTraceArgsRest : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpa : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpaArgsRest : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.simpaUsingBang : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.simpaUsingBangArgsRest : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.skip : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.sleep : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.solveByElim : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.specialize : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.split : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.subst : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.substEqs : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.substVars : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.suggestions : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.symm : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.symmSaturate : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacDepIfThenElse : ParserDescr
@[macro Lean.Parser.Tactic.tacDepIfThenElse, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacDepIfThenElse_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacIfThenElse : ParserDescr
@[macro Lean.Parser.Tactic.tacIfThenElse, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacIfThenElse_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticAc_nf_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticAc_nf_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAc_nf__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticAdmit : ParserDescr
@[macro Lean.Parser.Tactic.tacticAdmit, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAdmit_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticAnd_intros : ParserDescr
@[macro Lean.Parser.Tactic.tacticAnd_intros, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAnd_intros_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticApply_mod_cast_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticApply_mod_cast_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticApply_mod_cast__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticAssumption_mod_cast_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticAssumption_mod_cast_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticAssumption_mod_cast__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticDsimp?!_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticDsimp?!_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticDsimp?!__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticErw___ : ParserDescr
@[macro Lean.Parser.Tactic.tacticErw___, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Meta___macroRules_Lean_Parser_Tactic_tacticErw____1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticExact_mod_cast_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticExact_mod_cast_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticExact_mod_cast__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticExfalso : ParserDescr
@[macro Lean.Parser.Tactic.tacticExfalso, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExfalso_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.«tacticExists_,,» : ParserDescr
@[macro Lean.Parser.Tactic.«tacticExists_,,», extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticExists_,,_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticHave' : ParserDescr
@[macro Lean.Parser.Tactic.tacticHave', extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave'_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticHaveI__ : ParserDescr
@[macro Lean.Parser.Tactic.tacticHaveI__, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHaveI___1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticHave__ : ParserDescr
@[macro Lean.Parser.Tactic.tacticHave__, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticHave___1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticInfer_instance : ParserDescr
@[macro Lean.Parser.Tactic.tacticInfer_instance, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticInfer_instance_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticIterate____ : ParserDescr
@[macro Lean.Parser.Tactic.tacticIterate____, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticIterate_____1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticLet'__ : ParserDescr
@[macro Lean.Parser.Tactic.tacticLet'__, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet'___1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticLetI__ : ParserDescr
@[macro Lean.Parser.Tactic.tacticLetI__, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLetI___1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticLet__ : ParserDescr
@[macro Lean.Parser.Tactic.tacticLet__, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticLet___1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.«tacticNext_=>_» : ParserDescr
@[macro Lean.Parser.Tactic.«tacticNext_=>_», extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNext_=>__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticNofun : ParserDescr
@[macro Lean.Parser.Tactic.tacticNofun, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNofun_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.«tacticNomatch_,,» : ParserDescr
@[macro Lean.Parser.Tactic.«tacticNomatch_,,», extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNomatch_,,_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticNorm_cast__ : ParserDescr
@[macro Lean.Parser.Tactic.tacticNorm_cast__, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticNorm_cast___1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticRefine_lift'_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticRefine_lift'_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift'__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticRefine_lift_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticRefine_lift_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRefine_lift__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticRepeat_ : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticRfl : ParserDescr
@[macro Lean.Parser.Tactic.tacticRfl, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_1» : Macro
@[macro Lean.Parser.Tactic.tacticRfl, extern "native"] opaque «_aux_Init_Core___macroRules_Lean_Parser_Tactic_tacticRfl_1» : Macro
@[macro Lean.Parser.Tactic.tacticRfl, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_2» : Macro
@[macro Lean.Parser.Tactic.tacticRfl, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl_3» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticRfl' : ParserDescr
@[macro Lean.Parser.Tactic.tacticRfl', extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticRfl'_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticRw_mod_cast___ : ParserDescr
@[macro Lean.Parser.Tactic.tacticRw_mod_cast___, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_TacticsExtra___macroRules_Lean_Parser_Tactic_tacticRw_mod_cast____1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimp?!_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimp?!_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp?!__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimp_all?!_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimp_all?!_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimp_all?!__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimpa!_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimpa!_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimpa!__1 : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimpa!__1, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa!__1_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimpa?!_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimpa?!_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimpa?!__1 : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimpa?!__1, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?!__1_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimpa?_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimpa?_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSimpa?__1 : ParserDescr
@[macro Lean.Parser.Tactic.tacticSimpa?__1, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSimpa?__1_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSorry : ParserDescr
@[macro Lean.Parser.Tactic.tacticSorry, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSorry_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticStop_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticStop_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticStop__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticSuffices_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticSuffices_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticSuffices__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticTrivial : ParserDescr
@[macro Lean.Parser.Tactic.tacticTrivial, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_1» : Macro
@[macro Lean.Parser.Tactic.tacticTrivial, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_2» : Macro
@[macro Lean.Parser.Tactic.tacticTrivial, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_3» : Macro
@[macro Lean.Parser.Tactic.tacticTrivial, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_4» : Macro
@[macro Lean.Parser.Tactic.tacticTrivial, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_5» : Macro
@[macro Lean.Parser.Tactic.tacticTrivial, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTrivial_6» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticTry_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticTry_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticTry__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tacticUnhygienic_ : ParserDescr
@[macro Lean.Parser.Tactic.tacticUnhygienic_, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tacticUnhygienic__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.«tactic_<;>_» : TrailingParserDescr
@[macro Lean.Parser.Tactic.«tactic_<;>_», extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_tactic_<;>__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.traceMessage : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.traceState : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tryResult : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tryTrace : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.tryTraceWith : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.unfold : ParserDescr
@[extern "native"] opaque Lean.Parser.Tactic.valConfigItem : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.withImplicit : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.withReducible : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.withReducibleAndInstances : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.withUnfoldingAll : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Parser.Tactic.withUnfoldingNone : ParserDescr
@[attr_parser, extern "native"] opaque Lean.PrettyPrinter.Delaborator.attrApp_delab_ : ParserDescr
@[macro Lean.PrettyPrinter.Delaborator.attrApp_delab_, extern "native"] opaque Lean.PrettyPrinter.Delaborator.«_aux_Lean_PrettyPrinter_Delaborator_Basic___macroRules_Lean_PrettyPrinter_Delaborator_attrApp_delab__1» : Macro
@[tactic_parser, extern "native"] opaque Lean.calcTactic : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.cdot : ParserDescr
@[extern "native"] opaque Lean.cdotTk : ParserDescr
@[attr_parser, extern "native"] opaque Lean.deprecated : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.solveTactic : ParserDescr
@[macro Lean.solveTactic, extern "native"] opaque Lean.«_aux_Init_NotationExtra___macroRules_Lean_solveTactic_1» : Macro
@[attr_parser, extern "native"] opaque Lean.suggest_for : ParserDescr
@[attr_parser, extern "native"] opaque Lean.univ_out_params : ParserDescr
@[tactic_parser, extern "native"] opaque List.tacticSizeOf_list_dec : ParserDescr
@[macro List.tacticSizeOf_list_dec, extern "native"] opaque List.«_aux_Init_Data_List_BasicAux___macroRules_List_tacticSizeOf_list_dec_1» : Macro
@[tactic_parser, extern "native"] opaque «tacticBy_cases_:_» : ParserDescr
@[macro «tacticBy_cases_:_», extern "native"] opaque «_aux_Init_ByCases___macroRules_tacticBy_cases_:__1» : Macro
@[macro «tacticBy_cases_:_», extern "native"] opaque «_aux_Init_ByCases___macroRules_tacticBy_cases_:__2» : Macro
@[tactic_parser, extern "native"] opaque tacticClean_wf : ParserDescr
@[macro tacticClean_wf, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticClean_wf_1» : Macro
@[tactic_parser, extern "native"] opaque tacticDecreasing_tactic : ParserDescr
@[macro tacticDecreasing_tactic, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_tactic_1» : Macro
@[tactic_parser, extern "native"] opaque tacticDecreasing_trivial : ParserDescr
@[macro tacticDecreasing_trivial, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_1» : Macro
@[macro tacticDecreasing_trivial, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_2» : Macro
@[macro tacticDecreasing_trivial, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_3» : Macro
@[tactic_parser, extern "native"] opaque tacticDecreasing_trivial_pre_omega : ParserDescr
@[macro tacticDecreasing_trivial_pre_omega, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_1» : Macro
@[macro tacticDecreasing_trivial_pre_omega, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_2» : Macro
@[macro tacticDecreasing_trivial_pre_omega, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_trivial_pre_omega_3» : Macro
@[tactic_parser, extern "native"] opaque tacticDecreasing_with_ : ParserDescr
@[macro tacticDecreasing_with_, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticDecreasing_with__1» : Macro
@[tactic_parser, extern "native"] opaque tacticDeriving_LawfulEq_tactic : ParserDescr
@[macro tacticDeriving_LawfulEq_tactic, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_1» : Macro
@[tactic_parser, extern "native"] opaque tacticDeriving_LawfulEq_tactic_step : ParserDescr
@[macro tacticDeriving_LawfulEq_tactic_step, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_1» : Macro
@[macro tacticDeriving_LawfulEq_tactic_step, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_2» : Macro
@[macro tacticDeriving_LawfulEq_tactic_step, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_3» : Macro
@[macro tacticDeriving_LawfulEq_tactic_step, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_4» : Macro
@[macro tacticDeriving_LawfulEq_tactic_step, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_5» : Macro
@[macro tacticDeriving_LawfulEq_tactic_step, extern "native"] opaque «_aux_Init_LawfulBEqTactics___macroRules_tacticDeriving_LawfulEq_tactic_step_6» : Macro
@[tactic_parser, extern "native"] opaque tacticFunext___ : ParserDescr
@[macro tacticFunext___, extern "native"] opaque «_aux_Init_NotationExtra___macroRules_tacticFunext____1» : Macro
@[tactic_parser, extern "native"] opaque tacticGet_elem_tactic : ParserDescr
@[macro tacticGet_elem_tactic, extern "native"] opaque «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_1» : Macro
@[tactic_parser, extern "native"] opaque tacticGet_elem_tactic_extensible : ParserDescr
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque Fin.«_aux_Init_GetElem___macroRules_tacticGet_elem_tactic_extensible_1» : Macro
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque Std.«_aux_Init_Data_Range_Polymorphic_Basic___macroRules_tacticGet_elem_tactic_extensible_1» : Macro
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque «_aux_Init_Data_Range_Basic___macroRules_tacticGet_elem_tactic_extensible_1» : Macro
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque «_aux_Init_Data_Range_Polymorphic_GetElemTactic___macroRules_tacticGet_elem_tactic_extensible_1» : Macro
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_1» : Macro
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_2» : Macro
@[macro tacticGet_elem_tactic_extensible, extern "native"] opaque «_aux_Init_Tactics___macroRules_tacticGet_elem_tactic_extensible_3» : Macro
@[tactic_parser, extern "native"] opaque tacticGet_elem_tactic_trivial : ParserDescr
@[tactic_parser, extern "native"] opaque tacticSimp_wf : ParserDescr
@[macro tacticSimp_wf, extern "native"] opaque «_aux_Init_WFTactics___macroRules_tacticSimp_wf_1» : Macro
@[tactic_parser, extern "native"] opaque «tactic∎» : ParserDescr
@[macro «tactic∎», extern "native"] opaque «_aux_Init_Try___macroRules_tactic∎_1» : Macro
@[tactic_parser, extern "native"] opaque Lean.Elab.Tactic.Ext.ext : ParserDescr
@[tactic_parser, extern "native"] opaque Lean.Elab.Tactic.Ext.tacticExt1___ : ParserDescr
@[macro Lean.Elab.Tactic.Ext.tacticExt1___, extern "native"] opaque Lean.Elab.Tactic.Ext.«_aux_Init_Ext___macroRules_Lean_Elab_Tactic_Ext_tacticExt1____1» : Macro
@[term_parser, extern "native"] opaque Lean.Parser.Tactic.showTermElab : ParserDescr
@[macro Lean.Parser.Tactic.showTermElab, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Tactics___macroRules_Lean_Parser_Tactic_showTermElab_1» : Macro
@[command_parser, extern "native"] opaque Lean.Parser.Tactic.declareSimpLikeTactic : ParserDescr
@[macro Lean.Parser.Tactic.declareSimpLikeTactic, extern "native"] opaque Lean.Parser.Tactic.«_aux_Init_Meta___macroRules_Lean_Parser_Tactic_declareSimpLikeTactic_1» : Macro
@[term_parser, extern "native"] opaque Lean.Parser.Syntax.exact? : ParserDescr
@[tactic_parser, extern "native"] opaque Array.tacticArray_get_dec : ParserDescr
@[macro Array.tacticArray_get_dec, extern "native"] opaque Array.«_aux_Init_Data_Array_Mem___macroRules_Array_tacticArray_get_dec_1» : Macro
@[tactic_parser, extern "native"] opaque Array.tacticArray_mem_dec : ParserDescr
@[macro Array.tacticArray_mem_dec, extern "native"] opaque Array.«_aux_Init_Data_Array_Mem___macroRules_Array_tacticArray_mem_dec_1» : Macro
@[macro tacticDecreasing_trivial, extern "native"] opaque Array.«_aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_1» : Macro
@[macro tacticDecreasing_trivial, extern "native"] opaque List.«_aux_Init_Data_List_BasicAux___macroRules_tacticDecreasing_trivial_1» : Macro
@[macro tacticDecreasing_trivial, extern "native"] opaque Array.«_aux_Init_Data_Array_Mem___macroRules_tacticDecreasing_trivial_2» : Macro
