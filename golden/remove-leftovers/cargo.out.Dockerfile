FROM rust:1.80
RUN cargo install ripgrep && rm -rf /usr/local/cargo/registry /usr/local/cargo/git
