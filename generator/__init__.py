"""voicegen: from an OpenAPI document to a Python client, webhook models and docs.

Data goes forward only; each stage is one module with one public function of its name:

    text ─load→ Node ─resolve→ Document ─validate→ ─build→ ir.Api ─plan→ Plan
         ─pages→ Page… ─render→ {path: text} ─format→ {path: text} ─┬→ write
                                                                    └→ check

Every stage may add findings to one Report; an error stops the run before anything is rendered.
"""
