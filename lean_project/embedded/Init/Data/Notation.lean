prelude
import Init.Data.List.Search
import Init.Data.Bool

/-!
The notations of truth values and lists, bound to their compiled values: `x ^^ y`, `l₁ <+: l₂`, `l₁ <:+ l₂`, `l₁ <:+: l₂`; and, in the
namespace `List` or after `open List`, `l₁ <+ l₂` and `l₁ ~ l₂`.
-/

open Lean

@[term_parser, extern "native"] opaque Bool.«term_^^_» : ParserDescr
@[macro Bool.«term_^^_», extern "native"] opaque Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1» : Macro

@[term_parser, extern "native"] opaque List.«term_<+:_» : ParserDescr
@[macro List.«term_<+:_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<+:__1» : Macro
@[term_parser, extern "native"] opaque List.«term_<:+_» : ParserDescr
@[macro List.«term_<:+_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+__1» : Macro
@[term_parser, extern "native"] opaque List.«term_<:+:_» : ParserDescr
@[macro List.«term_<:+:_», extern "native"] opaque List.«_aux_Init_Data_List_Basic___macroRules_List_term_<:+:__1» : Macro

namespace List

@[scoped term_parser, extern "native"] opaque «term_<+_» : ParserDescr
@[macro «term_<+_», extern "native"] opaque «_aux_Init_Data_List_Basic___macroRules_List_term_<+__1» : Macro
@[scoped term_parser, extern "native"] opaque «term_~_» : ParserDescr
@[macro «term_~_», extern "native"] opaque «_aux_Init_Data_List_Basic___macroRules_List_term_~__1» : Macro

end List
