FROM example.com/team/base:1
USER app
RUN sudo apt-get update && sudo apt-get install -y tree && sudo rm -rf /var/lib/apt/lists/*
