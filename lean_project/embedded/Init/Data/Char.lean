prelude
import Init.Coe

/-!
Characters: their numbers, their kinds.
-/

namespace Char

/-- The number of a character. -/
@[inline] def toNat (c : Char) : Nat := c.val.toNat

/-- Whether a character is a space, tab, line break or carriage return. -/
@[inline] def isWhitespace (c : Char) : Bool := c = ' ' || c = '\t' || c = '\r' || c = '\n'

/-- Whether a character is one of `A` to `Z`. -/
@[inline] def isUpper (c : Char) : Bool := 65 ≤ c.toNat && c.toNat ≤ 90

/-- Whether a character is one of `a` to `z`. -/
@[inline] def isLower (c : Char) : Bool := 97 ≤ c.toNat && c.toNat ≤ 122

/-- Whether a character is a letter of ASCII. -/
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower

/-- Whether a character is one of `0` to `9`. -/
@[inline] def isDigit (c : Char) : Bool := 48 ≤ c.toNat && c.toNat ≤ 57

/-- Whether a character is a letter or digit of ASCII. -/
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit

/-- The lower-case letter of an upper-case one. -/
@[extern "native"] opaque toLower (c : Char) : Char

/-- The upper-case letter of a lower-case one. -/
@[extern "native"] opaque toUpper (c : Char) : Char

end Char
