prelude
import Init.GetElem
import Init.Data.Char

/-!
Strings: appending, joining, splitting, comparing, reading numbers. Everything is compiled natively; definitions are
given where proofs or the kernel may want them.
-/

universe u

/-! ## Appending -/

private theorem List.toByteArray_loop (bs : List UInt8) (r : ByteArray) :
    (List.toByteArray.loop bs r).data.toList = r.data.toList ++ bs := by
  induction bs generalizing r with
  | nil => exact (List.append_nil _).symm
  | cons b bs ih =>
    refine (ih (r.push b)).trans ?_
    show List.concat r.data.toList b ++ bs = _
    rw [List.concat_eq_append, List.append_assoc]
    rfl

private theorem List.toByteArray_append (as bs : List UInt8) :
    (as ++ bs).toByteArray = ⟨⟨as.toByteArray.data.toList ++ bs.toByteArray.data.toList⟩⟩ := by
  have same (cs : List UInt8) : cs.toByteArray = ⟨⟨cs⟩⟩ :=
    congrArg (fun l => ByteArray.mk ⟨l⟩) (toByteArray_loop cs .empty)
  rw [same, same, same]

/-- Puts bytes after bytes. -/
@[inline] protected def ByteArray.append (a : ByteArray) (b : ByteArray) : ByteArray :=
  ⟨⟨a.data.toList ++ b.data.toList⟩⟩

instance : Append ByteArray where
  append := ByteArray.append

theorem ByteArray.IsValidUTF8.append {b b' : ByteArray} (h : IsValidUTF8 b) (h' : IsValidUTF8 b') :
    IsValidUTF8 (b ++ b') := by
  have ⟨m, e⟩ := h
  have ⟨m', e'⟩ := h'
  refine ⟨m ++ m', ?_⟩
  subst e; subst e'
  show _ = List.toByteArray ((m ++ m').flatMap String.utf8EncodeChar)
  rw [List.flatMap_append, List.toByteArray_append]
  rfl

namespace String

/-- The second string behind the first, `s ++ t`. -/
@[extern "lean_string_append"]
def append (s : String) (t : @& String) : String where
  toByteArray := s.toByteArray ++ t.toByteArray
  isValidUTF8 := s.isValidUTF8.append t.isValidUTF8

instance : Append String where
  append s t := s.append t

/-- Puts a character at the end. -/
@[extern "lean_string_push"]
def push (s : String) (c : Char) : String where
  toByteArray := s.toByteArray ++ [c].utf8Encode
  isValidUTF8 := s.isValidUTF8.append ⟨[c], rfl⟩

/-- The string of one character. -/
@[inline] def singleton (c : Char) : String := "".push c

/-- The string of `n` times `c` behind `s`. -/
@[extern "native"] opaque pushn (s : String) (c : Char) (n : Nat) : String

/-- Whether there is no character. -/
@[inline] def isEmpty (s : String) : Bool := s.utf8ByteSize == 0

/-- Appends all strings of a list. -/
@[inline] def join (l : List String) : String := l.foldl (fun r s => r ++ s) ""

/-- Appends all strings of a list with `s` between them. -/
def intercalate (s : String) : List String → String
  | [] => ""
  | a :: as => go a s as
where
  go (acc : String) (s : String) : List String → String
  | a :: as => go (acc ++ s ++ a) s as
  | [] => acc

/-! ## Characters -/

/-- The characters. -/
@[extern "lean_string_data"]
opaque toList (s : String) : List Char

/-- The number of characters. -/
@[extern "lean_string_length"]
opaque length : (@& String) → Nat

/-- The string with `f` applied to every character. -/
@[extern "native"] opaque map (f : Char → Char) (s : String) : String

/-- ASCII letters in upper case. -/
@[extern "native"] opaque toUpper (s : String) : String

/-- ASCII letters in lower case. -/
@[extern "native"] opaque toLower (s : String) : String

/-- The string with its first letter in upper case. -/
@[extern "native"] opaque capitalize (s : String) : String

/-- Folds over the characters from the left. -/
@[inline] def foldl {α : Type u} (f : α → Char → α) (init : α) (s : String) : α := s.toList.foldl f init

/-! ## Comparing -/

/-- Whether `p` begins the string. -/
@[extern "native"] opaque isPrefixOf (p : String) (s : String) : Bool

end String
