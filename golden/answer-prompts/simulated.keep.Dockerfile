# expect: nothing
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -s tree && apt-get --print-uris install tree && apt-get upgrade --dry-run
