# expect: nothing
FROM debian:bookworm
RUN gem install -N rake
