"""The page: from the checked graph and its texts to one self-contained HTML file."""
