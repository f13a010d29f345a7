from python:slim as app
run pip install cowsay
cmd cowsay -t hello
