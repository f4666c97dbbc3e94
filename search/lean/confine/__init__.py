"""What a Lean process may touch: how it is started so that nothing that it elaborates gets out, and how much it may use."""
