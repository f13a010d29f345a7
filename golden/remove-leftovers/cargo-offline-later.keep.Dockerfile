# expect: read-later
FROM rust:1.80
RUN cargo install ripgrep
COPY . .
RUN cargo build --offline
