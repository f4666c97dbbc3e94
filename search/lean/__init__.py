"""Communication with Lean: the toolchain, Lean processes, proof sessions, and the judge."""
