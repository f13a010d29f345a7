# expect: still-written
FROM gradle:8-jdk21
USER root
COPY . .
RUN gradle build
