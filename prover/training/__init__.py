"""Training: from what the corpus holds to a model version. A method is a file, and a line in `methods`."""
