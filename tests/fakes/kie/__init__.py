"""A stand-in for KIE AI: three interfaces, uploads, result files, faults on demand. `python -m tests.fakes.kie`."""
