theorem absurd_one : False := sorry
