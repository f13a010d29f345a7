FROM python:3.11 AS build
RUN pip install --target /out cowsay
FROM scratch
COPY --from=build /out /out
# expect: nothing
