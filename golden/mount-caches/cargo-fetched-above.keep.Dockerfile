# expect: populated
FROM rust:1.80
WORKDIR /src
COPY . .
RUN cargo fetch
ENV A=1
RUN cargo build --release
