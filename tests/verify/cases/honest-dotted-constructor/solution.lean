inductive Word where
  | noun.common
  | noun.proper (name : String)
  | verb

def Word.isNoun : Word → Bool
  | Word.noun.common => true
  | Word.noun.proper _ => true
  | .verb => false

theorem known (w : Word) (h : w.isNoun = false) : w = .verb := by
  cases w with
  | noun.common => cases h
  | noun.proper _ => cases h
  | verb => rfl
