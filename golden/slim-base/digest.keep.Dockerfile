FROM python:3.11@sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9
CMD ["date"]
# expect: digest-pinned
