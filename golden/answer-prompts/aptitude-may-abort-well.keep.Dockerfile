# expect: nothing
FROM debian:bookworm-slim
RUN apt-get update && aptitude install tree
