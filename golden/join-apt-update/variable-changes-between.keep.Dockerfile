FROM debian:bookworm
ENV OPTIONS="-o Acquire::Retries=3"
RUN apt-get update $OPTIONS
ENV OPTIONS="-o Dir::State::lists=/other"
RUN apt-get install -y tree
# expect: sources-may-change
