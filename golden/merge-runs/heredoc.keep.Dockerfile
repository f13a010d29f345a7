FROM debian:bookworm
RUN <<EOF
touch /a
EOF
RUN touch /b
# expect: heredoc
