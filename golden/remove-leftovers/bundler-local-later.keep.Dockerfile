# expect: read-later
FROM ruby:3.3
COPY Gemfile ./
RUN bundle install
COPY . .
RUN bundle install --local
