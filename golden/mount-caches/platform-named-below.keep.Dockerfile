# expect: variable-seen
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y curl
RUN echo "${TARGETARCH:-none}" > /o
