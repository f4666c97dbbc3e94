"""The prover: the corpus, the policies, their training, and the command line."""
