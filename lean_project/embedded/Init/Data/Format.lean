prelude
import Init.Data.ToString
import Init.Int.Basic

/-!
Formatted text: documents that choose their own line breaks. They are laid out natively.
-/

universe u

namespace Std

/-- Whether a group breaks all its lines or only those that are too long. -/
inductive Format.FlattenBehavior where
  | allOrNone
  | fill
deriving Inhabited, BEq

open Format

/-- A document that can be laid out in lines of any width. -/
inductive Format where
  | nil : Format
  | line : Format
  | align (force : Bool) : Format
  | text : String → Format
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  | group : Format → (behavior : FlattenBehavior := FlattenBehavior.allOrNone) → Format
  | tag : Nat → Format → Format
deriving Inhabited

namespace Format

instance : Append Format where
  append := Format.append

instance : Coe String Format where
  coe := text

/-- Documents, one behind the other. -/
def join (xs : List Format) : Format := xs.foldl (· ++ ·) ""

/-- The document is empty. -/
@[extern "native"] opaque isEmpty (f : Format) : Bool

/-- A group that fills its lines. -/
def fill (f : Format) : Format := group f (behavior := FlattenBehavior.fill)

/-- The text of a document in lines of a width. -/
@[extern "native"] opaque pretty (f : Format) (width : Nat := 120) (indent : Nat := 0) (column := 0) : String

/-- How far `nest` goes by default. -/
@[inline] def defIndent := 2

/-- The width of a line by default. -/
def defWidth := 120

/-- Nests by the default depth. -/
def nestD (f : Format) : Format := nest defIndent f

/-- A document in brackets. -/
@[inline] def bracket (l : String) (x : Format) (r : String) : Format := group (nest l.length (l ++ x ++ r))

/-- A document in parentheses. -/
@[inline] def paren (f : Format) : Format := bracket "(" f ")"

/-- A document in square brackets. -/
@[inline] def sbracket (f : Format) : Format := bracket "[" f "]"

end Format

/-- Types whose values can be formatted. -/
class ToFormat (α : Type u) where
  format : α → Format

export ToFormat (format)

instance : ToFormat Format where
  format f := f

instance : ToFormat String where
  format s := Format.text s

/-- Documents with a separator between them. -/
def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: as, sep => as.foldl (· ++ sep ++ format ·) (format a)

end Std

instance : ToString Std.Format where
  toString f := f.pretty
