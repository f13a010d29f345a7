FROM python:3.11 AS build
RUN pip install flask
FROM python:3.11-slim
COPY --from=build /usr/local /usr/local
# expect: nothing
