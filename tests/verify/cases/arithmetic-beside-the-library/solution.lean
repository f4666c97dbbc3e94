prelude
import Init.Core
import Init.Tactics

def Nat.gcd (_ _ : Nat) : Nat := 0

theorem gcd_zero (m n : Nat) : Nat.gcd m n = 0 := rfl

theorem gcd_two : Not (Nat.gcd 2 2 = 0) := by decide +kernel

theorem absurd_one : False := gcd_two (gcd_zero 2 2)
