FROM ruby:3.4
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4
# expect: suggestion
CMD ["bundle", "exec", "kramdown"]
