FROM debian:bookworm
RUN usermod -d /newhome root
RUN echo $HOME > /o
# expect: hazard-accounts
