FROM debian:bookworm
RUN cat <<EOF > /a
hi
EOF
RUN touch /b
# expect: heredoc-mixed
