FROM debian:bookworm
RUN <<EOF
#!/usr/bin/perl
print 1
EOF
RUN touch /b
# expect: heredoc-interpreter
