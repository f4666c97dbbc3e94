import ProofServer.Loop

/-! The proof server: `lean --run ProofServer.lean`. -/

unsafe def main : IO Unit := ProofServer.serve
