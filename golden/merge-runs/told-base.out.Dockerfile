FROM example/base:1
RUN version=1 && echo "$version" > /v \
    && touch /b
