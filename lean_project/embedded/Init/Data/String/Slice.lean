prelude
import Init.Data.ToString

/-!
Parts of strings: `s.drop n`, `s.take n`, `s.trimAscii` are slices of `s`, and `toString` makes strings of them.
-/

namespace String

instance : LE String.Pos.Raw where
  le p₁ p₂ := p₁.byteIdx ≤ p₂.byteIdx

instance : LT String.Pos.Raw where
  lt p₁ p₂ := p₁.byteIdx < p₂.byteIdx

/-- The bytes from `b` up to, not including, `e`. -/
def _root_.ByteArray.extract (a : ByteArray) (b e : Nat) : ByteArray := ⟨a.data.extract b e⟩

/-- That a position is between two characters, or at an end. -/
structure Pos.Raw.IsValid (s : String) (off : String.Pos.Raw) : Prop where
  le_rawEndPos : off ≤ s.rawEndPos
  isValidUTF8_extract_zero : (s.toByteArray.extract 0 off.byteIdx).IsValidUTF8

/-- A position in a given string. -/
structure Pos (s : String) where
  offset : Pos.Raw
  isValid : offset.IsValid s

instance {s : String} : LE s.Pos where
  le l r := l.offset ≤ r.offset

instance {s : String} : LT s.Pos where
  lt l r := l.offset < r.offset

/-- A part of a string. -/
structure Slice where
  str : String
  startInclusive : str.Pos
  endExclusive : str.Pos
  startInclusive_le_endExclusive : startInclusive ≤ endExclusive

instance : Inhabited Slice where
  default :=
    have start : "".Pos := ⟨⟨0⟩, ⟨Nat.le_refl 0, ⟨[], rfl⟩⟩⟩
    ⟨"", start, start, Nat.le_refl _⟩

/-- The whole string as a slice. -/
@[extern "native"] opaque toSlice (s : String) : Slice

namespace Slice

/-- The slice as a string of its own. -/
@[extern "native"] opaque copy (s : Slice) : String

/-- The slice as a string of its own. -/
@[extern "native"] protected opaque toString (s : Slice) : String

/-- Whether the slice has no character. -/
@[extern "native"] opaque isEmpty (s : Slice) : Bool

/-- The slice without its first `n` characters. -/
@[extern "native"] opaque drop (s : Slice) (n : Nat) : Slice

/-- The first `n` characters of the slice. -/
@[extern "native"] opaque take (s : Slice) (n : Nat) : Slice

/-- The slice without white space at its ends. -/
@[extern "native"] opaque trimAscii (s : Slice) : Slice

instance : ToString Slice where
  toString := Slice.toString

end Slice

/-- The string without its first `n` characters. -/
@[extern "native"] opaque drop (s : String) (n : Nat) : Slice

/-- The first `n` characters. -/
@[extern "native"] opaque take (s : String) (n : Nat) : Slice

/-- The string without its last `n` characters. -/
@[extern "native"] opaque dropEnd (s : String) (n : Nat) : Slice

/-- The last `n` characters. -/
@[extern "native"] opaque takeEnd (s : String) (n : Nat) : Slice

/-- The string without white space at its ends. -/
@[extern "native"] opaque trimAscii (s : String) : Slice

end String
