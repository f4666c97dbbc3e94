"""The flywheel: attempts, evaluation, harvesting of further proofs, and reverification."""
