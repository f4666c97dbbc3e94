macro "quickly" : command => `(set_option debug.skipKernelTC true)

quickly

theorem five : 2 + 2 = 5 := by decide +kernel
