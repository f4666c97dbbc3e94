open Lean

syntax "quickly" : command

@[macro commandQuickly] def expandQuickly : Macro := fun _ =>
  return .node .none `Lean.Parser.Command.set_option
    #[.atom .none "set_option", mkIdent `debug.skipKernelTC, mkNullNode, .atom .none "true"]

quickly

theorem five : 2 + 2 = 5 := by decide +kernel
