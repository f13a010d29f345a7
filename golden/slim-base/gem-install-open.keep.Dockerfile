FROM ruby:3.4
RUN gem install kramdown -v 2.5.2
# expect: suggestion
CMD ["ruby", "--version"]
