prelude
import Init.Data.Array.Basic
import Init.Data.Char

/-!
Hashes of numbers, characters, truth values, optional values, pairs, lists, arrays.
-/

universe u v

instance : Hashable Nat where
  hash n := UInt64.ofNat n

instance : Hashable Bool where
  hash
    | true => 11
    | false => 13

instance : Hashable PUnit where
  hash _ := 11

instance [Hashable α] [Hashable β] : Hashable (α × β) where
  hash | (a, b) => mixHash (hash a) (hash b)

instance [Hashable α] : Hashable (Option α) where
  hash
    | none => 11
    | some a => mixHash (hash a) 13

instance [Hashable α] : Hashable (List α) where
  hash as := as.foldl (fun r a => mixHash r (hash a)) 7

instance [Hashable α] : Hashable (Array α) where
  hash as := as.foldl (fun r a => mixHash r (hash a)) 7

instance : Hashable (Fin n) where
  hash v := hash v.val

instance : Hashable Char where
  hash c := UInt64.ofNat c.toNat

instance : Hashable UInt64 where
  hash n := n

/-- Equal values have equal hashes. -/
class LawfulHashable (α : Type _) [BEq α] [Hashable α] where
  hash_eq (a b : α) : a == b → hash a = hash b

theorem hash_eq [BEq α] [Hashable α] [LawfulHashable α] {a b : α} : a == b → hash a = hash b :=
  LawfulHashable.hash_eq a b

instance (priority := low) [BEq α] [Hashable α] [LawfulBEq α] : LawfulHashable α where
  hash_eq _ _ h := eq_of_beq h ▸ rfl
