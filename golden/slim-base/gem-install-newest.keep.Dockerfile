FROM ruby:3.4
RUN gem install rack
# expect: suggestion
CMD ["ruby", "--version"]
