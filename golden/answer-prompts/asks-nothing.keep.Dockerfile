# expect: nothing
FROM debian:bookworm-slim
RUN apt-get update && apt-get download tree && apt-get clean
