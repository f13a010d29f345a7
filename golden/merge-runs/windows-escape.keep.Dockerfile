# escape=`
FROM example/base
RUN mkdir C:\data
RUN dir C:\data
# expect: unknown-shell
