# expect: cache-moved
FROM ruby:3.3
ENV GEM_HOME=/gems
RUN gem install rails
