inductive Light where
  | red
  | yellow
  | green
  deriving DecidableEq

inductive Event where
  | tick
  | power (on : Bool)

structure Lamp where
  light : Light
  age : Nat
  broken : Bool

def Light.next : Light → Light
  | .red => .green
  | .yellow => .red
  | .green => .yellow

def Light.seconds : Light → Nat
  | .yellow => 5
  | _ => 30

def Lamp.handle (lamp : Lamp) : Event → Lamp
  | .tick => { lamp with light := lamp.light.next, age := lamp.age + 1 }
  | .power on => { lamp with broken := !on }

inductive Reaches : Lamp → Lamp → Prop where
  | now (a : Lamp) : Reaches a a
  | later (a b : Lamp) (e : Event) (h : Reaches (a.handle e) b) : Reaches a b

def Safe (lamp : Lamp) : Prop := lamp.light = .green → lamp.broken = false

theorem next_thrice (l : Light) : l.next.next.next = l := by
  cases l <;> first | rfl | decide

theorem next_given (l m : Light) (h : l.next = m) : ∃ k : Light, k.next = m :=
  ⟨l, h⟩

theorem seconds_red : Light.red.seconds = 30 := by
  first | rfl | simp [Light.seconds]

theorem seconds_given (l : Light) (h : l.seconds = 30) : 30 = l.seconds :=
  h.symm

theorem tick_ages (lamp : Lamp) : (lamp.handle .tick).age = lamp.age + 1 := by
  first | rfl | simp [Lamp.handle]

theorem reaches_self (a : Lamp) : Reaches a a := by
  constructor

theorem reaches_given (a b : Lamp) (h : Reaches a b ∧ a.age = 3) : a.age = 3 ∧ Reaches a b :=
  ⟨h.2, h.1⟩

theorem safe_given (a : Lamp) (h : Safe a) (k : a.light = .green) : Safe a ∧ a.light = .green :=
  ⟨h, k⟩

theorem light_of_colours (p : Light → Prop) (h : ∀ l, p l) (l : Light) : p l :=
  h l
