"""Training: from the corpus's data to a model version. A method is a file, registered in `methods`."""
