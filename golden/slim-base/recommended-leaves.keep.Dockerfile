FROM node:22-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends curl
CMD ["date"]
# expect: commands-missing
