# expect: copied-later
FROM python:3.11 AS build
RUN pip install --user flask
FROM python:3.11-slim
COPY --from=build /root /root
