FROM debian:bookworm-slim
ARG TARGETARCH
RUN apt-get update && apt-get install -y --no-install-recommends curl
RUN make -C /src ARCH=$TARGETARCH
