"""The flywheel: what is attempted and kept, and how much better the prover has become."""
