"""The form of every record, as pydantic models: fields, types, ranges.

What holds between records is the rules' business. The JSON Schemas in ``graph/schema`` are
written from these models. Optional fields have a default; nothing is converted on the way, except
that a bare whole number may stand where a volume, an issue or a PubMed number is text.
"""
