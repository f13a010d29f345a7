FROM node:22
RUN npm install -g typescript@7.0.2
# expect: suggestion
CMD ["tsc", "--version"]
