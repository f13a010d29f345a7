FROM debian:bookworm
RUN <<EOF_1
#!/bin/bash
set -euxo pipefail
apt-get update
# tools
apt-get install -y git
EOF_1
CMD ["bash"]
