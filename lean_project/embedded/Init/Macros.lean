prelude
import Init.PropLemmas
import Init.Control
import Init.Data.Array.Basic

/-!
What macros that a file declares are made of: the kinds of syntax, coercions between them, identifiers and literals as
syntax, arrays with separators.
-/

namespace Lean

/-! ## Kinds of syntax -/

namespace Syntax

/-- The syntax of terms. -/
abbrev Term := TSyntax (.cons `term .nil)
/-- The syntax of commands. -/
abbrev Command := TSyntax (.cons `command .nil)
/-- The syntax of universe levels. -/
protected abbrev Level := TSyntax (.cons `level .nil)
/-- The syntax of tactics. -/
protected abbrev Tactic := TSyntax (.cons `tactic .nil)
/-- The syntax of precedences. -/
abbrev Prec := TSyntax (.cons `prec .nil)
/-- The syntax of priorities. -/
abbrev Prio := TSyntax (.cons `prio .nil)
/-- The syntax of identifiers. -/
abbrev Ident := TSyntax (.cons identKind .nil)
/-- The syntax of string literals. -/
abbrev StrLit := TSyntax (.cons strLitKind .nil)
/-- The syntax of character literals. -/
abbrev CharLit := TSyntax (.cons charLitKind .nil)
/-- The syntax of quoted names. -/
abbrev NameLit := TSyntax (.cons nameLitKind .nil)
/-- The syntax of decimal literals. -/
abbrev ScientificLit := TSyntax (.cons scientificLitKind .nil)
/-- The syntax of numerals. -/
abbrev NumLit := TSyntax (.cons numLitKind .nil)
/-- The syntax of hygiene information. -/
abbrev HygieneInfo := TSyntax (.cons hygieneInfoKind .nil)

end Syntax

export Syntax (Term Command Prec Prio Ident StrLit CharLit NameLit ScientificLit NumLit HygieneInfo)

instance : CoeOut (TSyntax k) Syntax where
  coe stx := stx.raw

instance : Coe SyntaxNodeKind SyntaxNodeKinds where
  coe k := .cons k .nil

namespace TSyntax

instance : CoeDep Term (⟨Syntax.ident info ss n res⟩ : Term) Ident where
  coe := ⟨Syntax.ident info ss n res⟩

instance : Coe Ident Term where
  coe s := ⟨s.raw⟩
instance : Coe StrLit Term where
  coe s := ⟨s.raw⟩
instance : Coe NameLit Term where
  coe s := ⟨s.raw⟩
instance : Coe ScientificLit Term where
  coe s := ⟨s.raw⟩
instance : Coe NumLit Term where
  coe s := ⟨s.raw⟩
instance : Coe CharLit Term where
  coe s := ⟨s.raw⟩
instance : Coe Ident Syntax.Level where
  coe s := ⟨s.raw⟩
instance : Coe NumLit Prio where
  coe s := ⟨s.raw⟩
instance : Coe NumLit Prec where
  coe s := ⟨s.raw⟩

namespace Compat

scoped instance : CoeTail Syntax (TSyntax k) where
  coe s := ⟨s⟩

scoped instance : CoeTail (Array Syntax) (TSyntaxArray k) where
  coe := .mk

end Compat

end TSyntax

/-! ## Arrays of syntax -/

instance : CoeOut (TSyntaxArray k) (Array Syntax) where
  coe a := a.raw

instance : EmptyCollection (Syntax.SepArray sep) where
  emptyCollection := ⟨#[]⟩

instance : EmptyCollection (Syntax.TSepArray ks sep) where
  emptyCollection := ⟨#[]⟩

instance [Coe (TSyntax k) (TSyntax k')] : Coe (TSyntaxArray k) (TSyntaxArray k') where
  coe a := a.map Coe.coe

instance : Inhabited SourceInfo where
  default := .none

/-! ## Making syntax: compiled -/

/-- An identifier at the position of another piece of syntax. -/
@[extern "native"] opaque mkIdentFrom (src : Syntax) (val : Name) (canonical := false) : Ident
/-- An identifier that refers to a constant whatever is in scope, at a position. -/
@[extern "native"] opaque mkCIdentFrom (src : Syntax) (c : Name) (canonical := false) : Ident
/-- An identifier that refers to a constant whatever is in scope. -/
@[extern "native"] opaque mkCIdent (c : Name) : Ident
/-- An identifier without a position. -/
@[extern "native"] opaque mkIdent (val : Name) : Ident
/-- Puts a separator between pieces of syntax. -/
@[extern "native"] opaque mkSepArray (as : Array Syntax) (sep : Syntax) : Array Syntax
/-- What an optional parser yields. -/
@[extern "native"] opaque mkOptionalNode (arg : Option Syntax) : Syntax
/-- The expansion of a precedence. -/
@[extern "native"] opaque evalPrec (stx : Syntax) : MacroM Nat
/-- The expansion of a priority. -/
@[extern "native"] opaque evalPrio (stx : Syntax) : MacroM Nat

namespace Syntax

/-- The application of a term to terms. -/
@[extern "native"] opaque mkApp (fn : Term) : (args : TSyntaxArray (.cons `term .nil)) → Term
/-- The application of a constant to terms. -/
@[extern "native"] opaque mkCApp (fn : Name) (args : TSyntaxArray (.cons `term .nil)) : Term
/-- A literal of a kind. -/
@[extern "native"] opaque mkLit (kind : SyntaxNodeKind) (val : String) (info := SourceInfo.none) : TSyntax
    (.cons kind .nil)
/-- A character literal. -/
@[extern "native"] opaque mkCharLit (val : Char) (info := SourceInfo.none) : CharLit
/-- A string literal. -/
@[extern "native"] opaque mkStrLit (val : String) (info := SourceInfo.none) : StrLit
/-- A numeral, given as written. -/
@[extern "native"] opaque mkNumLit (val : String) (info := SourceInfo.none) : NumLit
/-- A numeral. -/
@[extern "native"] opaque mkNatLit (val : Nat) (info := SourceInfo.none) : NumLit
/-- A decimal literal, given as written. -/
@[extern "native"] opaque mkScientificLit (val : String) (info := SourceInfo.none) : ScientificLit
/-- A quoted name, given as written. -/
@[extern "native"] opaque mkNameLit (val : String) (info := SourceInfo.none) : NameLit

/-- The value of a numeral. -/
@[extern "native"] opaque isNatLit? (s : Syntax) : Option Nat
/-- The value of a string literal. -/
@[extern "native"] opaque isStrLit? (stx : Syntax) : Option String

end Syntax

namespace TSyntax

/-- The value of a numeral. -/
@[extern "native"] opaque getNat (s : NumLit) : Nat
/-- The name of an identifier. -/
@[extern "native"] opaque getId (s : Ident) : Name
/-- The value of a string literal. -/
@[extern "native"] opaque getString (s : StrLit) : String
/-- The value of a character literal. -/
@[extern "native"] opaque getChar (s : CharLit) : Char

end TSyntax

/-! ## Arrays with separators: compiled -/

namespace Syntax

local instance : Nonempty (SepArray sep) := ⟨⟨#[]⟩⟩
local instance : Nonempty (TSepArray ks sep) := ⟨⟨#[]⟩⟩

/-- The elements of an array of syntax, every second of which is a separator. -/
@[extern "native"] opaque TSepArray.getElems (sa : TSepArray k sep) : TSyntaxArray k
/-- Puts separators between elements. -/
@[extern "native"] opaque TSepArray.ofElems {sep} (elems : Array (TSyntax k)) : TSepArray k sep
/-- Puts separators between elements. -/
@[extern "native"] opaque SepArray.ofElems {sep} (elems : Array Syntax) : SepArray sep

instance : Coe (TSyntaxArray k) (TSepArray k sep) where
  coe a := TSepArray.ofElems a

instance : CoeOut (TSepArray k sep) (TSyntaxArray k) where
  coe a := a.getElems

end Syntax

end Lean
