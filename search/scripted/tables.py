"""The scripted policy's tables: tactics and core lemmas by the symbols of a goal. Data only.

Scores are in nats: a tactic with a score higher by one is taken to be e times as likely.
"""

from __future__ import annotations

SURE = 9.0
"""Closes the goal if its text was read correctly."""
SAFE = 8.0
"""Safe: the resulting goals are provable exactly when the goal is."""
CLOSER = 5.5
"""Often closes a goal, and costs little otherwise."""
GOOD = 4.5
FAIR = 3.0
WEAK = 1.5
LONG_SHOT = 0.0

Scored = tuple[str, float]

ALWAYS: tuple[Scored, ...] = (
    ("assumption", CLOSER),
    ("simp_all", CLOSER - 1),
    ("contradiction", GOOD),
    ("simp", GOOD - 0.5),
    ("grind", GOOD - 0.5),
    ("trivial", FAIR),
    ("simp [*]", WEAK),
    ("simp at *", WEAK - 0.5),
    ("subst_vars", WEAK - 0.5),
    ("nofun", LONG_SHOT),
    ("injections", LONG_SHOT),
    ("infer_instance", LONG_SHOT - 1),
)
"""For every goal."""

SEVERAL_GOALS: tuple[Scored, ...] = (
    ("all_goals simp_all", GOOD - 0.5),
    ("any_goals assumption", GOOD - 1),
    ("all_goals omega", FAIR),
    ("any_goals rfl", FAIR),
)
"""For a state with several goals."""

BY_TARGET: dict[str, tuple[Scored, ...]] = {
    "True": (("trivial", SURE), ("exact True.intro", SURE)),
    "∧": (
        ("constructor", SAFE),
        ("refine ⟨?_, ?_⟩", SAFE - 2),
        ("and_intros", GOOD),
        ("constructor <;> simp_all", GOOD),
        ("exact ⟨‹_›, ‹_›⟩", GOOD),
    ),
    "↔": (
        ("constructor", SAFE - 0.5),
        ("exact Iff.rfl", CLOSER),
        ("apply Iff.intro", SAFE - 2),
        ("constructor <;> simp_all", GOOD),
        ("constructor <;> intro h <;> omega", FAIR),
        ("apply Iff.symm", LONG_SHOT),
    ),
    "∨": (
        ("left", GOOD),
        ("right", GOOD),
        ("exact Or.inl ‹_›", GOOD),
        ("exact Or.inr ‹_›", GOOD),
        ("apply Or.inl", FAIR),
        ("apply Or.inr", FAIR),
        ("exact Classical.em _", GOOD),
        ("apply Or.symm", LONG_SHOT),
    ),
    "∃": (
        ("exact ⟨_, rfl⟩", CLOSER),
        ("exact ⟨_, ‹_›⟩", CLOSER - 0.5),
        ("exact ⟨_, ‹_›, ‹_›⟩", GOOD),
        ("exact ⟨_, _, rfl⟩", GOOD - 0.5),
        ("exact ⟨_, Nat.le_refl _⟩", WEAK),
        ("exact ⟨_, Nat.lt_succ_self _⟩", WEAK),
        ("refine ⟨?_, ?_⟩", WEAK),
        ("apply Exists.intro", WEAK),
    ),
    "=": (
        ("rfl", CLOSER + 0.5),
        ("ac_rfl", FAIR),
        ("congr", WEAK),
        ("apply propext", LONG_SHOT),
        ("symm", LONG_SHOT),
        ("ext", LONG_SHOT),
        ("apply Nat.le_antisymm", LONG_SHOT),
        ("apply Nat.add_left_cancel", LONG_SHOT),
        ("apply Nat.add_right_cancel", LONG_SHOT),
    ),
    "≤": (("exact Nat.le_refl _", GOOD), ("exact Nat.zero_le _", GOOD), ("apply Nat.le_trans", LONG_SHOT)),
    "<": (("apply Nat.succ_le_of_lt", LONG_SHOT), ("apply Nat.lt_of_lt_of_le", LONG_SHOT)),
    "False": (("simp at *", FAIR), ("simp_all", CLOSER)),
}
"""By the outermost symbol of the target, or its first word."""

APPLICABLE: dict[str, tuple[str, ...]] = {
    "≤": (
        "Nat.le_of_lt",
        "Nat.le_add_right",
        "Nat.le_add_left",
        "Nat.succ_le_succ",
        "Nat.le_succ",
        "Nat.add_le_add",
        "Nat.add_le_add_left",
        "Nat.add_le_add_right",
        "Nat.mul_le_mul",
        "Nat.mul_le_mul_left",
        "Nat.mul_le_mul_right",
        "Nat.le_of_lt_succ",
        "Nat.le_succ_of_le",
        "Nat.le_of_succ_le_succ",
        "Nat.succ_le_of_lt",
        "Nat.sub_le",
        "Nat.le_of_eq",
        "Nat.le_of_not_lt",
    ),
    "<": (
        "Nat.lt_succ_self",
        "Nat.zero_lt_succ",
        "Nat.succ_pos",
        "Nat.lt_succ_of_le",
        "Nat.succ_lt_succ",
        "Nat.lt_of_succ_le",
        "Nat.pos_of_ne_zero",
        "Nat.lt_of_le_of_ne",
        "Nat.add_lt_add_left",
        "Nat.add_lt_add_right",
        "Nat.lt_of_succ_lt_succ",
        "Nat.lt_of_not_le",
    ),
    "∨": ("Nat.lt_or_ge", "Nat.le_total", "Nat.eq_zero_or_pos", "Nat.lt_or_eq_of_le", "Nat.lt_trichotomy"),
    "False": ("Nat.lt_irrefl", "Nat.not_succ_le_zero", "Nat.not_lt_zero", "Nat.not_succ_le_self"),
    "¬": ("Nat.lt_irrefl", "Nat.not_lt_zero", "Nat.not_lt_of_le", "Nat.not_le_of_lt", "Nat.not_succ_le_self"),
    "≠": ("Nat.succ_ne_zero", "Ne.symm", "Nat.ne_of_lt", "Nat.ne_of_gt", "List.cons_ne_nil", "Nat.succ_ne_self"),
    "∣": ("Nat.dvd_refl", "Nat.dvd_mul_right", "Nat.dvd_mul_left", "Nat.dvd_add", "Nat.dvd_trans", "Dvd.intro"),
    "∈": ("List.mem_cons_self", "List.mem_append_left", "List.mem_append_right", "List.mem_cons_of_mem"),
}
"""Lemmas for `apply`, by the target's symbol."""
APPLICABLE["≥"] = APPLICABLE["≤"]
APPLICABLE[">"] = APPLICABLE["<"]

REWRITES: dict[str, tuple[str, ...]] = {
    "+": (
        "Nat.add_comm",
        "Nat.add_assoc",
        "← Nat.add_assoc",
        "Nat.add_succ",
        "Nat.succ_add",
        "Nat.zero_add",
        "Nat.add_zero",
        "Nat.add_left_comm",
        "Nat.add_right_comm",
    ),
    "*": (
        "Nat.mul_comm",
        "Nat.mul_assoc",
        "← Nat.mul_assoc",
        "Nat.mul_succ",
        "Nat.succ_mul",
        "Nat.left_distrib",
        "Nat.right_distrib",
        "Nat.mul_one",
        "Nat.one_mul",
        "Nat.mul_zero",
        "Nat.zero_mul",
        "Nat.mul_left_comm",
    ),
    "-": ("Nat.add_sub_cancel", "Nat.add_sub_cancel_left", "Nat.sub_self", "Nat.sub_zero", "Nat.sub_sub"),
    "^": ("Nat.pow_succ", "Nat.pow_zero", "Nat.pow_add"),
    "++": ("List.append_assoc", "← List.append_assoc", "List.append_nil", "List.nil_append", "List.cons_append"),
    "::": ("List.cons_append",),
    "length": ("List.length_append", "List.length_cons", "List.length_nil", "List.length_map", "List.length_reverse"),
    "map": ("List.map_map", "List.map_append", "List.map_cons", "List.map_nil", "List.map_id"),
    "reverse": ("List.reverse_append", "List.reverse_reverse", "List.reverse_cons", "List.reverse_nil"),
    "filter": ("List.filter_append", "List.filter_cons", "List.filter_nil"),
    "foldr": ("List.foldr_cons", "List.foldr_append", "List.foldr_nil"),
    "foldl": ("List.foldl_cons", "List.foldl_append", "List.foldl_nil"),
    "take": ("List.take_append_drop",),
    "replicate": ("List.length_replicate", "List.replicate_succ"),
    "∈": ("List.mem_append", "List.mem_cons", "List.mem_map", "List.mem_reverse", "List.mem_filter"),
    "∘": ("Function.comp_def", "Function.comp_apply"),
    "id": ("id_eq",),
    "some": ("Option.some.injEq", "Option.map_some"),
    "getD": ("Option.getD_some", "Option.getD_none"),
    "max": ("Nat.max_def", "Nat.max_comm"),
    "min": ("Nat.min_def", "Nat.min_comm"),
    "¬": ("not_or", "not_exists", "Classical.not_not", "Classical.not_and_iff_not_or_not", "Classical.not_forall"),
    "∧": ("and_comm", "and_assoc", "and_or_left"),
    "∨": ("or_comm", "or_assoc", "or_and_left"),
    "succ": ("Nat.succ_eq_add_one",),
    "&&": ("Bool.and_comm", "Bool.and_assoc"),
    "||": ("Bool.or_comm", "Bool.or_assoc"),
    "!": ("Bool.not_not",),
}
"""Lemmas for `rw` and `simp`, by a word of the target: a symbol, or the last part of a name."""

NORMAL_FORMS: dict[str, str] = {
    "+": "Nat.add_comm, Nat.add_assoc, Nat.add_left_comm",
    "*": "Nat.mul_comm, Nat.mul_assoc, Nat.mul_left_comm",
    "**": "Nat.left_distrib, Nat.right_distrib, Nat.add_comm, Nat.add_assoc, Nat.add_left_comm, "
    "Nat.mul_comm, Nat.mul_assoc, Nat.mul_left_comm",
    "∧": "and_comm, and_assoc, and_left_comm",
    "∨": "or_comm, or_assoc, or_left_comm",
}
"""Sets for `simp` that bring sums, products and so on into a normal form; `**` where `+` and `*` occur together."""

DISTRIBUTIVE: dict[str, tuple[str, ...]] = {
    "*": ("Nat.left_distrib", "Nat.right_distrib"),
    "^": ("Nat.pow_succ",),
}
"""Lemmas that turn products into sums of monomials for `omega`."""

EXTREMA = ("Nat.max_def", "Nat.min_def")
"""Lemmas that turn definitions such as `max` into branches."""

ARITHMETIC = frozenset({"+", "-", "*", "/", "%", "<", "≤", ">", "≥", "∣", "Nat", "Int", "succ"})
"""Words that occur in goals that `omega` may decide."""

BY_HYPOTHESIS: dict[str, tuple[Scored, ...]] = {
    "∧": (("obtain ⟨{a}, {b}⟩ := {h}", SAFE), ("cases {h} with | intro {a} {b} => ?_", SAFE - 2)),
    "∃": (("obtain ⟨{x}, {a}⟩ := {h}", SAFE), ("cases {h} with | intro {x} {a} => ?_", SAFE - 2)),
    "∨": (
        ("cases {h} with | inl {a} => ?_ | inr {a} => ?_", SAFE - 0.5),
        ("rcases {h} with {a} | {a}", SAFE - 2),
        ("cases {h} <;> simp_all", GOOD),
    ),
    "↔": (("obtain ⟨{a}, {b}⟩ := {h}", GOOD), ("cases {h} with | intro {a} {b} => ?_", FAIR)),
    "False": (("exact {h}.elim", SURE), ("cases {h}", SURE - 1)),
    "=": (("cases {h}", WEAK), ("injection {h} with {a}", WEAK), ("simp at {h}", WEAK)),
    "≠": (("refine absurd ?_ {h}", WEAK), ("simp at {h}", LONG_SHOT)),
    "¬": (("refine absurd ?_ {h}", FAIR - 0.5), ("simp at {h}", WEAK)),
    "∈": (("simp at {h}", FAIR), ("cases {h}", WEAK)),
    "≤": (("cases {h}", LONG_SHOT), ("obtain ⟨{x}, {a}⟩ := Nat.le.dest {h}", LONG_SHOT)),
    "∣": (("obtain ⟨{x}, {a}⟩ := {h}", GOOD),),
    "×": (("obtain ⟨{x}, {a}⟩ := {h}", GOOD),),
}
"""By the outermost symbol of a hypothesis `h`; `a` and `b` are free names for proofs, `x` for an element."""

NEGATED: dict[str, Scored] = {
    "∨": ("obtain ⟨{a}, {b}⟩ := not_or.mp {h}", SAFE - 2),
    "∃": ("have {a} := not_exists.mp {h}", GOOD),
    "∀": ("obtain ⟨{x}, {a}⟩ := Classical.not_forall.mp {h}", GOOD),
    "→": ("obtain ⟨{a}, {b}⟩ := Classical.not_imp.mp {h}", GOOD),
    "¬": ("have {a} := Classical.not_not.mp {h}", GOOD),
    "∧": ("have {a} := Classical.not_and_iff_not_or_not.mp {h}", GOOD),
    "≤": ("have {a} := Nat.lt_of_not_le {h}", GOOD),
    "<": ("have {a} := Nat.le_of_not_lt {h}", GOOD),
}
"""Tactics that transform a negated hypothesis, by the symbol under the negation."""

CHAINS: dict[tuple[str, str], tuple[Scored, ...]] = {
    ("=", "="): (("exact {h}.symm", GOOD), ("apply Eq.trans {h}", WEAK), ("exact congrArg _ {h}", WEAK)),
    ("≠", "≠"): (("exact {h}.symm", GOOD), ("exact Ne.symm {h}", GOOD)),
    ("↔", "↔"): (("exact {h}.symm", GOOD), ("apply Iff.trans {h}", FAIR)),
    ("∨", "∨"): (("exact {h}.symm", GOOD), ("exact Or.symm {h}", GOOD)),
    ("∧", "∧"): (("exact {h}.symm", GOOD), ("exact And.symm {h}", GOOD)),
    ("≤", "≤"): (
        ("apply Nat.le_trans {h}", FAIR),
        ("refine Nat.le_trans ?_ {h}", FAIR),
        ("exact Nat.le_succ_of_le {h}", FAIR),
    ),
    ("≤", "<"): (("apply Nat.lt_of_le_of_lt {h}", FAIR), ("refine Nat.lt_of_lt_of_le ?_ {h}", FAIR)),
    ("<", "<"): (
        ("apply Nat.lt_trans {h}", FAIR),
        ("apply Nat.lt_of_lt_of_le {h}", FAIR),
        ("refine Nat.lt_of_le_of_lt ?_ {h}", FAIR),
    ),
    ("<", "≤"): (("exact Nat.le_of_lt {h}", GOOD), ("exact Nat.le_of_lt_succ {h}", GOOD)),
    ("=", "≤"): (("exact Nat.le_of_eq {h}", FAIR), ("exact Nat.le_of_eq {h}.symm", FAIR)),
    ("<", "False"): (("exact Nat.lt_irrefl _ {h}", GOOD), ("exact Nat.not_lt_zero _ {h}", GOOD)),
    ("≤", "False"): (("exact Nat.not_succ_le_zero _ {h}", GOOD), ("exact Nat.not_succ_le_self _ {h}", GOOD)),
    ("<", "≠"): (("exact Nat.ne_of_lt {h}", GOOD), ("exact Nat.ne_of_gt {h}", GOOD)),
    ("∣", "∣"): (("apply Nat.dvd_trans {h}", FAIR), ("refine Nat.dvd_trans ?_ {h}", FAIR)),
}
"""Tactics that use a hypothesis `h` for a target, by the outermost symbols of both."""

CASES: dict[str, tuple[str, ...]] = {
    "Nat": ("zero", "succ {n}"),
    "List": ("nil", "cons {x} {xs}"),
    "Option": ("none", "some {x}"),
    "Bool": ("false", "true"),
    "⊕": ("inl {x}", "inr {x}"),
    "Sum": ("inl {x}", "inr {x}"),
}
"""Constructors with their arguments, by the head of a type."""

INDUCTIVE_ARGUMENTS: dict[str, int] = {"Nat": 1, "List": 1}
"""Types on which induction is tried: their last constructor (in `CASES`) gets one induction hypothesis."""

PAIRS: dict[str, str] = {"×": "⟨{x}, {y}⟩", "Fin": "⟨{x}, {a}⟩", "Subtype": "⟨{x}, {a}⟩"}
"""Patterns for types with one constructor."""

WITNESSES: dict[str, tuple[str, ...]] = {
    "Nat": ("0", "1", "2"),
    "": ("0", "1"),
    "List": ("[]",),
    "Option": ("none",),
    "Bool": ("true", "false"),
    "Prop": ("True", "False"),
    "→": ("id", "fun x => x"),
}
"""Closed terms to try for `∃`, by the head of the bound variable's type; the empty string if it is not shown."""

KEYWORDS = frozenset(
    {"fun", "if", "then", "else", "match", "with", "let", "have", "show", "by", "at", "in", "Type", "Prop", "Sort"}
    | {"true", "false", "none", "some", "decide"}
    | {"True", "False", "And", "Or", "Not", "Iff", "Eq", "HEq", "Exists", "Nonempty", "Inhabited", "Subsingleton"}
    | {"Decidable", "Classical"}
)
"""Names that should not be unfolded."""

LIBRARY_FUNCTIONS = frozenset(
    {"length", "map", "append", "reverse", "filter", "foldr", "foldl", "take", "drop", "replicate", "head", "tail"}
    | {"getLast", "dropLast", "get", "getD", "set", "join", "flatten", "flatMap", "bind", "zip", "zipWith", "unzip"}
    | {"all", "any", "elem", "contains", "erase", "insert", "filterMap", "partition", "span", "takeWhile", "dropWhile"}
    | {"sum", "range", "iota", "enum", "zipIdx", "lookup", "find", "count", "countP", "isEmpty", "intersperse"}
    | {"isPrefixOf", "isSuffixOf", "mergeSort", "eraseDups", "Sublist", "Perm", "Mem", "Nodup", "Pairwise", "succ"}
    | {"pred", "add", "sub", "mul", "div", "mod", "pow", "le", "lt", "beq", "ble", "blt", "max", "min", "gcd", "lcm"}
    | {"log2", "fold", "repeat", "rec", "recOn", "casesOn", "toNat", "ofNat", "isSome", "isNone", "some", "none"}
    | {"orElse", "guard", "elim", "inl", "inr", "isLeft", "isRight", "getLeft", "getRight", "fst", "snd", "swap", "val"}
    | {"property", "mk", "and", "or", "not", "xor", "toBool", "intro", "left", "right", "mp", "mpr", "symm", "trans"}
    | {"natAbs", "negSucc", "toList", "toArray", "push", "size", "data"}
)
"""Last parts of names in the namespaces of the library's types: other names there are defined by the goal's own file."""
