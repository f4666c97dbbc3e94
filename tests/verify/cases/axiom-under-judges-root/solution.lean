axiom _solution.propext : False
theorem wrong : (1 : Nat) = 2 := _solution.propext.elim
