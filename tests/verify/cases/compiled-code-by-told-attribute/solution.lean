def wrong (_ : Nat) : Bool := true

macro "program" a:attr n:declId v:term : command => `(@[$a:attr, noinline] def $n : Nat → Bool := $v)

program implemented_by wrong right fun n => n == 5

theorem right_four : right 4 = true := by decide +native

theorem five : 2 + 2 = 5 := nomatch (right_four : false = true)
