FROM debian
CMD ["date"]
# expect: no-variant
