FROM node:22
RUN npm install -g cowsay@1.6.0
# expect: suggestion
CMD ["cowsay", "hello"]
