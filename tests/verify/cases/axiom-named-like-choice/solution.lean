axiom Classical.choice' {α : Sort u} : α

theorem five : 2 + 2 = 5 := Classical.choice'
