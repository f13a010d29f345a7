FROM debian:bookworm
RUN touch /a
RUN touch /b; touch /c # both
# expect: comment
