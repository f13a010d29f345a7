FROM ruby:3.4-slim
RUN gem install --no-document rack -v 3.2.7
CMD ["ruby", "--version"]
