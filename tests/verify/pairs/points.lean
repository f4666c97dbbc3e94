structure Point where
  x : Nat
  y : Nat

structure Coloured (α : Type) extends Point where
  colour : α
  visible : Bool

structure Segment where
  start : Point
  stop : Point
  ordered : start.x ≤ stop.x

def Point.origin : Point := ⟨0, 0⟩

def Point.move (p : Point) (dx dy : Nat) : Point := { p with x := p.x + dx, y := p.y + dy }

def Point.swap (p : Point) : Point := ⟨p.y, p.x⟩

def distance (p q : Point) : Nat := (p.x - q.x) + (q.x - p.x) + ((p.y - q.y) + (q.y - p.y))

def Segment.width (s : Segment) : Nat := s.stop.x - s.start.x

def unit : Segment := { start := .origin, stop := ⟨1, 0⟩, ordered := by decide }

theorem origin_x : Point.origin.x = 0 := by
  first | rfl | simp [Point.origin]

theorem swap_swap (p : Point) : p.swap.swap = p := by
  first | rfl | (cases p; simp [Point.swap])

theorem move_given (p : Point) (h : p.move 1 2 = p) : p = p.move 1 2 :=
  h.symm

theorem distance_self (p : Point) : distance p p = 0 := by
  simp [distance]

theorem distance_given (p q : Point) (h : distance p q = 3) : ∃ r, distance p r = 3 :=
  ⟨q, h⟩

theorem width_unit : unit.width = 1 := by
  first | rfl | simp [unit, Segment.width]

theorem width_given (s : Segment) (h : s.width = 0) : s.width + 0 = 0 := by
  first | exact h | simp_all

theorem coloured_given {α : Type} (c d : Coloured α) (h : c.colour = d.colour) (k : c.visible = true) : d.colour = c.colour ∧ c.visible = true :=
  ⟨h.symm, k⟩

theorem coloured_point {α : Type} (c : Coloured α) (h : c.toPoint = .origin) : c.toPoint = .origin :=
  h
