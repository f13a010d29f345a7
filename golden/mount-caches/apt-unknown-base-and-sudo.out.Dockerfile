FROM example.com/team/base:1
USER app
RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \
    sudo apt-get update && sudo apt-get install -y tree
