FROM ruby:3.3
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4
CMD ["bundle", "exec", "puma"]
