FROM python:3.11 AS build
RUN pip install --target /out cowsay
FROM python:3.11
COPY --from=build /out /out
RUN pip install cowsay
CMD ["cowsay", "-t", "hello"]
# expect: suggestion
