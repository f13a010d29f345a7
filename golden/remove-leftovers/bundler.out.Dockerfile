FROM ruby:3.3
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4 && rm -rf /usr/local/bundle/cache ~/.bundle/cache
CMD ["bundle", "exec", "puma"]
