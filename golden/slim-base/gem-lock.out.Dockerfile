FROM ruby:3.4-slim
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local without development
RUN bundle install --jobs 4
CMD ["bundle", "exec", "kramdown"]
