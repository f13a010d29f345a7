FROM debian:bookworm
RUN apt-get update && apt-get install -y locales && localedef -i de_DE -f UTF-8 de_DE.UTF-8
RUN LC_ALL=de_DE.UTF-8 ls /none 2> /o || true
CMD ["ls"]
# expect: suggestion
