macro "lemmas" a:declId b:declId c:declId d:declId : command => `(
  theorem $a (n : Nat) : n + 1 + 1 = n + 2 := rfl
  theorem $b (n : Nat) : n + 2 + 2 = n + 4 := rfl
  theorem $c (n : Nat) : n + 3 + 3 = n + 6 := rfl
  theorem $d (n : Nat) : n + 4 + 4 = n + 8 := rfl)

lemmas a1 a2 a3 a4
lemmas b1 b2 b3 b4
lemmas c1 c2 c3 c4
lemmas d1 d2 d3 d4
lemmas e1 e2 e3 e4
lemmas f1 f2 f3 f4
lemmas g1 g2 g3 g4
lemmas h1 h2 h3 h4
lemmas i1 i2 i3 i4
lemmas j1 j2 j3 j4
lemmas k1 k2 k3 k4
lemmas l1 l2 l3 l4

theorem last (n : Nat) : n + 10 = n + 5 + 5 := by
  rw [Nat.add_assoc]
