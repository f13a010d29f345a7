FROM node:26
ENV TZ=Europe/Berlin
CMD ["node", "--version"]
# expect: commands-missing
