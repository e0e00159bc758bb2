"""Localization: texts by key, catalogues, translators, sentences, and keeping them in step."""
