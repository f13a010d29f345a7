FROM rust:1.80 AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
RUN cargo build --release
COPY src src
RUN cargo build --release
FROM debian:bookworm-slim
COPY --from=build /src/target/release/app /usr/local/bin/app
