FROM python:3.11
RUN apt-get update && apt-get install -y curl
RUN curl -fsSL https://example.com/tool -o /usr/local/bin/tool
RUN chmod +x /usr/local/bin/tool
CMD ["tool"]
# expect: suggestion
