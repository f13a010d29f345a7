FROM node:22
RUN npm install -g semver
# expect: suggestion
CMD ["semver", "1.2.3"]
