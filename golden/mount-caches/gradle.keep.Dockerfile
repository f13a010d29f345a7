# expect: stale-answers
FROM gradle:8
ENV HOME=/root
USER root
RUN gradle build --no-daemon
