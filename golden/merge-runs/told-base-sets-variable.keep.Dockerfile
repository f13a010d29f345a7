FROM example/base:1
RUN version=1 && echo "$version" > /v
RUN touch /b
# expect: shell-state
