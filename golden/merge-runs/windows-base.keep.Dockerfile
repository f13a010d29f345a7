FROM mcr.microsoft.com/windows/servercore:ltsc2022
RUN mkdir C:\data
RUN dir C:\data
# expect: unknown-shell
