import «/proc/self/cwd/evil»

theorem five : 2 + 2 = 5 := evil
