FROM python:3.11 AS build
RUN pip install flask
FROM python:3.11-slim
COPY --from=build /root/.cache /root/.cache
RUN pip install --no-cache-dir flask
# expect: nothing
