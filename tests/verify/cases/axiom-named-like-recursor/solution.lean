axiom T.rec_1 : False
inductive T where
  | a
theorem wrong : (1 : Nat) = 2 :=
  let h : False := T.rec_1
  (fun (_ : T) => h.elim) T.a
