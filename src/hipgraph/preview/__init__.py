"""The live preview: pages made again when a file changes, seen on this machine only."""
