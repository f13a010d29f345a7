FROM debian:bookworm
RUN service postgresql start
RUN psql -c "select 1"
# expect: hazard-daemon
