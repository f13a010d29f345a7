FROM debian:bookworm
RUN bash -c '(sleep 3; touch /late) &'
RUN sleep 6
# expect: background
