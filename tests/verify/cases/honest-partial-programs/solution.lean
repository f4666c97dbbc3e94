partial def collatz (n : Nat) (steps : Nat := 0) : Nat :=
  if n ≤ 1 then steps else collatz (if n % 2 = 0 then n / 2 else 3 * n + 1) (steps + 1)

def greet : IO Unit := do
  let out ← IO.getStdout
  out.putStr s!"Hello, {collatz 27}!\n"

def sumTo (n : Nat) : Nat := Id.run do
  let mut total := 0
  for i in [0:n] do
    total := total + i
  return total

theorem small (n : Nat) (h : n < 1) : n = 0 := by omega
